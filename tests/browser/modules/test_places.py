"""Which place a typed text means without network."""

import pytest

PLACES = [
    {"name": "Komoró", "county": "Szabolcs"},
    {"name": "Kömörő", "county": "Szabolcs"},
    {"name": "Rácalmás", "county": "Fejér", "text": "Rácalmás (Fejér)"},
    {"name": "Almás", "county": "Pest"},
    {"name": "Almás", "county": "Fejér"},
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Komoró", ["Szabolcs", "Komoró"]),
        (" kömörő ", ["Szabolcs", "Kömörő"]),
        ("komoro", None),  # both, without accents
        ("Ko\u0308mo\u0308ro\u030b", ["Szabolcs", "Kömörő"]),  # letters put together by a Mac
        ("RACALMAS", ["Fejér", "Rácalmás"]),
        ("Rácalmás (Fejér)", ["Fejér", "Rácalmás"]),
        ("Almás", None),
        ("Almás (Pest)", ["Pest", "Almás"]),
        ("", None),
        ("Nincs", None),
    ],
)
def test_a_typed_place_means_one_or_none(ask, typed, found):
    said = ask("offline/places.js", "m.meant(v[0], v[1]) ?? null", [PLACES, typed])
    assert (said and [said["county"], said["name"]]) == found


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("komoro", ["Komoró", "Kömörő"]),
        ("Kömörő", ["Kömörő", "Komoró"]),
        ("almas", ["Almás", "Almás", "Rácalmás"]),
        ("x", []),
        ("", ["Komoró", "Kömörő", "Rácalmás", "Almás", "Almás"]),
    ],
)
def test_places_are_suggested_nearest_first(ask, typed, names):
    assert ask("offline/places.js", "m.alike(v[0], v[1]).map((one) => one.name)", [PLACES, typed]) == names


def test_no_more_than_ten_places_are_suggested(ask):
    assert ask("offline/places.js", "m.alike(v, 'a').length", [{"name": f"a{number}"} for number in range(30)]) == 10
