"""The demo's questions to experts: thirty answers that are public, and what is still under way, in every state."""

import datetime
import hashlib
import uuid

from django.utils import timezone

from mentors.people.models.appointment import Appointment
from mentors.people.models.user import User
from mentors.questions.actions import shelf
from mentors.questions.actions.ending import FORGOTTEN_AFTER
from mentors.questions.models.published_answer import PublishedAnswer
from mentors.questions.models.question import Expertise, Question, QuestionMessage, QuestionState

from . import accounts
from .content import texts

TEXTS = texts("questions")
FURTHER_EXPERTS = 2
TOPICS = [
    ["events", "grants", "operation", "community"],
    ["volunteers", "heritage", "other", "community"],
    ["legal", "digital", "other", "grants"],
]
"""What each of the experts answered: the first is that of the accounts, the third has left."""
HOLDS = 2 * 365
BETWEEN = 24
"""Days from one answer to the next."""


def load(rng, today: datetime.date, users: dict[str, User]) -> None:
    """Questions, answers and experts; the third expert is away, so that what is asked of law waits for the editor."""
    experts = _experts(rng, today, users)
    public = [_answered(rng, number, one, today, experts) for number, one in enumerate(TEXTS["answered"])]
    Question.objects.bulk_create(public)
    shelf.put(public)
    for row in PublishedAnswer.objects.only("helpful", "unhelpful"):
        row.helpful, row.unhelpful = rng.randrange(0, 46), rng.randrange(0, 5)
        row.save(update_fields=["helpful", "unhelpful"])
    further = [_further(rng, one, today, experts, users) for one in TEXTS["further"]]
    Question.objects.bulk_create(further)
    QuestionMessage.objects.bulk_create(
        message
        for question, one in zip(further, TEXTS["further"], strict=True)
        for message in _dialogue(rng, question, one["dialogue"])
    )


def _experts(rng, today, users) -> list[User]:
    taken = {user.name for user in User.objects.all()}
    people = [accounts.unreachable("szakerto", number, rng, taken) for number in range(FURTHER_EXPERTS)]
    User.objects.bulk_create(people)
    since, left = today - datetime.timedelta(days=900), today - datetime.timedelta(days=5)
    Appointment.objects.bulk_create(
        Appointment(user=one, role="expert", valid_from=since, valid_until=left if number else None)
        for number, one in enumerate(people)
    )
    experts = [users["expert@example.org"], *people]
    Expertise.objects.bulk_create(
        Expertise(user=expert, topic=topic)
        for expert, topics in zip(experts, TOPICS, strict=True)
        for topic in topics
        if expert != people[-1]
    )
    return experts


def _answered(rng, number: int, one: dict, today: datetime.date, experts) -> Question:
    """One a month, the last of them this week; the oldest have expired, some were looked over since."""
    published = _moment(rng, today - datetime.timedelta(days=2 + BETWEEN * (len(TEXTS["answered"]) - 1 - number)))
    asked = published - datetime.timedelta(days=rng.randrange(6, 20))
    is_old = number < 2
    expires_on = today - datetime.timedelta(days=20 * (2 - number)) if is_old else None
    expires_on = expires_on or max(published.date(), today - datetime.timedelta(days=300)) + datetime.timedelta(HOLDS)
    updated = _moment(rng, today - datetime.timedelta(days=30 * number)) if number in (3, 4, 6) else None
    expert = next(who for who, topics in zip(experts, TOPICS, strict=True) if one["topic"] in topics)
    return Question(
        **_plain(rng, one, asked),
        title=one["title"],
        asked=one["asked"],
        answer=one["answer"],
        may_publish=True,
        expert=expert,
        names_expert=number % 3 != 0,
        state=QuestionState.EXPIRED if is_old else QuestionState.PUBLISHED,
        due_on=today + datetime.timedelta(days=5) if is_old else None,
        confirmed_at=asked + datetime.timedelta(minutes=9),
        answered_at=published - datetime.timedelta(days=2),
        published_at=published,
        updated_at=updated,
        expires_on=expires_on,
        forgotten_at=published + FORGOTTEN_AFTER if published.date() < today - FORGOTTEN_AFTER else None,
    )


def _further(rng, one: dict, today: datetime.date, experts, users) -> Question:
    asked = _moment(rng, today - datetime.timedelta(days=one["days"]))
    state = one["state"]
    confirmed = None if state == "received" else asked + datetime.timedelta(minutes=14)
    is_given = state in ("assigned", "answered")
    is_answered = state == "answered"
    return Question(
        **_plain(rng, one, asked),
        asker_name=one["name"],
        asker_email=f"kerdezo{rng.randrange(1000, 9999)}@demo.example.org",
        words=one["words"],
        may_publish=not one.get("private", False),
        title=one.get("title", ""),
        asked=one.get("asked", ""),
        answer=one.get("answer", ""),
        state=state,
        expert=experts[0] if is_given else None,
        due_on=asked.date() + datetime.timedelta(days=10) if is_given else None,
        confirmed_at=confirmed,
        answered_at=asked + datetime.timedelta(days=6) if is_answered else None,
        withdrawn_at=asked + datetime.timedelta(days=2) if state == "withdrawn" else None,
    )


def _plain(rng, one: dict, asked: datetime.datetime) -> dict:
    key = uuid.UUID(int=rng.getrandbits(128), version=4)
    return {
        "uuid": key,
        "content_hash": hashlib.sha256(key.bytes).hexdigest(),
        "topic": one["topic"],
        "asked_at": asked,
    }


def _dialogue(rng, question: Question, said: list[str]):
    """The expert begins, the asker answers, in turn."""
    for number, words in enumerate(said):
        yield QuestionMessage(
            question=question,
            uuid=uuid.UUID(int=rng.getrandbits(128), version=4),
            author=None if number % 2 else question.expert,
            words=words,
            written_at=question.asked_at + datetime.timedelta(hours=5 + 9 * number),
        )


def _moment(rng, day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(8 + rng.randrange(2), rng.randrange(60))))
