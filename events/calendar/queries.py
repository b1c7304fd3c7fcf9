"""Events in the line of time of a community: those held in its village, as nothing links an event more closely."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from events.publishing.models import Precision
from mentors.overview.queries.community_timeline import SOURCES, Entry, part

from .models.event import Event


def in_the_village(user, community, rank, cursor) -> list[Entry]:
    """Published events of the settlement that have begun and whose day is known."""
    rows = Event.objects.published().filter(
        country="HU", city=community.settlement.name, precision=Precision.DAY, starts_on__lte=timezone.localdate()
    )
    found = []
    for row in part(rows, "starts_on", rank, cursor):
        path = reverse("event-detail", args=[row.slug])
        found.append(Entry(row.starts_on, rank, row.pk, "event", row.name, path, _("esemény itt")))
    return found


def add_to_timeline() -> None:
    if in_the_village not in SOURCES:
        SOURCES.append(in_the_village)
