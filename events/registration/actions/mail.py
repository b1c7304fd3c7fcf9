"""Which mail leaves for what: queued in the transaction that causes it, once per cause; the words are in `letters`."""

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from institutions.outbox.actions import mail as outbox

from ..models.registration import Cause, Registration, SeatMove, State

AFTER = {
    State.CONFIRMED: "registration_confirmed",
    State.RECEIVED: "registration_confirm",
    State.WAITING: "registration_waiting",
    State.OFFERED: "registration_offer",
    State.CANCELLED: "registration_cancelled",
}
"""The mail that tells of a state somebody has come into."""


def kind_after(made: SeatMove) -> str | None:
    """The mail about a move; None where there is none."""
    if made.after == State.CONFIRMED and made.cause == Cause.PROMOTED:
        return "registration_promoted"
    return AFTER.get(made.after)


def tell_move(one: Registration, made: SeatMove, *, by=None) -> None:
    if kind := kind_after(made):
        queue(one, kind, str(made.pk), by=by)


def tell_again(one: Registration) -> None:
    """They are registered already; nobody but the mailbox learns of it, once a day."""
    queue(one, "registration_again", timezone.localdate().isoformat())


def tell_changed(one: Registration, *, by=None) -> None:
    queue(one, "registration_changed", f"own {one.revision}", by=by)


def tell_sessions(one: Registration, seats: list, *, by=None) -> None:
    """They have the seats in sessions for which they waited."""
    with translation.override(one.language):
        told = [_("Felszabadult egy hely, az Öné: %s") % seat.quota.session.name for seat in seats]
    queue(one, "registration_changed", f"session {seats[0].pk}", by=by, lines=told)


def tell_handed(one: Registration, *, by=None) -> None:
    """To whoever had the seat before; the new one gets the mail about their state."""
    queue(one, "registration_handed", str(one.link_version), by=by, name=one.name)


def queue(one: Registration, kind: str, cause: str, *, by=None, until=None, **facts) -> None:
    """One mail to one person who registered; who has no address gets none."""
    if one.email:
        outbox.queue(
            kind=kind,
            to=one.email,
            language=one.language,
            cause=f"{kind}:{one.pk}:{cause}",
            about=one.pk,
            by=by,
            until=until,
            **facts,
        )
