"""What somebody answered when they registered."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.text import tidied

from ..models.question import Answer, Question
from ..models.registration import Registration

YES, NO = "igen", "nem"
WORDS = {True: YES, "true": YES, "yes": YES, "on": YES, "1": YES, YES: YES}
WORDS |= {False: NO, "false": NO, "no": NO, "0": NO, NO: NO}


def keep_answers(event: Event, one: Registration, given: dict) -> None:
    """Keeps the answers, by the question's UUID. Raises ValidationError."""
    questions = {str(question.uuid): question for question in event.questions.all()}
    given = {str(key): value for key, value in given.items()}
    if strange := set(given) - set(questions):
        raise ValidationError({"answers": _("Ilyen kérdés nincs: %(key)s.") % {"key": sorted(strange)[0][:60]}})
    kept = []
    for key, question in questions.items():
        words = in_words(question, given.get(key))
        if not words and question.is_required:
            raise ValidationError({"answers": _("Erre válaszoljon: %(words)s") % {"words": question.words}})
        if words:
            kept.append(Answer(question=question, registration=one, words=words))
    for answer in kept:
        answer.full_clean(exclude=["question", "registration"], validate_unique=False, validate_constraints=False)
    Answer.objects.bulk_create(kept)


def in_words(question: Question, value) -> str:
    """An answer as it is kept. Raises ValidationError."""
    if value is None or value == "":
        return ""
    if question.kind == Question.Kind.YES_NO:
        found = WORDS.get(value if isinstance(value, bool) else str(value).strip().casefold())
    elif question.kind == Question.Kind.CHOICE:
        found = value if value in question.choices else None
    else:
        found = tidied(value) if isinstance(value, str) else None
    if found is None:
        raise ValidationError({"answers": _("Ez nem válasz erre: %(words)s") % {"words": question.words}})
    return found
