"""A telephone number on a page dials one right number, however it was written."""

import pytest

from institutions.templatetags.phone import numbers_in, phone_links

MOBILE, OTHER, TOWN, CAPITAL = "+36301234567", "+36207654321", "+3646123456", "+3612345678"


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("06 30 123 4567", [MOBILE]),
        ("+36 (0)30 123-4567", [MOBILE]),
        ("+36(0)30/123-4567", [MOBILE]),
        ("+36 06 30 123 4567", [MOBILE]),
        ("36301234567", [MOBILE]),
        ("0036 30 1234567", [MOBILE]),
        ("30/123-4567", [MOBILE]),
        ("06/30/123-45-67", [MOBILE]),
        ("06 30 123 4567 2. emelet", [MOBILE]),
        ("hétfőn 8-16 óráig: 06 30 123 4567", [MOBILE]),
        ("(46) 123-456", [TOWN]),
        ("46/123-456/103", [TOWN]),
        ("0646123456", [TOWN]),
        ("06-1/234-5678/12 mellék", [CAPITAL]),
        ("+36 1 234 5678 (12-es mellék)", [CAPITAL]),
        ("06 1 234 5678, m. 12", [CAPITAL]),
        ("+36 1 234 5678 ext. 12", [CAPITAL]),
        ("06 1 234-5678/79", [CAPITAL]),
        ("06 30 123 4567, 06 20 765 4321", [MOBILE, OTHER]),
        ("06 30 123 4567 / 06 20 765 4321", [MOBILE, OTHER]),
        ("06301234567 06207654321", [MOBILE, OTHER]),
        ("+36301234567+36207654321", [MOBILE, OTHER]),
        ("mobil: 06-30-123-4567; vezetékes: 06-46-123-456", [MOBILE, TOWN]),
        ("06 30 123 4567 vagy 46/123-456", [MOBILE, TOWN]),
        ("30 123 4567 (Kati néni), 20 765 4321 (Pista)", [MOBILE, OTHER]),
        ("06 62/123-456", ["+3662123456"]),
        ("+36 36 123 456", ["+3636123456"]),
        ("06 80 123 456", ["+3680123456"]),
        ("+43 1 234 567", ["+431234567"]),
        ("0043 664 1234567", ["+436641234567"]),
        ("+421 (0)48 123 4567", ["+421481234567"]),
        ("112", ["112"]),
        ("116000", ["116000"]),
        ("06 30 123 456", []),
        ("06 30 123 45678", []),
        ("12", []),
        ("nincs", []),
    ],
)
def test_a_field_dials_the_numbers_in_it(text, dialled):
    assert [number for _begin, _end, number in numbers_in(text)] == dialled


def test_the_words_around_a_number_stay():
    shown = phone_links("06-1/234-5678/12 mellék <b>")
    assert shown == '<a href="tel:+3612345678">06-1/234-5678</a>/12 mellék &lt;b&gt;'
    assert phone_links("３０ １２３ ４５６７") == f'<a href="tel:{MOBILE}">30 123 4567</a>'
    assert phone_links("nincs & más") == "nincs &amp; más"
