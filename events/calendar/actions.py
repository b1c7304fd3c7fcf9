"""Writes of events: draft, change, publish, withdraw."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.once.actions import once, put

from . import rules
from .models.event import Event

LONGEST_SLUG = 100
ATTEMPTS = 5


def _free_slug(name: str, day) -> str:
    """An address from the title and the year, with a number where that is taken."""
    stem = slugify(f"{name[:LONGEST_SLUG]} {day.year}") or f"esemeny-{day.year}"
    taken = set(Event.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)


@once
def draft(*, by, **fields) -> Event:
    """Enters an event as a draft. Raises NotGranted outside the person's counties, ValidationError for bad content."""
    county = fields.get("county")
    grant(rules.may_draft_for(by, county.pk if county else None))
    event = Event(**fields)
    for _attempt in range(ATTEMPTS):
        event.slug = _free_slug(event.name, event.starts_on)
        try:
            with transaction.atomic():
                event.full_clean()
                event.save(force_insert=True)
                break
        except (IntegrityError, ValidationError):
            # An event of the same name took the address in this moment: the next one is free.
            if not Event.objects.filter(slug=event.slug).exists():
                raise
    return event


@transaction.atomic
def update(event: Event, *, by, revision: int | None, **fields) -> Event:
    """Changes these fields; the address stays. Raises NotGranted where the person may not keep the event, Conflict when
    it changed since `revision`, ValidationError.
    """
    event = Event.objects.select_for_update().get(pk=event.pk)
    grant(rules.may_edit(by, event))
    if not put(event, fields, revision=revision):
        return event
    grant(rules.may_edit(by, event))
    event.full_clean()
    event.save()
    return event


@transaction.atomic
def publish(event: Event, *, by) -> Event:
    """Shows the event to everybody; publishing a published one changes nothing."""
    event = Event.objects.select_for_update().get(pk=event.pk)
    grant(rules.may_publish(by, event))
    event.state = Event.State.PUBLISHED
    event.save(update_fields=["state"])
    return event


@transaction.atomic
def withdraw(event: Event, *, by) -> Event:
    """Takes a published event from the public. Raises Refused for one that is not public."""
    event = Event.objects.select_for_update().get(pk=event.pk)
    grant(rules.may_publish(by, event))
    if event.state != Event.State.PUBLISHED:
        raise Refused(_("Ez az esemény most nem nyilvános."))
    event.state = Event.State.WITHDRAWN
    event.save(update_fields=["state"])
    return event
