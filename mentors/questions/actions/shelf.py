"""What visitors read of answers: written by `publish` and `renew`, deleted when one is withdrawn."""

from django.db import models

from mentors.practices.actions.practice_shelf import CONFIGURATIONS, PracticeVector
from mentors.practices.hungarian import plain_words
from mentors.practices.markup import as_html, as_plain

from ..models.published_answer import PublishedAnswer
from ..models.question import Question

WRITTEN = ("title", "asked", "answer", "language", "topic", "expert_name", "published_at", "updated_at", "expires_on")


def put(questions: list[Question]) -> None:
    """Puts questions onto the shelf, in place of what stood there; what visitors clicked stays."""
    PublishedAnswer.objects.bulk_create(
        [_published(one) for one in questions],
        update_conflicts=True,
        unique_fields=["question"],
        update_fields=[*WRITTEN, "search"],
    )


def take_off(question: Question) -> None:
    """No list, search, feed or endpoint knows of it any more."""
    PublishedAnswer.objects.filter(question=question.pk).delete()


def rate(answer: PublishedAnswer, *, is_helpful: bool) -> None:
    """Counts a visitor's word; who it was is known to nobody."""
    column = "helpful" if is_helpful else "unhelpful"
    PublishedAnswer.objects.filter(pk=answer.pk).update(**{column: models.F(column) + 1})


def _published(question: Question) -> PublishedAnswer:
    shown = question.names_expert and question.expert_id
    return PublishedAnswer(
        question=question,
        title=question.title,
        asked=as_html(question.asked),
        answer=as_html(question.answer),
        language=question.language,
        topic=question.topic,
        expert_name=question.expert.name if shown else "",
        published_at=question.published_at,
        updated_at=question.updated_at,
        expires_on=question.expires_on,
        search=_vector(question),
    )


def _vector(question: Question) -> PracticeVector:
    """By weight: the title, the question, the topic, the answer."""
    texts = (question.title, as_plain(question.asked), str(question.get_topic_display()), as_plain(question.answer))
    words = (" ".join(plain_words(text)) for text in texts)
    configuration = CONFIGURATIONS.get(question.language, "simple")
    return PracticeVector(models.Value(configuration), *map(models.Value, words))
