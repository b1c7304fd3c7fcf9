"""What goes out on a date: series and their events."""

from .event import Event
from .series import Series

__all__ = ["Event", "Series"]
