"""Writes of dated links: who speaks for what, and who supervises whom."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import grant
from institutions.base.standing import Role
from institutions.once.actions import once

from ..models.appointment import Appointment
from ..models.period import today
from ..models.representation import Representation
from ..models.supervision import Supervision
from ..models.user import User
from ..rules import account as rules
from .appointment import close


@once
def represent(person, *, by, institution=None, community=None) -> Representation:
    """From today the person speaks for an institution or a community. Raises NotGranted, ValidationError if they do."""
    subject = institution or community
    grant(subject is not None and rules.may_appoint_person(by, person, rules.CONTACT, subject.settlement.county_id))
    return speak(person, institution=institution, community=community)


def speak(person, *, institution, community) -> Representation:
    """The representation itself, for callers that have asked the rules."""
    User.objects.select_for_update().get(pk=person.pk)
    same = Representation.objects.filter(user=person, institution=institution, community=community)
    if same.exclude(valid_until__lte=today()).exists():
        raise ValidationError(_("Ezt már most is képviseli."), code="overlap")
    made = Representation(user=person, institution=institution, community=community)
    made.full_clean()
    made.save()
    return made


@transaction.atomic
def end_representation(link: Representation, *, by) -> None:
    """Raises NotGranted, Refused when it has ended already."""
    link = (
        Representation.objects.select_for_update(of=("self",))
        .select_related("user", "institution__settlement", "community__settlement")
        .get(pk=link.pk)
    )
    county_id = (link.institution or link.community).settlement.county_id
    grant(rules.may_appoint_person(by, link.user, rules.CONTACT, county_id))
    close(link)


@once
def supervise(mentor, *, by, supervisor) -> Supervision:
    """From today the supervisor is assigned to the mentor. Raises NotGranted, ValidationError for wrong roles."""
    grant(rules.may_assign_supervisor(by) and by.pk not in (mentor.pk, supervisor.pk))
    User.objects.select_for_update().get(pk=mentor.pk)
    for person, role, message in (
        (supervisor, Role.SUPERVISOR, _("%(name)s ma nem szupervizor.")),
        (mentor, Role.MENTOR, _("%(name)s ma nem mentor.")),
    ):
        if not Appointment.objects.valid_today().filter(user=person, role=role).exists():
            raise ValidationError(message % {"name": person.name}, code="role")
    if Supervision.objects.filter(mentor=mentor, supervisor=supervisor).exclude(valid_until__lte=today()).exists():
        raise ValidationError(_("Már ő a szupervizora."), code="overlap")
    made = Supervision(mentor=mentor, supervisor=supervisor)
    made.full_clean()
    made.save()
    return made


@transaction.atomic
def end_supervision(link: Supervision, *, by) -> None:
    """Raises NotGranted, Refused when it has ended already."""
    link = Supervision.objects.select_for_update().get(pk=link.pk)
    grant(rules.may_assign_supervisor(by) and by.pk not in (link.mentor_id, link.supervisor_id))
    close(link)
