"""Sessions with seats of their own as somebody chooses them: which there are, which of them are at the same time."""

import datetime
from collections.abc import Iterable

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from events.programme.models.session import Session
from events.programme.queries import overlapping

from ..models.registration import SEATED, Registration
from ..models.workshop import SessionQuota


def quotas_of(event: Event) -> list[SessionQuota]:
    """Those that one can choose, in the order of the programme; `held` is how many have a seat there."""
    held = Count("wishes", filter=Q(wishes__is_granted=True))
    rows = list(SessionQuota.objects.filter(event=event).select_related("session").annotate(held=held))
    for one in rows:
        one.session.event = event
    return sorted(rows, key=lambda one: (*_when(one.session), one.pk))


def _when(session: Session) -> tuple:
    """What is known of its day and hour; what is not known stands last."""
    return session.day or datetime.date.max, session.start_time or datetime.time.max


def chosen_by(one: Registration) -> list[Session]:
    """The sessions that somebody chose; `is_granted` says of each whether the seat there is theirs."""
    granted = dict(one.session_seats.values_list("quota", "is_granted"))
    found = [quota for quota in quotas_of(one.event) if quota.pk in granted] if granted else []
    for quota in found:
        quota.session.is_granted = granted[quota.pk]
    return [quota.session for quota in found]


def in_sentences(one: Registration) -> list[str]:
    """Which sessions they chose, for a letter: where the seat is theirs, and where they wait for it."""
    chosen = chosen_by(one)
    theirs, wished = ([session.name for session in chosen if session.is_granted is had] for had in (True, False))
    waits = _("Ezt is kérte, a hely az eseményre kapott hellyel együtt jár: %s")
    if one.state in SEATED:
        waits = _("Betelt, ha felszabadul rajta hely, a jelentkezés sorrendjében jut, és levélben szólunk: %s")
    told = ((_("Programpontok, ahol megvan a helye: %s"), theirs), (waits, wished))
    return [words % ", ".join(names) for words, names in told if names]


def at_once(sessions: Iterable[Session]) -> list[tuple[Session, Session]]:
    """Each two of these that are at the same time: nobody can be at both."""
    return list(overlapping(list(sessions)))


def in_words(clashes: list[tuple[Session, Session]]) -> str:
    """What is at the same time, in a sentence; empty where nothing is."""
    pairs = "; ".join(_("„%(one)s” és „%(other)s”") % {"one": one.name, "other": other.name} for one, other in clashes)
    return _("Egy időben vannak: %(pairs)s.") % {"pairs": pairs} if pairs else ""
