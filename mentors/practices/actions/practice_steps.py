"""How a practice goes on: its state, since when, and the line that tells of it."""

from django.utils import timezone

from institutions.base.exceptions import Refused

from ..models.practice import GoodPractice
from ..models.practice_way import PracticeStep

Kind = PracticeStep.Kind


def log(practice: GoodPractice, kind: str, *, by=None, note: str = "") -> None:
    """Adds what happened, within the caller's transaction."""
    step = PracticeStep(practice=practice, kind=kind, by=by, note=note)
    step.clean_fields(exclude=["practice", "by"])
    step.save()


def move(practice: GoodPractice, state: str, kind: str, *, by=None, note: str = "") -> None:
    """Puts a locked practice into another state, and tells of it. What was said last stands on the practice, too."""
    if practice.state != state:
        practice.state, practice.state_since = state, timezone.now()
    practice.state_note = note[:1000]
    practice.save(update_fields=["state", "state_since", "state_note", "changed_at"])
    log(practice, kind, by=by, note=note)


def locked(practice: GoodPractice) -> GoodPractice:
    """The practice for this transaction alone."""
    rows = GoodPractice.objects.select_for_update(of=("self",)).select_related("settlement__county", "institution")
    return rows.get(pk=practice.pk)


def refuse_unless(practice: GoodPractice, *states: str, told) -> None:
    """Raises Refused where the practice is in another state, saying in which."""
    if practice.state not in states:
        raise Refused(f"{told} ({practice.get_state_display()})")
