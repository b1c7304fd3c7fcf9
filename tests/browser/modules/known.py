"""What the tables of these tests have in common."""

NOW = "2026-03-29T12:00:00Z"
"""The browser's clock stands still: the day on which the clocks go forward."""
UUID = "6f0c1c5e-0d5f-4d7e-9a59-1c1f5a6d1f01"
VISIT = "6f0c1c5e-0d5f-4d7e-9a59-1c1f5a6d1f02"
