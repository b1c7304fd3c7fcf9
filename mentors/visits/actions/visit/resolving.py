"""The author's decision between what a visit says and what else was sent for it."""

from institutions.base.deadlock import atomic_again_on_deadlock
from institutions.base.exceptions import grant

from ...models.visit import Visit
from ...models.visit_conflict import VisitConflict
from ...rules import visit as rules
from .conflicts import put_away
from .deciding import locked, submit, withdraw
from .logging import change


@atomic_again_on_deadlock
def resolve(conflict: VisitConflict, *, by, revision: int, **content) -> Visit:
    """Puts a conflict away; these fields of the visit are changed first. What was submitted stays submitted.

    Raises NotGranted to others than the author, and what `update` raises.
    """
    visit = locked(conflict.visit)
    grant(rules.is_author(by, visit))
    if content:
        was_submitted = visit.state == Visit.State.SUBMITTED
        if was_submitted:
            withdraw(visit, by=by)
        visit = change(visit, by=by, revision=revision, **content)
        if was_submitted:
            visit = submit(visit, by=by)
    put_away(visit, conflict.pk)
    return visit
