"""The selection: who is trained, who waits, who is declined."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from events.training import rules
from events.training.models.enrolment import TRAINED, Enrolment, EnrolmentState
from events.training.models.run import CourseRun
from institutions.base.exceptions import Refused, grant
from institutions.base.text import tidied
from institutions.once.actions import read_last
from mentors.people.models.user import User

from . import mails
from .applying import locked

State = EnrolmentState
OUTCOMES = (State.ACCEPTED, State.WAITING, State.DECLINED)


@transaction.atomic
def decide(enrolment: Enrolment, state: str, *, by, revision: int | None = None, reason: str = "") -> Enrolment:
    """Accepts, puts on the waiting list or declines, with a mail; the same again changes nothing. Raises NotGranted,
    Refused where the run is full, Conflict where it changed since `revision`, ValidationError without a reason.
    """
    # One after the other: the seats of the run are counted behind its lock.
    CourseRun.objects.select_for_update(of=("self",)).get(pk=enrolment.run_id)
    enrolment = locked(enrolment)
    grant(rules.may_select(by) and state in OUTCOMES)
    if enrolment.state == state:
        return enrolment
    if revision is not None:
        read_last(enrolment, revision)
    check(enrolment, state)
    reason = tidied(reason)
    if state == State.DECLINED and not reason:
        raise ValidationError({"reason": _("Írja meg, miért: aki jelentkezett, olvassa.")})
    enrolment.state, enrolment.state_reason, enrolment.decided_by = state, reason, by
    # The mail that tells it goes to whoever has that account.
    enrolment.user = enrolment.user or User.objects.filter(email__iexact=enrolment.email or None).first()
    enrolment.revision += 1
    enrolment.clean_fields(exclude=["run", "user", "county", "decided_by"])
    enrolment.save()
    mails.tell_decided(enrolment, by=by)
    return enrolment


def check(enrolment: Enrolment, state: str) -> None:
    if enrolment.state not in rules.DECIDABLE:
        raise Refused(_("Erről a jelentkezésről már nem lehet dönteni."))
    if enrolment.state == State.ACCEPTED and enrolment.attendances.exists():
        raise Refused(_("Már elkezdte a képzést: órákat írtak be neki."))
    seats = enrolment.run.seats
    taken = Enrolment.objects.filter(run=enrolment.run_id, state__in=TRAINED).count()
    if state == State.ACCEPTED and seats is not None and taken >= seats:
        raise Refused(_("Betelt: %(n)s hely van. Tegye várólistára, vagy emelje a férőhelyet.") % {"n": seats})
