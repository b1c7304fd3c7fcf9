"""The way of a visit: submitted and taken back by its author; accepted, returned and reopened by who decides."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.deadlock import atomic_again_on_deadlock
from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.text import tidied

from ...models.visit import COUNTED, Visit
from ...rules import visit as rules
from .content import cleaned
from .promising import settle

State = Visit.State


@atomic_again_on_deadlock
def submit(visit: Visit, *, by) -> Visit:
    """Hands one's own visit to the coordinator; once more changes nothing. Raises NotGranted, Refused when accepted."""
    visit = locked(visit)
    grant(rules.is_author(by, visit))
    if visit.state == State.SUBMITTED:
        return visit
    if visit.state not in Visit.EDITABLE:
        raise Refused(_("Ezt a látogatást már elfogadták."))
    return put(visit, State.SUBMITTED, submitted_at=timezone.now(), decided_at=None, decided_by=None)


@atomic_again_on_deadlock
def withdraw(visit: Visit, *, by) -> Visit:
    """Takes one's own visit back, until it is accepted; it is kept, and counts no more. Raises NotGranted, Refused."""
    visit = locked(visit)
    grant(rules.is_author(by, visit))
    if visit.state == State.WITHDRAWN:
        return visit
    if visit.state == State.DRAFT:
        raise Refused(_("A piszkozatot nem küldte be; törölheti."))
    if visit.state == State.ACCEPTED:
        raise Refused(_("Ezt a látogatást már elfogadták; a koordinátor nyithatja újra."))
    return put(visit, State.WITHDRAWN)


@atomic_again_on_deadlock
def accept(visit: Visit, *, by, revision: int | None = None) -> Visit:
    """Accepts a submitted visit; once more changes nothing. Raises NotGranted, Refused, Conflict if it was changed."""
    visit = _to_decide(visit, by, revision)
    if visit.state == State.ACCEPTED:
        return visit
    _only(visit, State.SUBMITTED)
    return put(visit, State.ACCEPTED, decided_at=timezone.now(), decided_by=by, state_note="")


@atomic_again_on_deadlock
def return_(visit: Visit, *, by, note: str, revision: int | None = None) -> Visit:
    """Gives a submitted visit back with a note that says why. Raises NotGranted, Refused, ValidationError."""
    visit = _to_decide(visit, by, revision)
    _only(visit, State.SUBMITTED)
    return put(visit, State.RETURNED, decided_at=timezone.now(), decided_by=by, state_note=_said(note, "note"))


@atomic_again_on_deadlock
def reopen(visit: Visit, *, by, reason: str) -> Visit:
    """Gives an accepted visit back to its author, with the reason. Raises NotGranted, Refused, ValidationError."""
    visit = _to_decide(visit, by, None)
    _only(visit, State.ACCEPTED)
    return put(visit, State.RETURNED, decided_at=timezone.now(), decided_by=by, state_note=_said(reason, "reason"))


def locked(visit: Visit) -> Visit:
    """The visit as it stands, which nobody else changes until the transaction ends. Raises NotGranted when gone."""
    rows = Visit.objects.select_for_update(of=("self",)).select_related("settlement", "consortium")
    found = rows.filter(pk=visit.pk).first()
    grant(found is not None)
    return found


def put(visit: Visit, state: str, **fields) -> Visit:
    """Writes the state with what goes along, and what follows from it for the promises that the visit ticked."""
    counted = visit.state in COUNTED
    for name, value in {"state": state, **fields}.items():
        setattr(visit, name, value)
    visit.save(update_fields=["state", *fields, "changed_at"])
    if counted != (state in COUNTED):
        settle(visit)
    return visit


def _to_decide(visit: Visit, by, revision: int | None) -> Visit:
    visit = locked(visit)
    grant(rules.may_decide(by, visit))
    if revision is not None and revision != visit.revision:
        raise Conflict(_("A szerző közben módosította. Olvassa el újra, mielőtt dönt."))
    return visit


def _only(visit: Visit, state: str) -> None:
    if visit.state != state:
        now = visit.get_state_display()
        raise Refused(_("Ez most nem lehetséges: a látogatás állapota „%(state)s”.") % {"state": now})


def _said(text: str, field: str) -> str:
    """The words of a decision, trimmed. Raises ValidationError when there are none, or too many."""
    said = tidied(text)
    if not said:
        raise ValidationError({field: _("Írja meg, miért: ebből tudja a mentor, mit javítson.")})
    try:
        cleaned(Visit(state_note=said), exclude={one.name for one in Visit._meta.fields} - {"state_note"})
    except ValidationError as error:
        raise ValidationError({field: error.messages}) from None
    return said
