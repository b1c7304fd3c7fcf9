"""Words as people type them, by rule: what a word may be without what hangs on it."""

import pytest

from mentors.models import PublishedPractice
from mentors.practices.filters.practice import BEST_FIRST
from mentors.practices.hungarian import roots, stem_of
from mentors.practices.models.practice_query import understand
from mentors.practices.models.practice_ranking import ranking

from ... import make


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("irok", "iro"),
        ("irot", "iro"),
        ("tajszavak", "tajszo"),
        ("tajszavait", "tajszo"),
        ("halastavak", "halasto"),
        ("idosekkel", "idos"),
        ("epitsunk", "epit"),
    ],
)
def test_a_word_is_found_without_its_endings(typed, root):
    assert root in roots(typed)


@pytest.mark.parametrize(("typed", "others"), [("kert", ["ker"]), ("bolt", ["bol"]), ("szavak", ["szo"])])
def test_and_a_short_one_is_not_another(typed, others):
    assert set(roots(typed)).isdisjoint(others)


def test_what_is_made_of_a_verb_begins_like_it():
    assert stem_of("meselese") == "mesel"


@pytest.mark.parametrize(
    ("asked", "title"),
    [("könyv a falunkról", "Falukönyv"), ("társas játék", "Társasjáték"), ("közösségi kert", "Közösségi kert")],
)
def test_words_of_a_title_win_over_many_in_a_text(db, asked, title):
    editor = make.person("editor")
    wordy = {"title": "Minden egyben", "aim": "Könyv, falu, játék, társas közösségi élet, kert. " * 30}
    for words in (wordy, {"title": title}):
        make.practice(editor, published=True, words={"hu": words})
    ranks = ranking(PublishedPractice.objects.all(), understand(asked)).ranks
    found = PublishedPractice.objects.with_rank(ranks).order_by(*BEST_FIRST)
    assert [one.headings["hu"]["title"] for one in found] == [title, "Minden egyben"]
