"""What changed in an event since people were told: one mail with the old and the new, after a quiet hour, to those whom
it concerns.
"""

import datetime
from collections import defaultdict

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from events.programme.models.version import ProgrammeVersion
from events.sharing.entries import place_of

from .. import rules
from ..models.registration import LIVE, Registration
from ..models.setup import RegistrationSetup
from ..models.workshop import SessionQuota
from . import mail, seats

QUIET = datetime.timedelta(hours=1)
"""So long nobody has touched it: whoever corrects three things in a row causes one mail."""
MOST_NAMED = 8


def known_of(event: Event, version: ProgrammeVersion | None) -> dict:
    """What people who registered know of an event, in plain values."""
    return {
        "day": event.starts_on.isoformat(),
        "last_day": event.ends_on.isoformat(),
        "hour": event.start_time.isoformat("minutes") if event.start_time else "",
        "end": event.end_time.isoformat("minutes") if event.end_time else "",
        "place": place_of(event),
        "programme": version.number if version else 0,
    }


def tick(now: datetime.datetime | None = None) -> None:
    """Tells what changed, once nobody has changed anything for an hour; too often does no harm."""
    now = now or timezone.now()
    live = Registration.objects.filter(event=OuterRef("pk"), state__in=LIVE).order_by()
    for event in Event.objects.filter(Exists(live), over_at__gt=now, changed_at__lte=now - QUIET).order_by("pk"):
        if rules.moves_on(event, now):
            tell_changes(event, now)


@transaction.atomic
def tell_changes(event: Event, now: datetime.datetime) -> None:
    """Compares what people know with what is, and tells the difference."""
    event = seats.lock(event)
    setup, _is_new = RegistrationSetup.objects.get_or_create(event=event)
    version = ProgrammeVersion.objects.filter(event=event).defer("content").first()
    if version and version.released_at > now - QUIET:
        return
    known = known_of(event, version)
    before = setup.told
    if before == known:
        return
    RegistrationSetup.objects.filter(pk=setup.pk).update(told=known)
    if before:
        changes = changes_since(event, before.get("programme", 0))
        own = sessions_of(event)
        for one in Registration.objects.filter(event=event, state__in=LIVE).exclude(email="").order_by("pk"):
            with translation.override(one.language):
                told = [*lines(before, known), *programme_lines(before, known, concerning(one, changes, own))]
            if told:
                mail.queue(one, "registration_changed", f"{event.sequence} {known['programme']}", lines=told)


def lines(before: dict, known: dict) -> list[str]:
    """Old and new of the event itself, a line each."""
    labels = {"day": _("Nap"), "last_day": _("Utolsó nap"), "hour": _("Kezdés"), "end": _("Befejezés")}
    labels |= {"place": _("Hely")}
    return [
        f"{label}: {in_words(name, before.get(name, ''))} → {in_words(name, known[name])}"
        for name, label in labels.items()
        if before.get(name, "") != known[name] and not (name == "last_day" and known["last_day"] == known["day"])
    ]


def programme_lines(before: dict, known: dict, changes: list[dict]) -> list[str]:
    """Which sessions changed for somebody; nothing where none of theirs did."""
    if known["programme"] == before.get("programme"):
        return []
    if not before.get("programme"):
        return [_("Program: %(names)s") % {"names": _("elkészült")}]
    names = sorted({one["name"] for one in changes})
    return [_("Program: %(names)s") % {"names": ", ".join(names[:MOST_NAMED])}] if names else []


def changes_since(event: Event, number: int) -> list[dict]:
    """What changed in the programme after a version, of each later one."""
    versions = ProgrammeVersion.objects.filter(event=event, number__gt=number).order_by("number")
    return [one for version in versions.defer("content") for one in version.changes] if number else []


def sessions_of(event: Event) -> dict[str, set[int]]:
    """The sessions with seats of their own (UUID), each with who chose it (ids of registrations)."""
    found = defaultdict(set)
    rows = SessionQuota.objects.filter(event=event).values_list("session__uuid", "wishes__registration")
    for session, registration in rows:
        found[str(session)].add(registration)
    return found


def concerning(one: Registration, changes: list[dict], own: dict[str, set[int]]) -> list[dict]:
    """The changes that concern somebody: of sessions that are everybody's, and of those which they chose."""
    return [change for change in changes if change["uuid"] not in own or one.pk in own[change["uuid"]]]


def in_words(name: str, value: str) -> str:
    if not value:
        return "–"
    return date_format(datetime.date.fromisoformat(value)) if name in ("day", "last_day") else value
