"""Writes of events and series; publishing and withdrawing are those of every publication."""

import calendar
import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from events.publishing import rules
from events.publishing.actions import enter, followed, locked, publish, publish_later, withdraw, write
from events.publishing.models import Precision, State
from institutions.base.exceptions import Refused, grant
from institutions.base.text import in_one_line
from institutions.once.actions import once, put, read_last

from .models.event import Event
from .models.series import Series

__all__ = ["publish", "publish_later", "withdraw"]
"""What is the same for every publication; the rest stands here."""


@once
def draft(*, by, **fields) -> Event:
    """Enters an event as a draft. Raises NotGranted outside the person's counties, ValidationError for bad content."""
    county = fields.get("county")
    grant(rules.may_draft_for(by, county.pk if county else None))
    event = Event(**fields)
    _complete(event)
    return enter(event, year=event.starts_on.year, stem="esemeny")


@transaction.atomic
def update(event: Event, *, by, revision: int | None, **fields) -> Event:
    """Changes these fields; the address stays. Without the contact's consent nothing of them is kept.

    Raises NotGranted where the person may not keep the event, Conflict when it changed since `revision`,
    ValidationError.
    """
    if fields.get("contact_consent") is False:
        fields |= dict.fromkeys(Event.PERSONAL, "")
    event, changed = write(event, by=by, revision=revision, fields=_completed(locked(event), fields))
    if changed:
        event.save()
        followed(event)
    return event


@transaction.atomic
def postpone(
    event: Event,
    *,
    by,
    reason: str,
    starts_on: datetime.date | None = None,
    ends_on: datetime.date | None = None,
    revision: int | None = None,
) -> Event:
    """Says that it will be later, with the reason and, where they are known, the new days; the page stays. Raises
    NotGranted, Refused for one that is not public or is cancelled, ValidationError.
    """
    event = _announced(event, by, State.POSTPONED, revision)
    event.state_reason = _reason(reason)
    if starts_on:
        event.previous_starts_on = event.previous_starts_on or event.starts_on
        event.ends_on = ends_on or starts_on + (event.ends_on - event.starts_on)
        event.starts_on = starts_on
    return _saved(event, State.POSTPONED)


@transaction.atomic
def cancel(event: Event, *, by, reason: str, revision: int | None = None) -> Event:
    """Says that it will not be, with the reason; the page stays. Raises NotGranted, Refused, ValidationError."""
    event = _announced(event, by, State.CANCELLED, revision)
    event.state_reason = _reason(reason)
    return _saved(event, State.CANCELLED)


def _announced(event: Event, by, state: str, revision: int | None) -> Event:
    """The event for this transaction alone, as it was read, where a revision says so."""
    event = locked(event)
    grant(rules.may_publish(by, event))
    if revision is not None:
        read_last(event, revision)
    if not event.is_public:
        raise Refused(_("Csak közzétett eseményt lehet elhalasztani vagy lemondani."))
    if event.state == State.CANCELLED and state == State.POSTPONED:
        raise Refused(_("Ez az esemény elmarad. Tegye közzé újra, ha mégis lesz."))
    return event


def _reason(text: str) -> str:
    if not (reason := in_one_line(text)):
        raise ValidationError({"reason": _("Írja le röviden, miért.")})
    return reason


def _saved(event: Event, state: str) -> Event:
    event.state = state
    event.revision += 1
    _complete(event)
    event.full_clean()
    event.save()
    followed(event)
    return event


def _completed(event: Event, fields: dict) -> dict:
    """The fields with what follows from them: whole months and years, the name of a settlement of ours."""
    present = {name: getattr(event, name) for name in FOLLOWING}
    shadow = Event(**present | {name: value for name, value in fields.items() if name in FOLLOWING})
    _complete(shadow)
    return fields | {name: getattr(shadow, name) for name in FOLLOWING if getattr(shadow, name) != getattr(event, name)}


RESERVED = {"new", "options", "export"}
"""Pages beside the series themselves."""
FOLLOWING = ("starts_on", "ends_on", "precision", "end_precision", "settlement", "city", "country")


def _complete(event: Event) -> None:
    """Fills what follows from other fields."""
    event.starts_on = whole(event.starts_on, event.precision)[0]
    event.ends_on = whole(event.ends_on, event.end_precision)[1]
    if event.settlement:
        event.city = event.city or event.settlement.name


def whole(day, precision: str) -> tuple:
    """The first and the last day of what is known: the day itself, its month, its year."""
    if not isinstance(day, datetime.date) or precision == Precision.DAY:
        return day, day
    if precision == Precision.YEAR:
        return datetime.date(day.year, 1, 1), datetime.date(day.year, 12, 31)
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


@once
def create_series(*, by, **fields) -> Series:
    """Enters a series. Raises NotGranted, ValidationError."""
    grant(rules.may_keep_series(by))
    series = Series(**fields)
    stem = slugify(series.name)[:70] or "sorozat"
    taken = set(Series.objects.filter(slug__startswith=stem).values_list("slug", flat=True)) | RESERVED
    series.slug = next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)
    series.full_clean()
    series.save()
    return series


@transaction.atomic
def update_series(series: Series, *, by, revision: int | None, **fields) -> Series:
    """Changes these fields; the address stays. Raises NotGranted, Conflict, ValidationError."""
    grant(rules.may_keep_series(by))
    series = Series.objects.select_for_update().get(pk=series.pk)
    if put(series, fields, revision=revision):
        series.full_clean()
        series.save()
    return series
