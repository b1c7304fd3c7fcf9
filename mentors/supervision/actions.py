"""Writes of supervision: dates offered, booked, cancelled; what was said; the mark on a visit."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.base.text import tidied
from institutions.once.actions import once, put, read_last
from institutions.outbox.actions import mail as outbox
from mentors.people.models.period import today
from mentors.visits.models.burden import VisitBurden
from mentors.visits.models.visit import Visit
from mentors.visits.rules.visit import is_author

from . import rules
from .models import SupervisionBooking, SupervisionDate, SupervisionRecord

FURTHEST = datetime.timedelta(days=550)
SOON = datetime.timedelta(days=1)
"""So long before it both are reminded."""


@once
def offer(*, by, **fields) -> SupervisionDate:
    """Offers a date to one's mentors. Raises NotGranted, ValidationError."""
    grant(rules.may_offer(by))
    date = SupervisionDate(supervisor=by, **fields)
    check(date)
    date.save()
    return date


def check(date: SupervisionDate) -> None:
    date.full_clean()
    if not today() <= date.day <= today() + FURTHEST:
        raise ValidationError({"day": _("Mai vagy későbbi nap legyen, legfeljebb másfél évre előre.")})


def locked(date: SupervisionDate) -> SupervisionDate:
    return SupervisionDate.objects.select_for_update(of=("self",)).get(pk=date.pk)


@transaction.atomic
def update(date: SupervisionDate, *, by, revision: int | None, **fields) -> SupervisionDate:
    """Changes a date to come. Raises NotGranted, Conflict, Refused for one that is over or cancelled or has more
    bookings than seats, ValidationError.
    """
    grant(rules.may_change(by, date))
    date = locked(date)
    refuse_gone(date)
    if put(date, fields, revision=revision):
        check(date)
        if date.bookings.live().count() > date.seats:
            raise Refused(_("Többen foglaltak már, mint ahány hely maradna."))
        date.save()
        tell_all(date, "supervision_changed", by)
    return date


def refuse_gone(date: SupervisionDate) -> None:
    """Raises Refused for a date that is over or does not take place."""
    if date.cancelled_at or date.is_over:
        raise Refused(_("Ez az alkalom elmarad, vagy már lezajlott."))


@transaction.atomic
def cancel(date: SupervisionDate, *, by) -> SupervisionDate:
    """It does not take place; who booked it is told. Raises NotGranted, Refused."""
    grant(rules.may_change(by, date))
    date = locked(date)
    refuse_gone(date)
    date.cancelled_at = timezone.now()
    date.revision += 1
    date.save()
    tell_all(date, "supervision_cancelled", by)
    return date


def tell_all(date: SupervisionDate, kind: str, by) -> None:
    for booking in date.bookings.live().select_related("mentor"):
        tell(kind, booking.mentor, date, by, f"{kind}:{date.pk}:{date.revision}:{booking.mentor_id}")


def tell(kind: str, person, date: SupervisionDate, by, cause: str) -> None:
    outbox.queue(kind=kind, to=person.email, language=person.language, cause=cause, about=date.pk, by=by)


@transaction.atomic
def book(date: SupervisionDate, *, by) -> SupervisionBooking:
    """A place for the mentor; pressed twice, once. Raises NotGranted, Refused where there is none left."""
    grant(rules.may_book(by, date))
    date = locked(date)
    known = date.bookings.filter(mentor=by).first()
    if known and known.cancelled_at is None:
        return known
    refuse_gone(date)
    if date.bookings.live().count() >= date.seats:
        raise Refused(_("Időközben betelt. Válasszon másik alkalmat."))
    booking = known or SupervisionBooking(date=date, mentor=by)
    booking.cancelled_at, booking.attended = None, None
    booking.save()
    return booking


@transaction.atomic
def unbook(date: SupervisionDate, *, by) -> SupervisionBooking:
    """Takes one's booking back; the place is free again. Raises NotGranted, Refused once it is over."""
    date = locked(date)
    booking = date.bookings.live().filter(mentor=by).first()
    grant(booking is not None)
    refuse_gone(date)
    booking.cancelled_at = timezone.now()
    booking.save()
    return booking


@transaction.atomic
def note_attendance(booking: SupervisionBooking, *, by, attended: bool | None) -> SupervisionBooking:
    """The supervisor says whether the mentor was there, on the day or after it. Raises NotGranted, Refused."""
    grant(rules.may_change(by, booking.date))
    booking = SupervisionBooking.objects.select_for_update(of=("self",)).select_related("date").get(pk=booking.pk)
    if booking.cancelled_at or booking.date.cancelled_at or booking.date.day > today():
        raise Refused(_("Ez még nem volt, vagy lemondták."))
    booking.attended = attended
    booking.save(update_fields=["attended"])
    return booking


@transaction.atomic
def write(booking: SupervisionBooking, *, by, text: str, revision: int | None) -> SupervisionRecord | None:
    """What the mentor or the supervisor notes of their talk; an empty text takes it away. Raises NotGranted, Conflict
    when it changed since `revision` (None: there was none), ValidationError.
    """
    grant(rules.may_write_about(by, booking))
    booking = SupervisionBooking.objects.select_for_update(of=("self",)).get(pk=booking.pk)
    known, text = booking.records.filter(author=by).first(), tidied(text)
    if known and known.text == text:
        return known
    if known:
        read_last(known, revision)
    if not text:
        if known:
            known.delete()
        return None
    record = known or SupervisionRecord(booking=booking, author=by, revision=0)
    record.text, record.revision = text, record.revision + 1
    record.full_clean()
    record.save()
    return record


@transaction.atomic
def mark(visit: Visit, *, by, is_heavy: bool) -> None:
    """The author marks a visit as heavy, or takes the mark back. Raises NotGranted."""
    grant(is_author(by, visit))
    if is_heavy:
        VisitBurden.objects.get_or_create(visit=visit)
    else:
        VisitBurden.objects.filter(visit=visit).delete()


def tick(now: datetime.datetime | None = None) -> None:
    """Reminds both of tomorrow's dates, once."""
    day = timezone.localdate(now) if now else today()
    bookings = SupervisionBooking.objects.live().filter(date__day=day + SOON, date__cancelled_at=None)
    for booking in bookings.select_related("mentor", "date__supervisor"):
        for person in (booking.mentor, booking.date.supervisor):
            cause = f"supervision_reminder:{booking.date_id}:{booking.date.day}:{person.pk}"
            tell("supervision_reminder", person, booking.date, None, cause)
