"""What happens to questions by itself: answers expire, what was personal in them is forgotten."""

import datetime

from django.db import transaction
from django.db.models.functions import Greatest
from django.utils import timezone

from mentors.people.models.period import today

from ..models.question import PERSONAL, PUBLIC, Question, QuestionMessage, QuestionState
from .mails import CONFIRM_WITHIN
from .question import ANSWER_WITHIN

FORGOTTEN_AFTER = datetime.timedelta(days=183)
"""So long after its last step what was personal in a question is kept."""


@transaction.atomic
def expire(day: datetime.date | None = None) -> int:
    """Marks the answers that hold no longer, and asks their experts anew; answers how many."""
    day = day or today()
    over = Question.objects.filter(state=QuestionState.PUBLISHED, expires_on__lte=day).select_for_update()
    questions = list(over.order_by("pk"))
    for question in questions:
        question.state, question.due_on = QuestionState.EXPIRED, day + ANSWER_WITHIN
        question.save(update_fields=["state", "due_on"])
    return len(questions)


@transaction.atomic
def forget(now: datetime.datetime | None = None) -> int:
    """Deletes questions that nobody confirmed, and empties what is personal in those that were settled long ago;
    answers how many.
    """
    now = now or timezone.now()
    unconfirmed = Question.objects.filter(confirmed_at=None, asked_at__lt=now - CONFIRM_WITHIN)
    number = len(unconfirmed)
    unconfirmed.delete()
    closed = Question.objects.filter(state__in=[*PUBLIC, QuestionState.ANSWERED, QuestionState.WITHDRAWN])
    last = Greatest("confirmed_at", "answered_at", "published_at", "withdrawn_at")
    settled = closed.annotate(last=last).filter(forgotten_at=None, last__lt=now - FORGOTTEN_AFTER)
    keys = list(settled.select_for_update(of=("self",)).order_by("pk").values_list("pk", flat=True))
    QuestionMessage.objects.filter(question__in=keys).delete()
    Question.objects.filter(pk__in=keys).update(forgotten_at=now, **dict.fromkeys(PERSONAL, ""))
    return number + len(keys)
