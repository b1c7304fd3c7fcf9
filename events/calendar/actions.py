"""Writes of events: draft, change, publish, withdraw."""

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant

from . import rules
from .models.event import Event

LONGEST_SLUG = 100


def _free_slug(name: str, day) -> str:
    """An address from the title and the year, with a number where that is taken."""
    stem = slugify(f"{name[:LONGEST_SLUG]} {day.year}") or f"esemeny-{day.year}"
    taken = set(Event.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)


@transaction.atomic
def draft(*, by, **fields) -> Event:
    """Enters an event as a draft. Raises NotGranted outside the person's counties, ValidationError for bad content."""
    county = fields.get("county")
    grant(rules.may_draft_for(by, county.pk if county else None))
    event = Event(**fields, slug=_free_slug(fields["name"], fields["starts_on"]))
    event.full_clean()
    event.save()
    return event


@transaction.atomic
def update(event: Event, *, by, **fields) -> Event:
    """Changes these fields; the address stays. Raises NotGranted where the person may not keep the event."""
    event = Event.objects.select_for_update().get(pk=event.pk)
    grant(rules.may_edit(by, event))
    for name, value in fields.items():
        setattr(event, name, value)
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
