"""Events in the line of time of a community and on the page of a county."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from events.publishing.models import Precision
from institutions.base.timeline import Entry, part

from .models.event import Event

MOST = 6


def in_time(user, community, rank, cursor) -> list[Entry]:
    """Published events of the community's settlement, as nothing links an event more closely, that have begun and whose
    day is known.
    """
    rows = Event.objects.published().filter(
        country="HU", city=community.settlement.name, precision=Precision.DAY, starts_on__lte=timezone.localdate()
    )
    found = []
    for row in part(rows, "starts_on", rank, cursor):
        path = reverse("event-detail", args=[row.slug])
        found.append(Entry(row.starts_on, rank, row.pk, "event", row.name, path, _("esemény itt")))
    return found


def of_county(user, county) -> dict:
    """What comes next in the county."""
    upcoming = Event.objects.visible_to(user).published().upcoming()
    return {"events": upcoming.filter(county=county).order_by("starts_on", "pk")[:MOST]}
