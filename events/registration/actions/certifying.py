"""Certificates of attendance: for whoever was there, once the event is over; put right, and taken back with it."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from events.sharing.entries import place_of
from events.templatetags.event_dates import event_date
from institutions.base.exceptions import Refused, grant
from institutions.base.languages import shown
from institutions.certificates import actions as certificates
from institutions.certificates.models import Certificate
from institutions.once.actions import put

from .. import rules
from ..models.arrival import Arrival
from ..models.registration import Form, Registration, State
from ..models.setup import setup_of
from . import seats
from .registering import live_twin

KIND = Certificate.Kind.ATTENDANCE


def certificate_of(one: Registration) -> Certificate | None:
    """The one that is valid."""
    return Certificate.objects.valid().about(KIND, one.pk).first()


def was_there(one: Registration) -> bool:
    """Whether somebody noted that they came: on the list, or at a door without a seat."""
    return one.state == State.ATTENDED or Arrival.objects.live().filter(registration=one).exists()


def may_have_one(one: Registration) -> bool:
    over = one.event.over_at
    return not one.forgotten_at and was_there(one) and over is not None and over <= timezone.now()


@transaction.atomic
def certify(one: Registration, *, by=None) -> Certificate:
    """Certifies that the person was there: by their link, or by the team (`by`). Asked for again it is the same one.
    Raises NotGranted, Refused before the event is over and for who was not there.
    """
    grant(by is None or rules.may_list(by, one.event))
    event = seats.lock(one.event)
    one = Registration.objects.select_related("event").get(pk=one.pk)
    if not may_have_one(one):
        raise Refused(_("Igazolást az kap, aki ott volt, az esemény után."))
    with translation.override(one.language):
        return certificates.issue(KIND, one.name, facts_of(event, one), one.pk, by, one.language)


def certify_all(event: Event, *, by) -> int:
    """Certifies everybody who was there; answers how many have one now. Raises NotGranted, Refused before the end."""
    grant(rules.may_organise(by, event))
    if event.over_at is None or event.over_at > timezone.now():
        raise Refused(_("Igazolást az kap, aki ott volt, az esemény után."))
    came = Exists(Arrival.objects.live().filter(registration=OuterRef("pk")))
    rows = Registration.objects.filter(event=event, forgotten_at=None)
    found = [one for one in rows.annotate(came=came).order_by("pk") if one.came or one.state == State.ATTENDED]
    for one in found:
        certify(one, by=by)
    return len(found)


def facts_of(event: Event, one: Registration) -> dict[str, str]:
    """What stands on it, in the person's language: which event, when, where, for how many hours where that is said."""
    place, hours = place_of(event), setup_of(event).certified_hours
    facts = {_("Esemény"): shown(event).name, _("Mikor"): str(event_date(event))}
    if one.form == Form.ONSITE and place:
        facts[_("Hol")] = place
    facts[_("Részvétel")] = str(Form(one.form).label)
    if hours:
        facts[_("Óraszám")] = _("%(n)s óra") % {"n": hours}
    return facts


@transaction.atomic
def rename(one: Registration, *, by, name: str, revision: int | None) -> Registration:
    """Puts a name right, on the certificate too: the one that was issued is valid no more. Raises NotGranted, Conflict,
    ValidationError.
    """
    grant(rules.may_list(by, one.event))
    event = seats.lock(one.event)
    one = Registration.objects.get(pk=one.pk)
    grant(one.forgotten_at is None)
    twin = live_twin(event, name, one.email)
    if twin and twin.pk != one.pk:
        raise ValidationError({"name": _("Ezzel a névvel és címmel már jelentkezett valaki.")})
    if not put(one, {"name": name}, revision=revision):
        return one
    one.full_clean(validate_unique=False, validate_constraints=False)
    one.save(update_fields=["name", "revision"])
    if valid := certificate_of(one):
        certificates.renew(valid, one.name, by)
    return one


def take_back(one: Registration) -> None:
    """They were not there after all."""
    if valid := certificate_of(one):
        with translation.override(valid.language):
            certificates.revoke(valid, _("A részvétel nem volt igazolható."))


def erase(one: Registration) -> None:
    """On the person's word: their name goes from what was issued, too."""
    certificates.erase(KIND, one.pk)
