"""The demo's own table of settlements, held against the official list where that list is at hand."""

import csv
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TABLE = ROOT / "portal" / "demo" / "data" / "settlements.csv"
OFFICIAL = Path("shared", "data", "hnt_letoltes_2024.xlsx")
STATUSES = {"fovaros", "fovarosi_kerulet", "megyei_jogu_varos", "varos", "nagykozseg", "kozseg"}
COUNTIES = {
    "01": "Budapest",
    "02": "Baranya",
    "03": "Bács-Kiskun",
    "04": "Békés",
    "05": "Borsod-Abaúj-Zemplén",
    "06": "Csongrád-Csanád",
    "07": "Fejér",
    "08": "Győr-Moson-Sopron",
    "09": "Hajdú-Bihar",
    "10": "Heves",
    "11": "Komárom-Esztergom",
    "12": "Nógrád",
    "13": "Pest",
    "14": "Somogy",
    "15": "Szabolcs-Szatmár-Bereg",
    "16": "Jász-Nagykun-Szolnok",
    "17": "Tolna",
    "18": "Vas",
    "19": "Veszprém",
    "20": "Zala",
}
SEATS = {
    "Pécs", "Kecskemét", "Békéscsaba", "Miskolc", "Szeged", "Székesfehérvár", "Győr", "Debrecen", "Eger", "Tatabánya",
    "Salgótarján", "Kaposvár", "Nyíregyháza", "Szolnok", "Szekszárd", "Szombathely", "Veszprém", "Zalaegerszeg",
}  # fmt: skip
COUNTY_HEADERS = {"Megye megnevezése", "Vármegye megnevezése"}  # until 2023, from 2024
OUTSIDE_THE_NETWORK = {"01", "13"}


@pytest.fixture(scope="module")
def table():
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def official():
    """Name -> county name of the official list; columns are found by their header in row 3."""
    path = next((folder / OFFICIAL for folder in ROOT.parents if (folder / OFFICIAL).exists()), None)
    if path is None:
        pytest.skip(f"the official list is not at hand: no {OFFICIAL} in a folder above the repository")
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(path, read_only=True)
    rows = book.worksheets[0].iter_rows(min_row=3, values_only=True)
    header = [str(cell or "").strip() for cell in next(rows)]
    name = header.index("Helység megnevezése")
    county = next(i for i, title in enumerate(header) if title in COUNTY_HEADERS)
    found = {str(row[name]).strip(): str(row[county] or "").strip() for row in rows if row[name]}
    book.close()
    # The capital's own row has no county, the rows of its districts say "főváros"; the last row is a total.
    capital = {place: "Budapest" for place in found if place.startswith("Budapest")}
    return {place: where for place, where in found.items() if where} | capital


def test_the_table_is_well_formed(table):
    assert list(table[0]) == ["name", "county", "legal_status", "population"]
    assert {row["legal_status"] for row in table} == STATUSES
    assert [row["population"] for row in table if not (row["population"] == "" or row["population"].isdigit())] == []
    assert [row["name"] for row in table if row["name"] != " ".join(row["name"].split())] == []


def test_no_settlement_stands_twice(table):
    assert [name for name, times in Counter(row["name"] for row in table).items() if times > 1] == []


def test_every_county_is_present_and_the_network_has_enough(table):
    per_county = Counter(row["county"] for row in table)
    assert set(per_county) == set(COUNTIES)
    assert {code for code, count in per_county.items() if count < 14} <= OUTSIDE_THE_NETWORK
    villages = Counter(row["county"] for row in table if row["legal_status"] in {"nagykozseg", "kozseg"})
    assert min(villages["02"], villages["05"]) >= 30


def test_county_seats_are_cities_with_county_rights(table):
    cities = {row["name"] for row in table if row["legal_status"] == "megyei_jogu_varos"}
    assert SEATS - cities == set()


def test_no_name_is_unknown_to_the_official_list(table, official):
    assert [row["name"] for row in table if row["name"] not in official] == []


def test_no_settlement_is_in_a_wrong_county(table, official):
    wrong = {
        row["name"]: (COUNTIES[row["county"]], official[row["name"]])
        for row in table
        if row["name"] in official and official[row["name"]] != COUNTIES[row["county"]]
    }
    assert wrong == {}
