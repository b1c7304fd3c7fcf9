"""Which events stand in which calendar and feed."""

import datetime

from django.db.models import F, Q
from django.utils import timezone

from events.calendar.filters import EventFilter
from events.calendar.models.event import Event
from events.publishing.models import State
from institutions.base.standing import Role, standing_of

from .entries import DATED

MOST = 500
IN_FEED = 50
LOOKING_BACK = datetime.timedelta(days=90)


def chosen(request):
    """The public events that the address chooses by the filters of the list, for everybody the same."""
    return EventFilter(request.GET or None, queryset=Event.objects.public(), request=request).qs


def in_calendar(request):
    """Those of them that have a day, the furthest in the future first."""
    return chosen(request).filter(DATED).prefetch_related("texts").order_by("-starts_on", "-pk")[:MOST]


def in_feed(request):
    """Those of them that were published last."""
    latest = F("published_at").desc(nulls_last=True)
    return chosen(request).prefetch_related("texts").order_by(latest, "-pk")[:IN_FEED]


def of_person(user):
    """What a person's own calendar holds: events of their counties and of the whole network, drafts as far as they read
    them; who is in no county has all that is public.
    """
    counties = standing_of(user).counties_as(Role.MENTOR, Role.COORDINATOR)
    since = timezone.localdate() - LOOKING_BACK
    found = Event.objects.visible_to(user).exclude(state=State.WITHDRAWN).filter(DATED, ends_on__gte=since)
    if counties:
        found = found.filter(Q(county=None) | Q(county__in=counties))
    return found.prefetch_related("texts").order_by("-starts_on", "-pk")[:MOST]
