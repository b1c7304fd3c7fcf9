"""What events add to the pages of others."""
