"""The official list as a file: opens it with suspicion, and finds sheet, header, rows and total in it."""

import datetime
import re
import warnings
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from django.utils.translation import gettext as _

from institutions.base.sheets import WrongFile, check_package, lacks_value, paired_rows, plain, words

MOST_LINES, HEADER_WITHIN = 20_000, 20

SHEET = "Helységek"
TOTAL = "összesen"
COLUMNS = {
    "name": ("Helység megnevezése",),
    "ksh_code": ("Helység KSH kódja",),
    "status": ("Helység jogállása",),
    "county": ("Vármegye megnevezése", "Megye megnevezése"),
    "district_code": ("Járás kódja",),
    "district_name": ("Járás neve",),
    "district_seat": ("Járás székhelye",),
    "office_seat": ("Polgármesteri hivatal, közös önkormányzati hivatal székhelye",),
    "population": ("Lakónépesség",),
}
"""What each column is called; the county's header changed in 2024."""


@dataclass(frozen=True)
class Listing:
    """The list's day, its lines as (row number, cells by our name of the column), the cell of its total population."""

    day: datetime.date
    lines: list[tuple[int, dict]]
    total: object


def read(path: Path) -> Listing:
    """Reads the list of settlements from an XLSX. Raises WrongFile."""
    check_package(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl's, about styles and validations that it leaves out
            with path.open("rb") as file:
                values = openpyxl.load_workbook(file, read_only=True, data_only=True)
                formulas = openpyxl.load_workbook(file, read_only=True)
                return listing_of(sheet_of(values), sheet_of(formulas))
    except WrongFile:
        raise
    except Exception as error:  # a broken workbook raises whatever its parser stumbles over
        raise WrongFile(_("A munkafüzet sérült, nem olvasható végig: %(path)s") % {"path": path}) from error


def sheet_of(book):
    """The sheet of the settlements; its name goes on with the list's day."""
    for sheet in book.worksheets:
        if sheet.title.strip().lower().startswith(SHEET.lower()):
            return sheet
    found = ", ".join(f"„{title}”" for title in book.sheetnames[:8])
    raise WrongFile(_("Nincs benne „%(sheet)s” nevű munkalap, csak ezek: %(found)s") % {"sheet": SHEET, "found": found})


def listing_of(sheet, formulas) -> Listing:
    """The list from its sheet, once as values and once as formulas. Raises WrongFile."""
    rows = numbered_rows(sheet, formulas)
    columns, titles = header_of(rows)
    lines, totals = [], []
    for number, row in rows:
        cells = {name: row[at] if at < len(row) else None for name, at in columns.items()}
        if words(cells["name"]).lower() == TOTAL:
            totals.append(cells["population"])
        elif any(words(cell) for cell in cells.values()):
            if totals:
                raise WrongFile(_("Az „Összesen” sor alatt is vannak sorok (%(number)s. sor).") % {"number": number})
            lines.append((number, cells))
            if len(lines) > MOST_LINES:
                raise WrongFile(_("A munkalap túl hosszú ahhoz, hogy a településlista legyen."))
    if not lines:
        raise WrongFile(_("A „%(sheet)s” munkalapon nincs egyetlen település sem.") % {"sheet": sheet.title})
    if len(totals) != 1:
        raise WrongFile(_("Nincs a végén egyetlen „Összesen” sor, így nem látszik, hogy a lista teljes-e."))
    return Listing(day_in([sheet.title, *titles]), lines, totals[0])


def numbered_rows(sheet, formulas):
    """Each row with its number. A formula must have brought its value along."""
    for number, row, written in paired_rows(sheet, formulas):
        if any(map(lacks_value, row, written)):
            raise WrongFile(
                _("A(z) %(number)s. sorban képlet áll érték nélkül: nyissa meg a fájlt, mentse el, és küldje azt.")
                % {"number": number}
            )
        yield number, row


def header_of(rows) -> tuple[dict[str, int], list[str]]:
    """Where each column stands, and the titles above the header. Raises WrongFile where a column is missing."""
    titles = []
    for number, row in rows:
        found = [plain(cell) for cell in row]
        if plain(COLUMNS["name"][0]) in found or plain(COLUMNS["ksh_code"][0]) in found:
            return columns_in(found), titles
        titles += [words(cell) for cell in row if cell is not None]
        if number == HEADER_WITHIN:
            break
    raise WrongFile(_("A munkalapon nincs meg a fejléc („%(header)s”).") % {"header": COLUMNS["name"][0]})


def columns_in(header: list[str]) -> dict[str, int]:
    places = {
        name: [i for i, cell in enumerate(header) if cell in map(plain, known)] for name, known in COLUMNS.items()
    }
    wrong = [" / ".join(COLUMNS[name]) for name, found in places.items() if len(found) != 1]
    if wrong:
        names = "; ".join(f"„{one}”" for one in wrong)
        raise WrongFile(_("Hiányzik, más a neve vagy többször szerepel ez az oszlop: %(names)s") % {"names": names})
    return {name: found[0] for name, found in places.items()}


def day_in(titles: list[str]) -> datetime.date:
    """The day that the list describes, from its titles, e.g. „Helységek 2024.01.01.”. Raises WrongFile without one."""
    for title in titles:
        found = re.search(r"(\d{4})\.\s?(\d{2})\.\s?(\d{2})", title)
        if found:
            try:
                return datetime.date(*map(int, found.groups()))
            except ValueError:
                continue
    raise WrongFile(_("A munkalap neve nem mondja meg, melyik nap állapotát mutatja (pl. „Helységek 2024.01.01.”)."))
