"""What a county's team decides about a programme: accepted, asked back, declined."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from events.week import rules
from events.week.models.programme import Programme, State
from institutions.base.exceptions import Refused, grant
from institutions.once.actions import read_last

from . import mails
from .programmes import locked


def accept(programme: Programme, *, by, revision: int | None = None) -> Programme:
    """Shows it to everybody; the joiner counts from its first one. Raises NotGranted, Refused, Conflict where it
    changed since `revision` (None: nobody says what they read).
    """
    return decide(programme, State.ACCEPTED, by=by, revision=revision)


def ask_back(programme: Programme, *, by, reason: str, revision: int | None = None) -> Programme:
    """Sends it back to the joiner with a question. Raises as `accept`, ValidationError without a reason."""
    return decide(programme, State.RETURNED, by=by, reason=reason, revision=revision)


def decline(programme: Programme, *, by, reason: str, revision: int | None = None) -> Programme:
    """Declines it for good, with the reason. Raises as `ask_back`."""
    return decide(programme, State.DECLINED, by=by, reason=reason, revision=revision)


@transaction.atomic
def decide(programme: Programme, state: str, *, by, reason: str = "", revision: int | None = None) -> Programme:
    programme = locked(programme)
    grant(rules.may_check(by, programme))
    if programme.state == state:
        return programme
    if revision is not None:
        read_last(programme, revision)
    if programme.state == State.DECLINED:
        raise Refused(_("Ezt a programot már elutasították."))
    if state != State.ACCEPTED and not reason.strip():
        raise ValidationError({"reason": _("Írja meg az okát: a csatlakozó ebből tudja, mit tegyen.")})
    programme.state, programme.state_reason, programme.decided_by = state, reason.strip(), by
    if state == State.ACCEPTED:
        programme.accepted_at, programme.state_reason = timezone.now(), ""
    programme.revision += 1
    programme.clean_fields(exclude=["joiner", "campaign", "entered_by", "decided_by", "settlement", "county"])
    programme.save()
    mails.tell_decided(programme, by=by)
    return programme
