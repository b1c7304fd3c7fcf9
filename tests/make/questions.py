"""Questions with their answers, and questionnaires."""

import datetime
import uuid

from django.utils import timezone

from institutions.models import Institution, Settlement
from mentors.models import (
    Question,
    QuestionMessage,
    Quota,
    Study,
    Tally,
    User,
    Wave,
)
from mentors.people.models.period import today
from mentors.questions.actions import shelf as answer_shelf

from .numbers import counter


def question(expert=None, state=None, **fields) -> Question:
    """A question that somebody confirmed; with an expert it is assigned, as public as its `state` says."""
    state = state or ("assigned" if expert else "confirmed")
    fields = {
        "asker_name": "Kíváncsi Kázmér",
        "asker_email": f"asker{next(counter)}@example.org",
        "words": "Kell-e engedély az utcabálhoz a Fő utcán?",
        "content_hash": "0" * 64,
        "topic": "events",
        "may_publish": True,
        "confirmed_at": timezone.now(),
        "expert": expert,
        "due_on": today() + datetime.timedelta(days=10) if expert else None,
        "state": state,
    } | fields
    return Question.objects.create(**fields)


def answer(expert=None, *, days=700, **fields) -> Question:
    """A question that is answered and published."""
    fields = {
        "title": "Kell-e engedély az utcabálhoz?",
        "asked": "Egy utcát lezárnánk egy délutánra. Kitől kérjünk engedélyt?",
        "answer": "Közterület-használati engedélyt kérjenek a jegyzőtől.",
        "answered_at": timezone.now(),
        "published_at": timezone.now(),
        "expires_on": today() + datetime.timedelta(days=days),
        "state": "published",
    } | fields
    made = question(expert, **fields)
    answer_shelf.put([made])
    return made


def message(of: Question, author=None, words="Melyik hónapban lesz?") -> QuestionMessage:
    return QuestionMessage.objects.create(question=of, uuid=uuid.uuid4(), author=author, words=words)


def wave(of="residents", *, starts_on=None, ends_on=None) -> Wave:
    """A wave of a study of its own, which runs today."""
    number = next(counter)
    study = Study.objects.create(name=f"{number}. felmérés", of=of)
    starts_on = starts_on or today() - datetime.timedelta(days=20)
    ends_on = ends_on or today() + datetime.timedelta(days=20)
    return Wave.objects.create(study=study, name="1. hullám", starts_on=starts_on, ends_on=ends_on)


def _of_place(place) -> dict:
    name = "settlement" if isinstance(place, Settlement) else "institution"
    return {name: place, "county": getattr(place, "settlement", place).county}


def quota(of: Wave, place: Settlement | Institution, target=50, **fields) -> Quota:
    return Quota.objects.create(wave=of, target=target, **_of_place(place), **fields)


def tally(of: Wave, place: Settlement | Institution, mentor: User, count=5, **fields) -> Tally:
    fields = {"date": today(), "content_hash": "0" * 64} | fields
    return Tally.objects.create(wave=of, mentor=mentor, count=count, **_of_place(place), **fields)
