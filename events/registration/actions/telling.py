"""Mails that the calendar causes: a reminder some days before, thanks after it, a word a year later."""

import datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

from events.calendar.models.event import Event
from events.publishing.states import State as Publication

from .. import rules
from ..models.afterwards import Pledge
from ..models.registration import COMING, Registration, State
from ..models.setup import begins_at, setup_of
from . import mail

MORNING = 9
"""No reminder leaves before this hour of the event's zone, or after the evening."""
LOOKING_BACK = datetime.timedelta(days=7)
YEAR = datetime.timedelta(days=365)


def tick(now: datetime.datetime | None = None) -> None:
    """Lets those mails leave whose time has come; each once, however often it is called."""
    now = now or timezone.now()
    remind(now)
    thank(now)
    ask_a_year_later(now)


def remind(now: datetime.datetime) -> None:
    """Whoever has a seat, so many days before the event begins."""
    near = now.date() + datetime.timedelta(days=61)
    rows = Event.objects.select_related("setup").filter(state__in=[Publication.PUBLISHED, Publication.POSTPONED])
    for event in rows.filter(registration=True, over_at__gt=now, starts_on__lte=near).order_by("pk"):
        days, begins = setup_of(event).reminder_days, begins_at(event)
        if days is None or not rules.moves_on(event, now) or not is_morning(event, now):
            continue
        day = begins.astimezone(ZoneInfo(event.time_zone)).date() - datetime.timedelta(days=days)
        if now.astimezone(ZoneInfo(event.time_zone)).date() >= day:
            tell_all(event, "registration_reminder", event.starts_on.isoformat(), [State.CONFIRMED], until=begins)


def is_morning(event: Event, now: datetime.datetime) -> bool:
    return MORNING <= now.astimezone(ZoneInfo(event.time_zone)).hour < rules.BY_DAY[1]


def thank(now: datetime.datetime) -> None:
    """Whoever was there, or had a seat where nobody was checked in, the day after."""
    over = Event.objects.filter(registration=True, over_at__lte=now, over_at__gt=now - LOOKING_BACK)
    for event in over.filter(state__in=[Publication.PUBLISHED, Publication.POSTPONED]).order_by("pk"):
        if not is_morning(event, now):
            continue
        came = Registration.objects.filter(event=event, state=State.ATTENDED).exists()
        tell_all(event, "registration_after", "", [State.ATTENDED] if came else list(COMING))


def tell_all(event: Event, kind: str, cause: str, states: list[str], until=None) -> None:
    rows = Registration.objects.filter(event=event, state__in=states, arrived_at__lt=timezone.now())
    for one in rows.exclude(email="").order_by("pk"):
        mail.queue(one, kind, cause, until=until)


def ask_a_year_later(now: datetime.datetime) -> None:
    """Whoever pledged something a year ago and has not said what became of it."""
    old = Pledge.objects.filter(kept="", event__over_at__lte=now - YEAR, event__over_at__gt=now - YEAR - LOOKING_BACK)
    for pledge in old.exclude(registration=None).select_related("registration").order_by("pk"):
        mail.queue(pledge.registration, "pledge_year", str(pledge.pk), pledge=pledge.pk)
