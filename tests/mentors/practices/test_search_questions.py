"""The search over the demo's practices, asked as people type: how many have their answer among the first three.

`questions.csv` was written before the engine; the others later, each by somebody who had not looked at results. When
first asked, the blind ones had 38 of 41, the third 124 of 130, the fourth 104 of 110, the fifth, most of it about the
short articles, 109 of 120; then what fell was mended. The sixth was made hard on purpose, in words that the texts do
not have: 110 of 130 when first asked. The seventh, short and mistyped as most are: 102 of 121 when first asked; the
eighth, written beside the mending of the seventh, 86 of 100; the ninth, written from the titles alone, 115 of 122.
"""

import csv
import datetime
import random
import re
from pathlib import Path

import pytest

from mentors.models import PublishedPractice
from mentors.practices.filters.practice import BEST_FIRST
from mentors.practices.models.practice_query import understand
from mentors.practices.models.practice_ranking import ranking
from portal.demo import accounts, organisations, publications

from ... import make
from ...recorded import once

HERE = Path(__file__).parent
TAKEN_OVER = re.compile(r"^(atvettuk|mintaprojekt)-")
FALLEN = (
    *(
        "falukönyvet szeretnénk csinálni",
        "kenyérsütés kemencében",
        "adventi programok",
        "olvasókör indítása kis faluban",
    ),
    *("roma nők", "okostelefon", "hallássérültek", "kismamáknak", "vetőmag csere", "cigány", "akadálymentes"),
    *("szerszámkölcsönző", "Zengővárkony", "önkétes", "kaláka"),
)
TODAY = datetime.date(2026, 11, 23)
LEAST = {
    "questions.csv": 0.98,
    "questions_second.csv": 0.92,
    "questions_blind.csv": 0.95,
    "questions_third.csv": 0.98,
    "questions_fourth.csv": 0.98,
    "questions_fifth.csv": 0.97,
    "questions_sixth.csv": 0.9,
    "questions_seventh.csv": 0.93,
    "questions_eighth.csv": 0.95,
    "questions_ninth.csv": 0.97,
}


@pytest.fixture
def library(db):
    once("practices of the demo", make_library)
    assert PublishedPractice.objects.count() == publications.PRACTICES + publications.MODEL_PROJECTS


def make_library():
    """All that the demo publishes, in its places."""
    editor, mentor = make.person("editor"), make.person("mentor", make.HOME)
    collector = accounts.Worker(mentor, make.county(), TODAY, None)
    places = organisations.fieldwork_places(organisations.settlements())
    contact = make.user()
    make.speaks_for(contact, institution=make.institution(place=places[0]))
    users = {"editor@example.org": editor, "expert@example.org": make.person("expert"), "contact@example.org": contact}
    publications.load(random.Random(1), TODAY, users, [collector], places)


def first_three(question):
    """The addresses of the first three, each as of the practice that was taken over or made a model of."""
    ranks = ranking(PublishedPractice.objects.all(), understand(question)).ranks
    rows = PublishedPractice.objects.with_rank(ranks).order_by(*BEST_FIRST)[:3]
    return [TAKEN_OVER.sub("", slug) for slug in rows.values_list("slug", flat=True)]


def questions(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return {row["question"]: set(row["answers"].split()) for row in csv.DictReader(file)}


def missed(asked):
    return {question: found for question in asked if asked[question].isdisjoint(found := first_three(question))}


def test_the_questions_that_fell_are_answered(library):
    asked = questions("questions.csv")
    assert missed({question: asked[question] for question in FALLEN}) == {}


@pytest.mark.parametrize("name", LEAST)
def test_so_many_are_answered_in_the_first_three(name, library):
    asked = questions(name)
    assert len(asked) >= 40
    fell = missed(asked)
    assert 1 - len(fell) / len(asked) >= LEAST[name], fell
