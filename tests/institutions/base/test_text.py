"""What texts may hold."""

import sys
import unicodedata

import pytest
from django.core.exceptions import ValidationError

from institutions.base.text import UNWANTED, one_line, plain_text
from institutions.models import Institution

from ... import make

BREAKS = ["két\nsor", "két\r\nsor", "két\rsor", "sor\n", "két\u2028sor", "két\u2029sor"]


@pytest.mark.parametrize("text", BREAKS)
def test_one_line_is_one_line(text):
    plain_text(text)
    with pytest.raises(ValidationError) as refused:
        one_line(text)
    assert refused.value.code == "line_break"


@pytest.mark.parametrize("text", ["két\x00sor", "két\x85sor", "két\x0bsor", "két\u202esor"])
def test_what_no_text_holds(text):
    for validator in (plain_text, one_line):
        with pytest.raises(ValidationError) as refused:
            validator(text)
        assert refused.value.code == "control_character"


def test_every_character_is_judged_by_its_kind():
    """By Unicode's own tables: controls, halves of a pair, and what embeds, overrides or isolates a direction."""
    reordering = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
    for char in map(chr, range(sys.maxunicode + 1)):
        unwanted = unicodedata.category(char) in ("Cc", "Cs") or unicodedata.bidirectional(char) in reordering
        assert bool(UNWANTED.search(char)) == (unwanted and char not in "\t\n\r"), hex(ord(char))


@pytest.mark.parametrize("text", ["\u200b", "\u2060\u00a0\ufeff", " \u200d "])
def test_a_name_that_nobody_sees_is_none(text):
    for validator in (plain_text, one_line):
        with pytest.raises(ValidationError) as refused:
            validator(text)
        assert refused.value.code == "invisible"


def test_ordinary_names_pass():
    one_line("👩‍👧")
    one_line("Őrség „Tündérkert” – Közösségi Ház, 1. em. (tel.: 06)")
    one_line("")


@pytest.mark.django_db
def test_a_name_of_two_lines_is_an_error_at_its_field(client_of):
    client = client_of(make.person("mentor", make.HOME))
    place = make.settlement("Golop")
    data = {"name": "Falu\r\nház", "kind": "library", "settlement": "Golop", "status": "active"}
    page = client.post("/institutions/new/", data)
    assert (page.status_code, list(page.context["form"].errors)) == (200, ["name"])
    data["settlement"] = place.ksh_code
    answer = client.post("/api/v1/institutions/", data, content_type="application/json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["name"])
    assert not Institution.objects.filter(name__startswith="Falu").exists()
