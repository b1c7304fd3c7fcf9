"""Completing a course: the certificate, and with it the qualification; put right, and taken back."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from events.training import queries, rules
from events.training.models.enrolment import Enrolment, EnrolmentState
from events.training.models.run import CourseRun
from institutions.base.days import days_between
from institutions.base.exceptions import Refused, grant
from institutions.base.languages import shown
from institutions.base.text import tidied
from institutions.certificates import actions as certificates
from institutions.certificates.models import Certificate
from institutions.once.actions import put
from mentors.people.actions import qualification as qualifications
from mentors.people.models.qualification import Qualification

from . import mails
from .applying import live_twin, locked

KIND = Certificate.Kind.TRAINING
State = EnrolmentState


def certificate_of(enrolment: Enrolment) -> Certificate | None:
    """The one that is valid."""
    return Certificate.objects.valid().about(KIND, enrolment.pk).first()


@transaction.atomic
def complete(enrolment: Enrolment, *, by, reason: str = "") -> Enrolment:
    """Certifies a trainee who has the course's hours, tests and exam; who lacks some of it completes it by the word of
    the lead, whose `reason` is kept. Twice, once. Raises NotGranted, Refused for who is no trainee, ValidationError
    where something is missing and nobody says why.
    """
    enrolment = locked(enrolment)
    grant(rules.may_select(by))
    if enrolment.state == State.COMPLETED:
        return enrolment
    if enrolment.state != State.ACCEPTED:
        raise Refused(_("Tanúsítványt az kap, akit felvettek a képzésre."))
    progress = queries.progress_of([enrolment])[enrolment.pk]
    if not progress.is_complete:
        reason = tidied(reason)
        if not (reason and rules.may_override(by)):
            told = _("Még nincs kész: %(words)s. Ha mégis elvégezte, írja meg, miért.")
            raise ValidationError({"reason": told % {"words": progress.in_words}})
        enrolment.override_reason = reason
    enrolment.state, enrolment.completed_at, enrolment.decided_by = State.COMPLETED, timezone.now(), by
    enrolment.revision += 1
    enrolment.clean_fields(exclude=["run", "user", "county", "decided_by"])
    enrolment.save()
    certify(enrolment, by)
    mails.tell_completed(enrolment, by=by)
    return enrolment


def complete_all(run: CourseRun, *, by) -> int:
    """Certifies every trainee who has all that the course asks for; answers how many. Raises NotGranted."""
    grant(rules.may_select(by))
    rows = list(Enrolment.objects.filter(run=run, state=State.ACCEPTED).select_related("run__course"))
    progress = queries.progress_of(rows)
    done = [one for one in rows if progress[one.pk].is_complete]
    for one in done:
        complete(one, by=by)
    return len(done)


def certify(enrolment: Enrolment, by) -> None:
    """The certificate in the trainee's language; and that they may be appointed mentor, where the course says so."""
    with translation.override(enrolment.language):
        facts = facts_of(enrolment)
        certificates.issue(KIND, enrolment.name, facts, enrolment.pk, by, enrolment.language)
    course = enrolment.run.course
    if course.qualifies:
        qualifications.keep(
            user=enrolment.user,
            email=enrolment.email,
            basis=Qualification.Basis.COURSE,
            title=course.name,
            enrolment=enrolment.pk,
            given_by=by,
        )


def facts_of(enrolment: Enrolment) -> dict[str, str]:
    """What stands on the certificate: which course, for how many hours, when and where."""
    run = enrolment.run
    return {
        _("Képzés"): shown(run.course).name,
        _("Óraszám"): _("%(n)s óra") % {"n": run.course.hours},
        _("Mikor"): days_between(run.starts_on, run.ends_on),
        _("Hol"): run.place,
    }


@transaction.atomic
def take_back(enrolment: Enrolment, *, by, reason: str) -> Enrolment:
    """The certificate is valid no more, nor is the qualification that came with it; they are a trainee again. Raises
    NotGranted, Refused for who has none, ValidationError without a reason.
    """
    enrolment = locked(enrolment)
    grant(rules.may_select(by))
    valid, reason = certificate_of(enrolment), tidied(reason)
    if enrolment.state != State.COMPLETED or valid is None:
        raise Refused(_("Nincs érvényes tanúsítványa."))
    if not reason:
        raise ValidationError({"reason": _("Írja meg, miért: a tanúsítvány oldalán olvasható lesz.")})
    certificates.revoke(valid, reason)
    qualifications.take_back(enrolment.pk)
    enrolment.state, enrolment.completed_at, enrolment.override_reason = State.ACCEPTED, None, ""
    enrolment.revision += 1
    enrolment.save()
    return enrolment


@transaction.atomic
def rename(enrolment: Enrolment, *, by, name: str, revision: int | None) -> Enrolment:
    """Puts a name right, on the certificate too: the one that was issued is valid no more. Raises NotGranted, Conflict,
    ValidationError.
    """
    enrolment = locked(enrolment)
    grant(rules.may_select(by))
    twin = live_twin(Enrolment(run_id=enrolment.run_id, email=enrolment.email, name=name)) if enrolment.email else None
    if twin and twin.pk != enrolment.pk:
        raise ValidationError({"name": _("Ezzel a névvel és címmel már jelentkezett valaki.")})
    if not put(enrolment, {"name": name}, revision=revision):
        return enrolment
    enrolment.full_clean(validate_unique=False, validate_constraints=False)
    enrolment.save(update_fields=["name", "revision"])
    if valid := certificate_of(enrolment):
        certificates.renew(valid, enrolment.name, by)
    return enrolment
