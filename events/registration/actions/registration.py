"""Writes of registrations: somebody registers, confirms, accepts, cancels, changes, hands their seat to a colleague."""

import uuid as uuids

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.exceptions import NotGranted, Refused, grant
from institutions.base.naming import Source, meant
from institutions.base.text import email_address, in_one_line
from institutions.once.actions import once, put
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

from .. import rules
from ..models.invitation import EventInvitation
from ..models.registration import SEATED, Cause, Registration, State
from ..models.setup import FORMS
from . import mail, seats
from .answers import keep_answers, take_workshops

FACTS = ("email", "organisation", "institution", "place", "settlement", "form", "language", "wants_company")
MOST_IN_GROUP = 20


@once
def register(
    event: Event,
    *,
    by=None,
    name: str,
    answers: dict | None = None,
    workshops: list[int] | None = None,
    colleagues: list[str] | None = None,
    is_whole: bool = False,
    invitation: EventInvitation | None = None,
    own_key=None,
    **facts,
) -> Registration:
    """Registers somebody, alone or with named colleagues, and gives them seats or their places in the list.

    Whoever is registered already stays as they are and is told so by mail; the answer is the same. `by` an organiser:
    also when it is closed, and without an e-mail address. Raises NotGranted, Refused where one cannot register now,
    ValidationError.
    """
    now = timezone.now()
    event = seats.lock(event)
    is_staff = bool(getattr(by, "pk", None)) and rules.may_organise(by, event)
    check_open(event, now, is_staff)
    seats.lapse(event, now)
    facts = completed(event, facts, needs_email=not is_staff)
    names = [name, *colleagues_of(colleagues)]
    group = uuids.uuid4() if len(names) > 1 else None
    found = []
    for number, one in enumerate(names):
        if twin := live_twin(event, one, facts["email"]):
            mail.tell_again(twin)
            found.append((twin, False))
            continue
        more = {"group": group, "is_whole": bool(group and is_whole), "is_invited": invitation is not None}
        if number == 0 and own_key:
            more["uuid"] = own_key
        made = enter(event, one, facts | more, by if is_staff else None)
        keep_answers(event, made, answers or {})
        take_workshops(event, made, workshops or [])
        found.append((made, True))
    new = [one for one, is_new in found if is_new]
    place(event, new, now, by if is_staff else None)
    if invitation is not None:
        EventInvitation.objects.filter(pk=invitation.pk).update(
            state=EventInvitation.State.REGISTERED, registration=found[0][0]
        )
    return found[0][0]


def check_open(event: Event, now, is_staff: bool) -> None:
    """Raises NotGranted where there is no registration, Refused where it is not open."""
    grant(event.registration or is_staff)
    why = rules.why_closed(event, now)
    if why and not (is_staff and rules.moves_on(event, now)):
        raise Refused(why)


def completed(event: Event, facts: dict, *, needs_email: bool) -> dict:
    """The facts with what follows from them: one of our institutions, a settlement of ours, the county."""
    facts = {name: value for name, value in facts.items() if name in FACTS and value not in (None, "")}
    facts["email"] = email_address(facts.get("email", ""))
    if needs_email and not facts["email"]:
        raise ValidationError({"email": _("Írja be az e-mail-címét: ide küldjük a visszaigazolást.")})
    forms = FORMS[event.mode]
    facts.setdefault("form", forms[0])
    if facts["form"] not in forms:
        raise ValidationError({"form": _("Így nem lehet részt venni ezen az eseményen.")})
    facts.setdefault("language", translation.get_language() or "hu")
    facts["institution"] = facts.get("institution") or only_one(Institution, facts.get("organisation"))
    if facts["institution"]:
        facts["organisation"] = facts.get("organisation") or facts["institution"].name
    facts["settlement"] = facts.get("settlement") or only_one(Settlement, facts.get("place"))
    if facts["settlement"]:
        facts["place"] = facts.get("place") or facts["settlement"].name
    of = facts["settlement"] or (facts["institution"] and facts["institution"].settlement)
    facts["county_id"] = of.county_id if of else None
    return facts


def only_one(model, text: str | None):
    """The one record that a text means; None where there is none, or several: the text itself stays."""
    found = meant([Source(model.objects.all())], text) if text else []
    return found[0].row if len(found) == 1 else None


def colleagues_of(names: list[str] | None) -> list[str]:
    found = [line for one in names or [] if (line := in_one_line(one))]
    if len(found) >= MOST_IN_GROUP:
        raise ValidationError({"colleagues": _("Egyszerre legfeljebb húszan jelentkezhetnek.")})
    return found


def live_twin(event: Event, name: str, email: str) -> Registration | None:
    """Whoever is registered under that name and address already."""
    if not email:
        return None
    return Registration.objects.filter(event=event, email=email).live().named(name).first()


def enter(event: Event, name: str, facts: dict, by) -> Registration:
    made = Registration(event=event, name=name, state=State.WAITING, registered_by=by, **facts)
    made.is_confirmed = by is not None
    made.full_clean(validate_unique=False, validate_constraints=False)
    made.save(force_insert=True)
    return made


def place(event: Event, new: list[Registration], now, by=None) -> None:
    """Gives seats to those who have just come, or their places in the list."""
    if not new:
        return
    seats.fill(event, now, arriving=new, by=by)
    fresh = Registration.objects.in_bulk([one.pk for one in new])
    for one in new:
        one.state = fresh[one.pk].state
        if one.state == State.WAITING:
            seats.move(event, fresh[one.pk], State.WAITING, Cause.ARRIVED, by=by)


def of_link(one: Registration) -> tuple[Event, Registration]:
    """The registration and its event as they stand, for this transaction alone."""
    event = seats.lock(one.event)
    return event, Registration.objects.get(pk=one.pk)


def may_still(event: Event, now) -> None:
    if not rules.moves_on(event, now):
        raise Refused(_("Az esemény már elkezdődött, vagy elmarad: a jelentkezésen nem lehet változtatni."))


@transaction.atomic
def cancel(one: Registration, *, by=None, cause: str = Cause.SELF) -> Registration:
    """Gives a seat or a place in the list up; done twice it is done once. Raises Refused once the event has begun."""
    now = timezone.now()
    event, one = of_link(one)
    if one.state == State.CANCELLED:
        return one
    may_still(event, now)
    if cause == Cause.SELF and one.state == State.OFFERED:
        cause = Cause.DECLINED
    seats.end(event, one, cause, now, by=by)
    return one


@transaction.atomic
def remove(one: Registration, *, by) -> Registration:
    """An organiser takes somebody off. Raises NotGranted, Refused."""
    grant(rules.may_organise(by, one.event))
    return cancel(one, by=by, cause=Cause.STAFF)


@transaction.atomic
def confirm(one: Registration) -> Registration:
    """The address is right, for the link in the mail was opened and a button pressed: a held or offered seat is theirs.
    Raises Refused where there is nothing to confirm any more.
    """
    now = timezone.now()
    event, one = of_link(one)
    if one.state in (State.CONFIRMED, State.ATTENDED):
        return one
    if one.state == State.CANCELLED or (one.until and one.until <= now):
        raise Refused(_("Ez a hely már nem vár Önre. Ha jönne, jelentkezzen újra."))
    may_still(event, now)
    one.is_confirmed = True
    if one.state == State.WAITING:
        one.save(update_fields=["is_confirmed"])
        return one
    cause = Cause.ACCEPTED if one.state == State.OFFERED else Cause.CONFIRMED
    seats.move(event, one, State.CONFIRMED, cause)
    return one


@transaction.atomic
def change(one: Registration, *, by=None, revision: int | None, **fields) -> Registration:
    """Changes organisation, settlement, form of participation or the wish for company. Raises Refused where the other
    form is full, Conflict when it changed since `revision`, ValidationError.
    """
    now = timezone.now()
    event, one = of_link(one)
    if one.state == State.CANCELLED:
        raise Refused(_("Ezt a jelentkezést már lemondták."))
    may_still(event, now)
    present = {name: getattr(one, name) for name in FACTS}
    for name, link in (("organisation", "institution"), ("place", "settlement")):
        if name in fields and fields[name] != present[name]:
            present[link] = None
    known = completed(event, present | fields, needs_email=False)
    new = {name: known.get(name, type(present[name])() if isinstance(present[name], str) else None) for name in FACTS}
    new["wants_company"] = bool(known.get("wants_company", False))
    before = one.form
    if not put(one, {name: new[name] for name in FACTS if name != "email"}, revision=revision):
        return one
    if one.form != before and one.state in SEATED and not seats.seats_of(event, now).room_instead(one.form):
        raise Refused(_("Így már nincs szabad hely. A mostani helye megmarad."))
    one.county_id = known["county_id"]
    one.full_clean(validate_unique=False, validate_constraints=False)
    one.save()
    if one.form != before:
        seats.fill(event, now)
    mail.tell_changed(one, by=by)
    return one


@transaction.atomic
def hand_over(one: Registration, *, name: str, email: str, by=None) -> Registration:
    """A colleague comes instead: the seat or the place in the list is theirs, and so is the link. Raises Refused."""
    now = timezone.now()
    event, one = of_link(one)
    may_still(event, now)
    if one.state == State.CANCELLED:
        raise Refused(_("Ezt a jelentkezést már lemondták."))
    email = email_address(email)
    if live_twin(event, name, email):
        raise Refused(_("Ezzel a névvel és címmel nem lehet átadni a helyet."))
    mail.tell_handed(one, by=by)
    one.name, one.email, one.link_version = name, email, one.link_version + 1
    one.full_clean(validate_unique=False, validate_constraints=False)
    one.save()
    one.answers.all().delete()
    seats.move(event, one, one.state, Cause.HANDED, until=one.until, by=by)
    return one


@transaction.atomic
def attend(one: Registration, *, by, is_there: bool = True) -> Registration:
    """Somebody with a seat, or from the list, is there; or it was a mistake. Raises NotGranted, Refused."""
    grant(rules.may_list(by, one.event))
    event, one = of_link(one)
    if is_there and one.state == State.CONFIRMED:
        seats.move(event, one, State.ATTENDED, Cause.CHECKED_IN, by=by, tell=False)
    elif not is_there and one.state == State.ATTENDED:
        seats.move(event, one, State.CONFIRMED, Cause.UNDONE, by=by, tell=False)
    elif one.state not in (State.ATTENDED, State.CONFIRMED):
        raise Refused(_("Akinek nincs helye, azt előbb fel kell venni."))
    return one


def by_token(read) -> Registration:
    """The registration that a link names as it stands now. Raises NotGranted for a forged or revoked one."""
    if read is None:
        raise NotGranted
    key = {"uuid": read.key, "link_version": read.version, "forgotten_at": None}
    try:
        found = Registration.objects.select_related("event__setup", "event__county").filter(**key).first()
    except (ValidationError, ValueError):
        found = None
    grant(found is not None)
    return found
