"""What goes out on a date: series and their events."""

from events.calendar.models.event import Event
from events.calendar.models.series import Series

__all__ = ["Event", "Series"]
