"""Training: courses, their runs, who is trained on them and with what result."""
