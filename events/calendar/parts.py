"""Events in the line of time of a community, on the page of a county and in the daily digest."""

import datetime

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from events.publishing.models import Precision
from events.publishing.rules import EVERYWHERE
from institutions.base.digest import COUNTED, Line, Section, section
from institutions.base.standing import Role, standing_of
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


def of_practice(user, practice) -> dict:
    """Where a practice was spoken of, the latest first."""
    rows = Event.objects.visible_to(user).filter(practice_links__practice=practice.pk)
    return {"events": rows.prefetch_related("texts").order_by("-starts_on", "-pk")[:MOST]}


def outcomes_due(user, day: datetime.date) -> list[Section]:
    """Events that ended a week ago or earlier and of which nobody wrote what they brought: for who published them and
    for the coordinator of the county. Every day until it is written or waived.
    """
    standing = standing_of(user)
    theirs = Q(county__in=standing.counties_as(Role.COORDINATOR))
    if standing.holds(*EVERYWHERE):
        theirs |= Q(published_by=standing.user_id)
    rows = Event.objects.visible_to(user).without_outcome(day).filter(theirs).order_by("over_at", "pk")

    def line(event):
        return Line(event.name, reverse("event-desk", args=[event.slug]) + "#part-outcome", date_format(event.ends_on))

    path = reverse("event-list") + "?when=past"
    return section(_("Összegzésre váró események"), list(rows[:COUNTED]), line, path)
