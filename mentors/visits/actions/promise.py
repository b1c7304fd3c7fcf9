"""What becomes of a promise outside of visits: closed by hand, opened again, added to one's own visit."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from mentors.people.models.period import today

from ..models.promise import Promise
from ..models.visit import Visit
from ..rules import promise as rules
from . import visit as visits
from .visit.promising import PromiseLine, lines_of

State = Promise.State


def keep(promise: Promise, *, by) -> Promise:
    """Notes that it was kept; once more changes nothing. Raises NotGranted, Refused when it was dropped."""
    return _put(promise, by, State.KEPT, today())


def drop(promise: Promise, *, by) -> Promise:
    """Notes that nobody waits for it any more; once more changes nothing. Raises NotGranted, Refused when kept."""
    return _put(promise, by, State.DROPPED, today())


def reopen(promise: Promise, *, by) -> Promise:
    """Takes the closing back; once more changes nothing. Raises NotGranted."""
    return _put(promise, by, State.OPEN, None)


@transaction.atomic
def _put(promise: Promise, by, state: str, day) -> Promise:
    locked = Promise.objects.select_for_update(of=("self",)).select_related("visit").filter(pk=promise.pk).first()
    grant(locked is not None and rules.may_close(by, locked))
    if locked.state == state:
        return locked
    if State.OPEN not in (locked.state, state):
        raise Refused(_("Ezt a vállalást már lezárták. Ha tévedés, előbb nyissa újra."))
    locked.state, locked.closed_on, locked.closed_in = state, day, None
    locked.save(update_fields=["state", "closed_on", "closed_in"])
    return locked


@transaction.atomic
def add(visit: Visit, *, by, uuid: UUID, **fields) -> tuple[Promise, bool]:
    """Adds a promise to one's own visit that may be edited; answers it and whether it is new.

    The same promise again makes nothing new. Raises NotGranted to others, Refused while the visit is with the
    coordinator, Conflict for other content under that id, ValidationError.
    """
    line = PromiseLine(uuid=uuid, **fields)
    visit = visits.locked(visit)
    grant(visit.mentor_id == by.pk)
    if known := Promise.objects.select_related("community").filter(uuid=uuid).first():
        return _replayed(known, visit, line), False
    visits.update(visit, by=by, revision=visit.revision, promises=[*lines_of(visit), line])
    added = Promise.objects.filter(uuid=uuid, visit=visit).first()
    if added is None:
        raise visits.Conflict(_("Ez a vállalás más azonosítóval már szerepel a látogatásban."))
    return added, True


def _replayed(known: Promise, visit: Visit, line: PromiseLine) -> Promise:
    same = PromiseLine(known.text, known.made_by, known.due_on, known.community) == line
    if known.visit_id != visit.pk or not same:
        raise visits.Conflict(_("Ez az azonosító már más vállalásé."))
    return known
