"""What texts may hold."""

import json
import sys
import unicodedata
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError

from institutions.base.text import UNWANTED, email_address, in_one_line, length, one_line, plain_text, tidied

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


VECTORS = json.loads((Path(__file__).resolve().parents[2] / "text-vectors.json").read_text())


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["what"])
def test_a_text_has_one_form(vector):
    assert (tidied(vector["text"]), in_one_line(vector["text"])) == (vector["tidied"], vector["line"])
    assert (tidied(vector["tidied"]), in_one_line(vector["line"])) == (vector["tidied"], vector["line"])


def test_every_character_that_nobody_sees_is_taken_out():
    """By Unicode's own tables: controls, halves of a pair, format characters but for the Arabic signs that are seen."""
    seen = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
    left = [
        hex(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Cs") and code not in seen and code
        if tidied(f"a{chr(code)}b") not in ("ab", "a\nb", "a\tb")
    ]
    assert left == []


def test_what_is_cleaned_passes_the_fields_own_guards():
    for code in range(1, sys.maxunicode + 1):
        plain_text(tidied(f"a{chr(code)}b"))
        one_line(in_one_line(f"a{chr(code)}b"))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("\u200bJanos@Example.org\u202c ", "janos@example.org"),
        ("ｊａｎｏｓ＠example．org", "janos@example.org"),
        ("bob@BU\u0308CHER.example", "bob@bücher.example"),
        ("bob@xn--bcher-kva.example", "bob@bücher.example"),
        ("a@xn--zz--", "a@xn--zz--"),
        ("no address", "no address"),
    ],
)
def test_two_ways_to_write_an_address_are_one(typed, address):
    assert email_address(typed) == address


def test_a_text_is_as_long_as_browsers_say():
    assert (length("árvíz"), length("👩"), length("a\nb")) == (5, 2, 3)
