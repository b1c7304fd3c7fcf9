"""HTML that is drawn once for the same facts."""

from django.utils import translation

from institutions.base.drawn import _drawn, drawn
from mentors.practices.models.practice_facts import CostBand

CARD = {
    "slug": "a",
    "url": "/practices/a/",
    "cover": 1,
    "picture": "",
    "lang": "",
    "lead": "",
    "field": "",
    "place": "",
}
CARD |= {"people": "", "theme": "", "cost": CostBand.LOW.value, "staff": "", "is_model": True, "title": "<b>"}


def test_other_facts_and_other_languages_are_other_html():
    template = "mentors/practice/_card.html"
    before = _drawn.cache_info().misses
    first = drawn(template, **CARD)
    assert ("&lt;b&gt;" in first, "Mintaprojekt" in first) == (True, True)
    assert drawn(template, **CARD) is first
    assert "&lt;i&gt;" in drawn(template, **CARD | {"title": "<i>"})
    with translation.override("en"):
        assert "Mintaprojekt" not in drawn(template, **CARD)
    assert _drawn.cache_info().misses == before + 3
