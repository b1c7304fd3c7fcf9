"""Endpoints of Community Week."""
