"""What the demo says is data: each text can be filled, none is forgotten, and no sentence stands in the code."""

import ast
import re
import string
from pathlib import Path

import pytest

from portal.demo import content

DEMO = Path(content.__file__).parent
FILES = sorted(path.stem for path in content.DATA.glob("*.toml"))
CODE = "".join(path.read_text() for path in sorted(DEMO.glob("*.py")))
OF_A_PLACE = {"settlement", "Settlement_i", "settlement_i", "az", "Az"}
OF_A_VISIT = OF_A_PLACE | {"contact", "n", "community", "institution"}
OF_A_VISIT |= {"a_community", "A_community", "a_institution", "A_institution"}
SLOTS = {
    "archive": set(),
    "bonds": {"settlement", "who"},
    "corner": set(),
    "events": set(),
    "exchange": set(),
    "library": set(),
    "names": OF_A_PLACE | {"family", "given", "others"},
    "news": set(),
    "practice_belongings": set(),
    "practice_links": set(),
    "practice_families": OF_A_PLACE | {"n", "m", "k", "title"},
    "practice_topics": set(),
    "practice_way": set(),
    "questions": set(),
    "registrations": set(),
    "requests": set(),
    "surveys": set(),
    "training": set(),
    "visits": OF_A_VISIT,
    "week": {"place"},
}


def strings(value):
    """Every text in a file, wherever it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def test_every_file_is_known():
    assert set(SLOTS) == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_texts_ask_only_for_what_is_at_hand(name):
    asked = {(text, slot) for text in strings(content.texts(name)) for _, slot, _, _ in string.Formatter().parse(text)}
    assert {(text, slot) for text, slot in asked if slot is not None and slot not in SLOTS[name]} == set()


@pytest.mark.parametrize("name", sorted(set(FILES) - {"practice_topics"}))
def test_everything_written_is_said(name):
    """The topics are gone through whole; of the other files each table is asked for by its name."""
    assert [key for key in content.texts(name) if f'"{key}"' not in CODE and f"'{key}'" not in CODE] == []


def test_a_file_is_read_once():
    assert content.texts("names") is content.texts("names")


@pytest.mark.parametrize("path", sorted(DEMO.glob("*.py")), ids=lambda path: path.stem)
def test_no_sentence_stands_in_the_code(path):
    tree = ast.parse(path.read_text())
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in told]
    sentence = re.compile(r"[A-ZÁÉÍÓÖŐÚÜŰ]\w* .*[^\W\d][.!?]")
    assert [text for text in texts if isinstance(text, str) and sentence.fullmatch(text)] == []
