"""Sessions with seats of their own as somebody chooses them: which there are, which of them are at the same time."""

import datetime
from collections.abc import Iterable

from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from events.programme.models.session import Session
from events.programme.queries import overlapping

from ..models.registration import Registration
from ..models.workshop import SessionQuota


def quotas_of(event: Event) -> list[SessionQuota]:
    """Those that one can choose, in the order of the programme."""
    rows = list(SessionQuota.objects.filter(event=event).select_related("session"))
    for one in rows:
        one.session.event = event
    return sorted(rows, key=lambda one: (*_when(one.session), one.pk))


def _when(session: Session) -> tuple:
    """What is known of its day and hour; what is not known stands last."""
    return session.day or datetime.date.max, session.start_time or datetime.time.max


def chosen_by(one: Registration) -> list[Session]:
    """The sessions in which somebody has a seat."""
    keys = set(one.session_seats.values_list("quota", flat=True))
    return [quota.session for quota in quotas_of(one.event) if quota.pk in keys]


def at_once(sessions: Iterable[Session]) -> list[tuple[Session, Session]]:
    """Each two of these that are at the same time: nobody can be at both."""
    return list(overlapping(list(sessions)))


def in_words(clashes: list[tuple[Session, Session]]) -> str:
    """What is at the same time, in a sentence; empty where nothing is."""
    pairs = "; ".join(_("„%(one)s” és „%(other)s”") % {"one": one.name, "other": other.name} for one, other in clashes)
    return _("Egy időben vannak: %(pairs)s.") % {"pairs": pairs} if pairs else ""
