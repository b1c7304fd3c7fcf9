"""Applying for a run, without an account and exactly once; and stepping back."""

import uuid as uuids

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from events.training import rules
from events.training.models.enrolment import LIVE, Enrolment, EnrolmentState
from events.training.models.run import CourseRun
from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.text import email_address
from institutions.once.actions import digest, known_or_made, tidy

from . import mails


@transaction.atomic
def apply(run: CourseRun, *, uuid: uuids.UUID, by=None, **fields) -> tuple[Enrolment, bool]:
    """Applies for a run under the UUID that the sender chose; answers the application and whether it is new. Who has
    applied already stays as they are, and their mailbox alone is told.

    Raises Refused while nobody can apply, Conflict for other content under the UUID, ValidationError.
    """
    content_hash = digest(tidy([run, fields]))

    def known():
        found = Enrolment.objects.filter(uuid=uuid).first()
        if found and (found.content_hash != content_hash or found.run_id != run.pk):
            raise Conflict(_("Ezt a jelentkezést már elküldték, más tartalommal."))
        return found

    def make():
        if not run.is_open:
            raise Refused(_("Erre a képzésre most nem lehet jelentkezni."))
        made = Enrolment(run=run, uuid=uuid, content_hash=content_hash, **fields)
        made.email, made.language = email_address(made.email), get_language() or made.language
        # Whoever applies for a colleague does not get what the colleague does.
        made.user = by if by and email_address(by.email) == made.email else None
        made.full_clean(validate_unique=False, validate_constraints=False)
        if twin := live_twin(made):
            mails.tell_again(twin, asked=str(timezone.localdate()))
            return twin
        made.save()
        mails.tell_applied(made, by=by)
        return made

    return known_or_made(known, make)


def live_twin(wanted: Enrolment) -> Enrolment | None:
    """Who has applied for the run under that name and address, whatever the accents."""
    rows = Enrolment.objects.filter(run=wanted.run_id, email=wanted.email, state__in=LIVE)
    return rows.named(wanted.name).first()


@transaction.atomic
def withdraw(enrolment: Enrolment, *, by) -> Enrolment:
    """The trainee steps back; twice, once. Raises NotGranted, Refused for who has completed the course."""
    enrolment = locked(enrolment)
    grant(rules.is_own(by, enrolment))
    if enrolment.state == EnrolmentState.WITHDRAWN:
        return enrolment
    if enrolment.state not in (EnrolmentState.APPLIED, EnrolmentState.WAITING, EnrolmentState.ACCEPTED):
        raise Refused(_("Innen már nem lehet visszalépni."))
    enrolment.state, enrolment.revision = EnrolmentState.WITHDRAWN, enrolment.revision + 1
    enrolment.save(update_fields=["state", "revision"])
    return enrolment


def locked(enrolment: Enrolment) -> Enrolment:
    rows = Enrolment.objects.select_for_update(of=("self",)).select_related("run__course")
    return rows.get(pk=enrolment.pk)
