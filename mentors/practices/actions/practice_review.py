"""From the draft to the editor's table: handed in, sent on, looked at by the county, read by an expert."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.base.standing import Role
from institutions.base.text import tidied
from institutions.once.actions import once
from mentors.people.models.appointment import Appointment
from mentors.people.models.period import today

from ..models.practice import GoodPractice, PracticeState
from ..models.practice_review import PracticeComment, PracticeReview, ReviewState
from ..models.practice_text import SECTIONS
from ..rules import (
    may_ask_consent,
    may_comment,
    may_edit_practices,
    may_review_as_expert,
    may_review_for_county,
    may_write,
)
from .practice import reviews_left
from .practice_content import has_consent
from .practice_steps import Kind, locked, log, move, refuse_unless

LATEST = datetime.timedelta(days=365)


@transaction.atomic
def hand_in(practice: GoodPractice, *, by) -> GoodPractice:
    """What was collected is ready to be worked on; once more changes nothing. Raises NotGranted, Refused."""
    practice = locked(practice)
    grant(may_write(by, practice))
    if practice.state != PracticeState.DRAFT:
        refuse_unless(practice, PracticeState.COLLECTED, told=_("Ez már továbbment."))
        move(practice, PracticeState.DRAFT, Kind.DRAFTED, by=by)
    return practice


@transaction.atomic
def send_on(practice: GoodPractice, *, by) -> GoodPractice:
    """With the institution's consent to what stands there now it goes to the review that is left: the county's, then
    the expert's. Raises NotGranted; Refused without consent, and where nothing is left but to publish.
    """
    practice = locked(practice)
    grant(may_ask_consent(by, practice))
    refuse_unless(
        practice, PracticeState.DRAFT, PracticeState.INSTITUTION_CONSENTED, told=_("Innen már nem küldhető tovább.")
    )
    if not has_consent(practice):
        raise Refused(_("Előbb az intézmény járuljon hozzá ehhez a szöveghez."))
    left = reviews_left(practice)
    if not left:
        raise Refused(_("Minden ellenőrzésen túl van: a szerkesztő közzéteheti."))
    states = {"county": PracticeState.COUNTY_REVIEW, "expert": PracticeState.EXPERT_REVIEW}
    move(practice, states[left[0]], Kind.SENT_ON, by=by)
    return practice


@transaction.atomic
def decide_for_county(practice: GoodPractice, *, by, passes: bool, note: str = "") -> GoodPractice:
    """The county lets it go on to the expert, or gives it back with what to change. Raises NotGranted, Refused,
    ValidationError for a return without words.
    """
    practice, note = locked(practice), tidied(note)
    grant(may_review_for_county(by, practice))
    refuse_unless(practice, PracticeState.COUNTY_REVIEW, told=_("Most nem a megyénél van."))
    _give_reason(passes, note)
    if passes:
        move(practice, PracticeState.EXPERT_REVIEW, Kind.COUNTY_PASSED, by=by, note=note)
    else:
        move(practice, PracticeState.DRAFT, Kind.COUNTY_RETURNED, by=by, note=note)
    return practice


@once
def assign(practice: GoodPractice, *, by, expert, due_on: datetime.date) -> PracticeReview:
    """An editor gives it to an expert until a day; who had it before has it no more. Raises NotGranted, Refused,
    ValidationError for somebody who is no expert today and for a day that is over or too far.
    """
    practice = locked(practice)
    grant(may_edit_practices(by))
    refuse_unless(practice, PracticeState.EXPERT_REVIEW, told=_("Most nem lektorálásra vár."))
    if not Appointment.objects.valid_today().filter(user=expert, role=Role.EXPERT).exists():
        raise ValidationError({"expert": _("%(name)s ma nem szakértő.") % {"name": expert.name}})
    if not today() <= due_on <= today() + LATEST:
        raise ValidationError({"due_on": _("A határidő a mai nap és egy év múlva között legyen.")})
    practice.reviews.filter(state=ReviewState.OPEN).update(state=ReviewState.TAKEN_BACK, decided_at=timezone.now())
    review = PracticeReview(practice=practice, expert=expert, due_on=due_on, assigned_by=by)
    review.full_clean(validate_constraints=False)
    review.save()
    log(practice, Kind.EXPERT_ASSIGNED, by=by)
    return review


@transaction.atomic
def decide_as_expert(practice: GoodPractice, *, by, passes: bool, note: str = "") -> GoodPractice:
    """The expert finds it fit to be published, or gives it back with what to change. Raises NotGranted, Refused,
    ValidationError for a return without words.
    """
    practice, note = locked(practice), tidied(note)
    grant(may_review_as_expert(by, practice))
    refuse_unless(practice, PracticeState.EXPERT_REVIEW, told=_("Most nem lektorálásra vár."))
    _give_reason(passes, note)
    review = practice.reviews.get(expert=by.pk, state=ReviewState.OPEN)
    review.state = ReviewState.PASSED if passes else ReviewState.RETURNED
    review.note, review.decided_at = note, timezone.now()
    review.full_clean(validate_constraints=False)
    review.save()
    if passes:
        move(practice, PracticeState.EXPERT_REVIEW, Kind.EXPERT_PASSED, by=by, note=note)
    else:
        move(practice, PracticeState.DRAFT, Kind.EXPERT_RETURNED, by=by, note=note)
    return practice


@once
def skip(practice: GoodPractice, *, by, reason: str) -> GoodPractice:
    """An editor lets the review go that it waits for, saying why. Raises NotGranted, Refused, ValidationError."""
    practice, reason = locked(practice), tidied(reason)
    grant(may_edit_practices(by))
    refuse_unless(
        practice, PracticeState.COUNTY_REVIEW, PracticeState.EXPERT_REVIEW, told=_("Most nem ellenőrzésre vár.")
    )
    _give_reason(False, reason)
    if practice.state == PracticeState.COUNTY_REVIEW:
        move(practice, PracticeState.EXPERT_REVIEW, Kind.COUNTY_SKIPPED, by=by, note=reason)
    else:
        practice.reviews.filter(state=ReviewState.OPEN).update(state=ReviewState.TAKEN_BACK, decided_at=timezone.now())
        move(practice, PracticeState.EXPERT_REVIEW, Kind.EXPERT_SKIPPED, by=by, note=reason)
    return practice


@once
def comment(practice: GoodPractice, *, by, language: str, section: str, paragraph: int, text: str) -> PracticeComment:
    """Says something beside a paragraph of the working text. Raises NotGranted, ValidationError."""
    practice = locked(practice)
    grant(may_comment(by, practice))
    words = practice.texts.filter(language=language).first()
    parts = paragraphs(getattr(words, section)) if words and section in ("lead", *SECTIONS) else []
    if not 0 <= paragraph < len(parts):
        raise ValidationError({"paragraph": _("Ez a bekezdés közben eltűnt: nézze meg a mostani szöveget.")})
    made = PracticeComment(practice=practice, author=by, language=language, section=section, paragraph=paragraph)
    made.quote, made.text = " ".join(parts[paragraph].split())[:80], text
    made.full_clean()
    made.save()
    return made


@transaction.atomic
def resolve(found: PracticeComment, *, by) -> PracticeComment:
    """Says that a comment was dealt with; once more changes nothing. Raises NotGranted."""
    practice = locked(found.practice)
    found = PracticeComment.objects.select_for_update().get(pk=found.pk)
    grant(may_write(by, practice) or found.author_id == by.pk)
    if found.resolved_at is None:
        found.resolved_at, found.resolved_by = timezone.now(), by
        found.save(update_fields=["resolved_at", "resolved_by"])
    return found


def paragraphs(markdown: str) -> list[str]:
    """The parts of a text between empty lines."""
    return [part for part in markdown.split("\n\n") if part.strip()]


def _give_reason(passes: bool, note: str) -> None:
    if not passes and not note:
        raise ValidationError({"note": _("Írja le, miért: aki olvassa, ebből tudja, mi a dolga.")})
