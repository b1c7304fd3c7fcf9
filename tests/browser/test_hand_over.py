"""Handover letters on paper: a page each, where there is not more to tell."""

import re

import pytest

from mentors.models import HandOverLetter

from .. import make
from ..world import people as make_people

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_letter_prints_on_one_page_and_a_long_one_flows_on(open_page, sign_in, transactional_db):
    people = make_people()
    mentor, place = people["mentor"], make.settlement()
    for number in range(3):
        community = make.community(place, stage="mentored", contact_name="Ács Éva", contact_phone="+36 1 555 0100")
        for day in range(1, 6):
            words = "A kör vezetőjével a fórum rendjét beszéltük meg. " * 3
            make.visit(mentor, place, [community], date=f"2026-0{number + 1}-0{day}", summary=words, result=words[:90])
    successor = make.person("mentor", make.HOME)
    made = make.hand_over(people["coordinator"], mentor, successor, make.assignment(mentor, settlement=place))
    made.letters.update(open_matters="Elkérik a kulcsot.\n" * 3, advice="Kedd este érdemes keresni. " * 5)
    page = open_page()
    sign_in(page, successor)

    def pages(path=""):
        page.goto(f"/handovers/{made.uuid}/letters/{path}")
        return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))

    first = made.letters.first()
    assert (pages(), pages(f"{first.pk}/")) == (3, 1)
    HandOverLetter.objects.filter(pk=first.pk).update(advice="Kedd este érdemes keresni. " * 110)
    assert (pages(), pages(f"{first.pk}/")) == (4, 2)
