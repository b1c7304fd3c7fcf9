"""Names stand in Hungarian order, on every Postgres; search forgives accents and case."""

import random

import pytest
from django.db import connection

from institutions.models import Settlement

from ... import make

pytestmark = pytest.mark.django_db

IN_ORDER = [
    # Accents count only where nothing else differs; short before long.
    ["kar", "kár", "Kárász", "kard", "karikó"],
    ["Aba", "Ába", "Abád", "Abádszalók", "Abaliget"],
    ["ír", "irat", "író", "írom"],
    # ö and ü are letters behind o and u; ő and ű go with them.
    ["or", "óra", "ország", "ozora", "ödön", "őr", "örs", "őz"],
    ["ugod", "úr", "uzsa", "üllő", "ürög", "űz"],
    # Digraphs are letters of their own, doubled or not.
    ["cukor", "cuppant", "csak", "csata"],
    ["dal", "dűlő", "dzadzíki", "dzéta", "dzsem", "dzsida"],
    ["Galgahévíz", "guzsaly", "Gyál", "Gyula"],
    ["lusta", "luxus", "lyuk"],
    ["nagy", "nulla", "nyár"],
    ["sas", "Sülysáp", "szabad", "szűz"],
    ["tyúk", "ubul"],
    ["Zsujta", "Zsurk"],
    ["zúg", "zűr", "zsák"],
    ["Meggyes", "mezsgye"],
    ["megy", "megyer", "meggy"],
    ["kasmír", "kastély", "kasza", "kaszinó", "kassza", "kaszt"],
    ["nagy", "naggyá", "naggyal", "nagygyűlés", "nagyít"],
    ["Budapest 02. ker.", "Budapest 10. ker."],
]


def sort_keys(names):
    with connection.cursor() as cursor:
        cursor.execute("SELECT hu_sort_key(name) FROM unnest(%s) WITH ORDINALITY AS n(name, i) ORDER BY i", [names])
        return [key for (key,) in cursor.fetchall()]


@pytest.mark.parametrize("names", IN_ORDER, ids=lambda names: names[0])
def test_hungarian_order(names):
    mixed = random.Random(5).sample(names, len(names))
    keys = dict(zip(mixed, sort_keys(mixed), strict=True))
    assert sorted(mixed, key=lambda name: keys[name].encode()) == names


def test_settlements_come_in_hungarian_order():
    names = ["Cered", "Csabdi", "Gönc", "Gyöngyös", "Ond", "Orfű", "Öcsöd", "Őr", "Szabás", "Zákány", "Zsana"]
    for name in random.Random(3).sample(names, len(names)):
        make.settlement(name)
    assert [one.name for one in Settlement.objects.all()] == names


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("abaujszanto", ["Abaújszántó"]),
        ("ABAÚJSZÁNTÓ", ["Abaújszántó"]),
        ("szanto abauj", ["Abaújszántó"]),
        ("őr", ["Őr", "Győr"]),
        ("or", ["Őr", "Győr"]),
        ("100%", []),
        ("_", []),
        ("\\", []),
        ("nincs", []),
    ],
)
def test_search_forgives_accents_and_case(typed, found):
    for name in ("Abaújszántó", "Győr", "Őr"):
        make.settlement(name)
    assert [one.name for one in Settlement.objects.matching(typed).by_closeness(typed)] == found
