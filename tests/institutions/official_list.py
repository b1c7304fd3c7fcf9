"""A small workbook in the shape of the official settlement list, and where the real one may be found."""

import os
import zipfile
from pathlib import Path

import openpyxl
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
HEADER = [
    "Helység megnevezése",
    "Helység KSH kódja",
    "Helység jogállása",
    "Vármegye megnevezése",
    "Járás kódja",
    "Járás neve",
    "Járás székhelye",
    "Polgármesteri hivatal, közös önkormányzati hivatal kódja",
    "Polgármesteri hivatal, közös önkormányzati hivatal székhelye",
    "Terület  (hektár)",
    "Lakó-népesség",
]
GONC = ("057 0", "Gönci", "Gönc")
CAPITAL = ["Budapest", "13578", "főváros ", None, None, None, None, 1, "–", 52511, 100]
FIRST = [
    "Budapest 01. ker.",
    "09566",
    "fővárosi kerület",
    "főváros",
    "001 1",
    *["Budapest 01. ker."] * 2,
    1,
    "–",
    9,
    100,
]
ABA = ["Aba", "17376", "város", "Fejér", "085 0", "Székesfehérvári", "Székesfehérvár", 1, "–", 8805, 4396]
ALPAR = ["Abaújalpár", "15662", "község", "Borsod-Abaúj-Zemplén", *GONC, 5, "Abaújkér", 848, 67]
GONC_TOWN = [
    "Gönc", "02769", "város", "Borsod-Abaúj-Zemplén", "057 1", "Gönci", "Gönc", 2, "[Helyben]", 3000, 1800,
]  # fmt: skip
ROWS = [ABA, ALPAR, CAPITAL, FIRST, GONC_TOWN]
FIRST_ROW = 4


def total_of(rows) -> int:
    return sum(row[10] for row in rows if row[2].strip() != "főváros")


def write(path: Path, rows=ROWS, *, sheet="Helységek 2024.01.01.", header=HEADER, total=None, total_in=10) -> Path:
    """Writes the list; its total row agrees with the rows unless another is given (False: no total row). `total_in` is
    the column of the population.
    """
    book = openpyxl.Workbook()
    page = book.active
    page.title = sheet
    page.append(["A helységek részletes adatai"])
    page.append([])
    page.append(header)
    for row in rows:
        page.append(row)
    if total is not False:
        last = ["Összesen", *[None] * 10]
        last[total_in] = sum(row[total_in] for row in rows if "főváros " not in row) if total is None else total
        page.append(last)
    book.create_sheet("Településrészek 2024.01.01.").append(["Helység KSH kód"])
    book.save(path)
    return path


def rewrite(path: Path, change) -> None:
    """Changes the XML of the list's sheet within the workbook."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    changed = change(parts["xl/worksheets/sheet1.xml"])
    assert changed != parts["xl/worksheets/sheet1.xml"]
    with zipfile.ZipFile(path, "w") as package:
        for name, content in (parts | {"xl/worksheets/sheet1.xml": changed}).items():
            package.writestr(name, content)


def real_list() -> Path:
    """The real list, or a skipped test: it is not part of the repository, for its licence is not confirmed."""
    shared = Path(os.environ.get("KALAKA_SHARED") or REPOSITORY.parent / "shared")
    path = shared / "data" / "hnt_letoltes_2024.xlsx"
    if not path.exists():
        pytest.skip(f"the official list is not at hand: {path}")
    return path
