"""The event of an address, with how it takes registrations."""

from events.calendar.models.event import Event
from institutions.base.exceptions import grant


def find(request, slug: str) -> Event:
    """An event that the person may read. Raises NotGranted."""
    event = Event.objects.visible_to(request.user).select_related("setup").filter(slug=slug).first()
    grant(event is not None)
    return event
