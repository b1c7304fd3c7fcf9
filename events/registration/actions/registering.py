"""Somebody registers, alone or with colleagues, for an event that takes registrations."""

import uuid as uuids

from django.core.exceptions import ValidationError
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.exceptions import Refused, grant
from institutions.base.naming import Source, meant
from institutions.base.text import email_address, in_one_line
from institutions.once.actions import once
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

from .. import rules
from ..models.invitation import EventInvitation
from ..models.registration import Cause, Registration, State
from ..models.setup import FORMS
from . import mail, seats, sessions
from .answers import keep_answers

FACTS = ("email", "organisation", "institution", "place", "settlement", "form", "language", "wants_company")
MOST_IN_GROUP = 20


@once
def register(
    event: Event,
    *,
    by=None,
    name: str,
    answers: dict | None = None,
    workshops: list[uuids.UUID] | None = None,
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
    invitation = unanswered(invitation)
    is_staff = bool(getattr(by, "pk", None)) and rules.may_organise(by, event)
    check_open(event, now, is_staff)
    seats.lapse(event, now)
    facts = completed(event, facts, needs_email=not is_staff)
    names = [name, *colleagues_of(colleagues)]
    group = uuids.uuid4() if len(names) > 1 else None
    found = []
    for number, one in enumerate(names):
        # An invitation is one person's: colleagues come along on seats that are everybody's.
        is_invited = number == 0 and invitation is not None
        if twin := live_twin(event, one, facts["email"]):
            mail.tell_again(twin)
            if is_invited:
                # Whoever is registered already and is invited now has a reserved seat, and leaves theirs to the others.
                Registration.objects.filter(pk=twin.pk).update(is_invited=True)
            found.append((twin, False))
            continue
        more = {"group": group, "is_whole": bool(group and is_whole), "is_invited": is_invited}
        if number == 0 and own_key:
            more["uuid"] = own_key
        made = enter(event, one, facts | more, by if is_staff else None)
        keep_answers(event, made, answers or {})
        found.append((made, True))
    new = [one for one, is_new in found if is_new]
    sessions.choose(event, new, workshops or [])
    if invitation is not None:
        EventInvitation.objects.filter(pk=invitation.pk).update(
            state=EventInvitation.State.REGISTERED, registration=found[0][0]
        )
    place(event, new, now, by if is_staff else None)
    return found[0][0]


def unanswered(invitation: EventInvitation | None) -> EventInvitation | None:
    """The invitation as long as nobody has answered it, behind the event's lock."""
    rows = EventInvitation.objects.filter(state=EventInvitation.State.INVITED)
    return rows.filter(pk=invitation.pk).first() if invitation else None


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
    seats.fill(event, now, arriving=new, by=by)
    fresh = Registration.objects.in_bulk([one.pk for one in new])
    for one in new:
        one.state = fresh[one.pk].state
        if one.state == State.WAITING:
            seats.move(event, fresh[one.pk], State.WAITING, Cause.ARRIVED, by=by)
