"""`load_places`: the official list comes in whole and once, and a settlement that left it is closed."""

import datetime
import re
import time
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command

from institutions.models import District, Settlement
from institutions.places import actions as places

from ... import make
from .. import official_list as the_list

pytestmark = pytest.mark.django_db


def everything():
    fields = ("name", "ksh_code", "status", "county__ksh_code", "district__code", "population", "office_seat")
    return sorted(Settlement.objects.values_list(*fields, "closed_on"), key=str)


def events():
    """How many rows the trail of settlements has."""
    return apps.get_model("institutions", "SettlementEvent").objects.count()


def numbers(changes):
    return [(change.number, change.name) for change in changes]


def test_the_list_comes_in(tmp_path):
    report = places.load(the_list.write(tmp_path / "list.xlsx"))
    assert everything() == [
        ("Aba", "17376", "town", "07", "085", 4396, "", None),
        ("Abaújalpár", "15662", "village", "05", "057", 67, "Abaújkér", None),
        ("Budapest 01. ker.", "09566", "capital_district", "01", "001", 100, "", None),
        ("Budapest", "13578", "capital", "01", None, 100, "", None),
        ("Gönc", "02769", "town", "05", "057", 1800, "Gönc", None),
    ]
    assert sorted(District.objects.values_list("code", "name", "seat", "county__ksh_code")) == [
        ("001", "Budapest 01. ker.", "Budapest 01. ker.", "01"),
        ("057", "Gönci", "Gönc", "05"),
        ("085", "Székesfehérvári", "Székesfehérvár", "07"),
    ]
    assert (report.day, report.rows, report.districts_added) == (datetime.date(2024, 1, 1), 5, 3)
    assert numbers(report.added)[:2] == [(4, "Aba"), (5, "Abaújalpár")]


def test_a_second_load_changes_nothing(tmp_path):
    path = the_list.write(tmp_path / "list.xlsx")
    places.load(path)
    before = everything(), events()
    report = places.load(path)
    assert (everything(), events()) == before
    assert report == places.Report(report.day, 5)


def test_the_county_column_of_earlier_years(tmp_path):
    header = ["Megye megnevezése" if name.startswith("Vármegye") else name for name in the_list.HEADER]
    columns = [0, *reversed(range(1, len(header)))]
    rows = [[row[i] for i in columns] for row in the_list.ROWS]
    path = the_list.write(tmp_path / "old.xlsx", rows, header=[header[i] for i in columns], total_in=1)
    assert len(places.load(path).added) == 5


def test_codes_that_lost_their_nought_and_texts_with_blanks(tmp_path):
    rows = [[*the_list.GONC_TOWN], [*the_list.ABA]]
    rows[0][1], rows[1][0], rows[1][10] = 2769, "  Aba ", 4396.0
    places.load(the_list.write(tmp_path / "list.xlsx", rows, total="6 196"))
    assert list(Settlement.objects.values_list("name", "ksh_code")) == [("Aba", "17376"), ("Gönc", "02769")]


def test_changes_are_told_with_their_row(tmp_path):
    places.load(the_list.write(tmp_path / "2024.xlsx"))
    rows = [list(row) for row in the_list.ROWS]
    rows[1][10], rows[4][0] = 70, "Nagygönc"
    report = places.load(the_list.write(tmp_path / "2025.xlsx", rows, sheet="Helységek 2025.01.01."))
    assert [(one.number, one.name, one.what) for one in report.changed] == [
        (5, "Abaújalpár", {"population": (67, 70)}),
        (8, "Nagygönc", {"name": ("Gönc", "Nagygönc"), "office_seat": ("Gönc", "Nagygönc")}),
    ]
    assert Settlement.objects.get(ksh_code="02769").name == "Nagygönc"


def test_who_left_the_list_is_closed_and_comes_back(tmp_path):
    places.load(the_list.write(tmp_path / "2024.xlsx"))
    institution = make.institution(Settlement.objects.get(name="Abaújalpár"))
    without = [row for row in the_list.ROWS if row is not the_list.ALPAR]
    shorter = the_list.write(tmp_path / "2025.xlsx", without, sheet="Helységek 2025.01.01.")
    report = places.load(shorter)
    assert [one.name for one in report.closed] == ["Abaújalpár"]
    assert Settlement.objects.get(name="Abaújalpár").closed_on == datetime.date(2025, 1, 1)
    assert places.load(shorter).closed == []
    assert numbers(places.load(edition(tmp_path, 2026)).reopened) == [(5, "Abaújalpár")]
    institution.settlement.refresh_from_db()
    assert institution.settlement.closed_on is None


def test_a_settlement_founded_anew_under_another_code_stands_beside_the_closed_one(tmp_path):
    places.load(the_list.write(tmp_path / "2024.xlsx"))
    rows = [list(row) for row in the_list.ROWS]
    rows[1][1] = "34333"
    places.load(the_list.write(tmp_path / "2025.xlsx", rows))
    assert sorted(Settlement.objects.filter(name="Abaújalpár").values_list("ksh_code", "closed_on")) == [
        ("15662", datetime.date(2024, 1, 1)),
        ("34333", None),
    ]


def test_a_settlement_without_a_code_is_adopted_by_name_and_county(tmp_path):
    ours = make.settlement("Aba", code="07", ksh_code=None, population=None)
    elsewhere = make.settlement("Gönc", code="02", ksh_code=None)
    report = places.load(the_list.write(tmp_path / "list.xlsx"))
    ours.refresh_from_db()
    elsewhere.refresh_from_db()
    assert (ours.ksh_code, ours.population, ours.district.code) == ("17376", 4396, "085")
    assert (elsewhere.ksh_code, elsewhere.closed_on) == (None, None)
    assert numbers(report.adopted) == [(4, "Aba")]
    assert len(report.added) == 4


BAD_ROWS = {
    "check digit": ([*the_list.ABA[:1], "17377", *the_list.ABA[2:]], "KSH-kód"),
    "no code": ([*the_list.ABA[:1], None, *the_list.ABA[2:]], "KSH-kód"),
    "status": ([*the_list.ABA[:2], "falu", *the_list.ABA[3:]], "jogállás"),
    "county": ([*the_list.ABA[:3], "Fehér", *the_list.ABA[4:]], "megye"),
    "village in the capital": ([*the_list.ABA[:3], "főváros", *the_list.ABA[4:]], "megye"),
    "district": ([*the_list.ABA[:4], "O85", *the_list.ABA[5:]], "járás"),
    "district of two names": ([*the_list.ABA[:4], "057 0", *the_list.ABA[5:]], "járás"),
    "population": ([*the_list.ABA[:10], "sok"], "lakónépesség"),
    "twice": (the_list.ALPAR, "korábbi sorban"),
    "long name": (["A" * 300, *the_list.ABA[1:]], "200"),
}


@pytest.mark.parametrize("what", BAD_ROWS)
def test_a_bad_row_is_refused_with_its_number_and_the_rest_comes_in(tmp_path, what):
    bad, reason = BAD_ROWS[what]
    rows = [*the_list.ROWS[1:], bad]
    total = sum(row[10] for row in rows if row[2].strip() != "főváros" and isinstance(row[10], int))
    report = places.load(the_list.write(tmp_path / "list.xlsx", rows, total=total))
    assert [refusal.number for refusal in report.refused] == [8]
    assert reason in report.refused[0].reason
    assert len(everything()) == 4


def test_marks_that_nobody_sees_rename_nothing(tmp_path):
    places.load(the_list.write(tmp_path / "2024.xlsx"))
    before, trail = everything(), events()
    marked = [f"\u202a{the_list.ABA[0][0]}\u00ad{the_list.ABA[0][1:]}\u200b", *the_list.ABA[1:]]
    places.load(the_list.write(tmp_path / "again.xlsx", [marked, *the_list.ROWS[1:]]))
    assert (everything(), events()) == (before, trail)


def test_a_refused_row_closes_nothing(tmp_path):
    places.load(the_list.write(tmp_path / "2024.xlsx"))
    before = everything()
    bad = [*the_list.ABA[:1], "17377", *the_list.ABA[2:]]
    report = places.load(the_list.write(tmp_path / "2025.xlsx", [bad, *the_list.ROWS[1:]]))
    assert (report.closed, everything()) == ([], before)


def test_a_wrong_list_must_not_close_the_country(tmp_path):
    for _index in range(30):
        make.settlement()
    path = the_list.write(tmp_path / "list.xlsx")
    before = everything()
    with pytest.raises(places.WrongFile, match="30"):
        places.load(path)
    assert everything() == before
    assert len(places.load(path, force=True).closed) == 30


def edition(tmp_path, year, rows=the_list.ROWS):
    return the_list.write(tmp_path / f"{year}.xlsx", rows, sheet=f"Helységek {year}.01.01.")


def test_an_older_edition_is_refused_unless_it_is_wanted(tmp_path):
    smaller = [row for row in the_list.ROWS if row is not the_list.ALPAR]
    old = edition(tmp_path, 2023, smaller)
    places.load(edition(tmp_path, 2024))
    before = everything()
    with pytest.raises(places.WrongFile, match=r"régebbi \(2023. január 1.\)"):
        places.load(old)
    assert everything() == before
    assert [one.name for one in places.load(old, force=True).closed] == ["Abaújalpár"]
    # The newest is still the one to measure by.
    with pytest.raises(places.WrongFile, match="régebbi"):
        places.load(old)
    places.load(edition(tmp_path, 2025))


def test_a_dry_run_shows_what_would_be_closed_and_changes_nothing(tmp_path):
    places.load(edition(tmp_path, 2024))
    before, trail = everything(), events()
    shorter = edition(tmp_path, 2025, [row for row in the_list.ROWS if row is not the_list.ALPAR])
    out = StringIO()
    call_command("load_places", str(shorter), "--dry-run", stdout=out)
    lines = out.getvalue().splitlines()
    assert lines[0] == "Csak próba: semmi sem változott. Ez történne:"
    assert lines[lines.index("Megszűnt: 1") + 1] == "  Abaújalpár"
    assert (everything(), events()) == (before, trail)
    places.load(edition(tmp_path, 2024))  # the edition was not noted either


def test_rows_are_read_whatever_size_the_sheet_says_it_has(tmp_path):
    path = the_list.write(tmp_path / "list.xlsx")
    the_list.rewrite(path, lambda xml: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:K5"', xml))
    assert len(places.load(path).added) == 5


def test_blank_rows_below_do_no_harm(tmp_path):
    path = the_list.write(tmp_path / "list.xlsx")
    blank = b'<row r="90000"><c r="A90000" t="inlineStr"><is><t> </t></is></c></row></sheetData>'
    the_list.rewrite(path, lambda xml: xml.replace(b"</sheetData>", blank))
    assert len(places.load(path).added) == 5


def test_who_stands_in_the_way_is_told_in_words_of_ours(tmp_path):
    """The line of the old Aba is refused, so it stays open; another one of its name cannot stand beside it."""
    places.load(edition(tmp_path, 2024))
    refused = [*the_list.ABA[:1], "17377", *the_list.ABA[2:]]
    other = [*the_list.ABA[:1], "34333", *the_list.ABA[2:]]
    before = everything()
    with pytest.raises(places.WrongFile) as told:
        places.load(edition(tmp_path, 2025, [refused, other, *the_list.ROWS[1:]]))
    assert "ugyanaz a név vagy kód kétszer" in str(told.value)
    assert not {"Key", "constraint", "DETAIL"}.intersection(str(told.value).split())
    assert everything() == before


def test_the_command_tells_what_it_did(tmp_path):
    bad = [*the_list.ABA[:1], "17377", *the_list.ABA[2:]]
    out = StringIO()
    call_command("load_places", str(the_list.write(tmp_path / "list.xlsx", [*the_list.ROWS[1:], bad])), stdout=out)
    lines = out.getvalue().splitlines()
    assert "Új: 4" in lines
    assert "  4. sor: Abaújalpár" in lines
    assert lines[-1].startswith("  8. sor: Aba – ")


def test_the_real_list():
    path = the_list.real_list()
    started = time.monotonic()
    report = places.load(path)
    assert time.monotonic() - started < 15
    assert (len(report.added), report.refused) == (3178, [])
    assert Settlement.objects.exclude(status="capital_district").count() == 3155
    assert District.objects.filter(county__ksh_code="01").count() == 23
    assert District.objects.exclude(county__ksh_code="01").count() == 174
    assert Settlement.objects.filter(ksh_code__startswith="0").count() == 782
    before = everything(), events()
    assert places.load(path) == places.Report(report.day, 3178)
    assert (everything(), events()) == before
