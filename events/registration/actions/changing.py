"""What changed in an event since people were told: one mail with the old and the new, after a quiet hour."""

import datetime

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
from . import mail, seats

QUIET = datetime.timedelta(hours=1)
"""So long nobody has touched it: whoever corrects three things in a row causes one mail."""


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
        for one in Registration.objects.filter(event=event, state__in=LIVE).exclude(email="").order_by("pk"):
            with translation.override(one.language):
                told = lines(event, before, known)
            mail.queue(one, "registration_changed", f"{event.sequence} {known['programme']}", lines=told)


def lines(event: Event, before: dict, known: dict) -> list[str]:
    """Old and new, a line each."""
    labels = {"day": _("Nap"), "last_day": _("Utolsó nap"), "hour": _("Kezdés"), "end": _("Befejezés")}
    labels |= {"place": _("Hely")}
    found = [
        f"{label}: {in_words(name, before.get(name, ''))} → {in_words(name, known[name])}"
        for name, label in labels.items()
        if before.get(name, "") != known[name] and not (name == "last_day" and known["last_day"] == known["day"])
    ]
    versions = ProgrammeVersion.objects.filter(event=event, number__gt=before.get("programme", 0)).order_by("number")
    changed = {one["name"] for version in versions for one in version.changes} if before.get("programme") else set()
    if known["programme"] != before.get("programme"):
        found.append(_("Program: %(names)s") % {"names": ", ".join(sorted(changed)[:8]) or _("elkészült")})
    return found


def in_words(name: str, value: str) -> str:
    if not value:
        return "–"
    return date_format(datetime.date.fromisoformat(value)) if name in ("day", "last_day") else value
