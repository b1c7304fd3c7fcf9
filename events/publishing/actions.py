"""Writes that events and projects share: entered, changed, published at once or later, withdrawn."""

import contextlib
import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django_tasks import task

from institutions.base.exceptions import Refused, grant
from institutions.once.actions import once, put, read_last
from mentors.people.models.user import User

from . import rules
from .models import Funding, Publication, State

LONGEST_SLUG = 100
ATTEMPTS = 5


def enter(record: Publication, *, year: int, stem: str) -> Publication:
    """Saves a new record under an address made of its title and year, with a number where that is taken."""
    for _attempt in range(ATTEMPTS):
        record.slug = _free_slug(record, year, stem)
        try:
            with transaction.atomic():
                record.full_clean()
                record.save(force_insert=True)
                break
        except (IntegrityError, ValidationError):
            # Another of the same name took the address in this moment: the next one is free.
            if not type(record).objects.filter(slug=record.slug).exists():
                raise
    return record


def _free_slug(record: Publication, year: int, stem: str) -> str:
    made = slugify(f"{record.name[:LONGEST_SLUG]}")
    stem = f"{made or stem}-{year}"
    taken = set(type(record).objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)


def locked(record: Publication) -> Publication:
    return type(record).objects.select_for_update(of=("self",)).get(pk=record.pk)


def followed(record: Publication) -> None:
    """Tells who has to know that a publication was written, within the same transaction. Raises Refused."""
    for name in settings.EVENT_FOLLOWERS:
        import_string(name)(record)


def write(record: Publication, *, by, revision: int | None, fields: dict) -> tuple[Publication, bool]:
    """Puts these fields, with the right asked for before and after; answers the record and whether anything differs.
    Whoever saves it tidies it first.
    """
    record = locked(record)
    grant(rules.may_edit(by, record))
    if not put(record, fields, revision=revision):
        return record, False
    grant(rules.may_edit(by, record))
    record.full_clean()
    return record, True


@transaction.atomic
def publish(record: Publication, *, by) -> Publication:
    """Shows it to everybody; publishing a published one changes nothing. Raises NotGranted, Refused."""
    record = locked(record)
    grant(rules.may_publish(by, record))
    if record.state == State.PUBLISHED:
        return record
    record.refuse_showing(timezone.localdate())
    record.state, record.state_reason, record.publish_at = State.PUBLISHED, "", None
    if record.published_at is None:
        record.published_at, record.published_by = timezone.now(), by
        record.published_on = record.published_on or timezone.localdate()
    record.save()
    followed(record)
    return record


@transaction.atomic
def publish_later(record: Publication, *, by, at: datetime.datetime | None, revision: int | None = None) -> Publication:
    """Shows a draft to everybody at that moment; None: not by itself. Raises NotGranted, Refused, ValidationError."""
    record = locked(record)
    grant(rules.may_publish(by, record))
    if revision is not None:
        read_last(record, revision)
    if record.state != State.DRAFT:
        raise Refused(_("Ez már nem piszkozat."))
    if at and not timezone.now() < at < timezone.now() + datetime.timedelta(days=730):
        raise ValidationError({"at": _("A következő két év egy napja legyen.")})
    if at:
        record.refuse_showing(timezone.localdate(at))
    record.publish_at, record.published_by = at, by if at else None
    record.save(update_fields=["publish_at", "published_by"])
    if at:
        publish_when_due.using(run_after=at).enqueue(record._meta.model_name, record.pk)
    return record


@task
def publish_when_due(model_name: str, key: int) -> None:
    """Publishes what is due, by who said so, as long as they still may; what was put off or published since stays."""
    from django.apps import apps

    model = apps.get_model("events", model_name)
    with transaction.atomic():
        record = model.objects.select_for_update(of=("self",)).filter(pk=key, state=State.DRAFT).first()
        if record is None or record.publish_at is None or record.publish_at > timezone.now():
            return
        by = User.objects.filter(pk=record.published_by_id).first()
        record.publish_at = None
        record.save(update_fields=["publish_at"])
        if by is not None and rules.may_publish(by, record):
            # What made sense when it was put off and does not now stays a draft.
            with contextlib.suppress(Refused):
                publish(record, by=by)


@transaction.atomic
def withdraw(record: Publication, *, by) -> Publication:
    """Takes it from the public. Raises NotGranted, Refused for one that is not public or that people count on."""
    record = locked(record)
    grant(rules.may_publish(by, record))
    if not record.is_public:
        raise Refused(_("Ez most nem nyilvános."))
    record.state = State.WITHDRAWN
    record.save(update_fields=["state"])
    followed(record)
    return record


@once
def create_funding(*, by, **fields) -> Funding:
    """Enters a funding. Raises NotGranted, ValidationError."""
    grant(rules.may_keep_fundings(by))
    funding = Funding(**fields)
    funding.full_clean()
    funding.save()
    return funding


@transaction.atomic
def update_funding(funding: Funding, *, by, revision: int | None, **fields) -> Funding:
    """Changes these fields. Raises NotGranted, Conflict when it changed since `revision`, ValidationError."""
    grant(rules.may_keep_fundings(by))
    funding = Funding.objects.select_for_update().get(pk=funding.pk)
    if put(funding, fields, revision=revision):
        funding.full_clean()
        funding.save()
    return funding
