"""A table that somebody filled in, an XLSX or a CSV, as lines under known headings; what is wrong is said in sentences.

Nothing is guessed: a merged or hidden cell, a formula without its value make their own line wrong, a doubled heading
the whole file.
"""

import csv
import datetime
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
from django.utils.translation import gettext as _
from openpyxl.utils import get_column_letter

from .sheets import MOST_COLUMNS, WrongFile, check_package, lacks_value, paired_rows, plain, words

MOST_BYTES, MOST_UNPACKED = 5_000_000, 40_000_000
HEADER_WITHIN, MOST_MERGED = 20, 1000
DELIMITERS = ";,\t"
OLD_EXCEL, OPEN_DOCUMENT = b"\xd0\xcf\x11\xe0", b"application/vnd.oasis.opendocument"
ERRORS = re.compile(r"#(REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)")


@dataclass
class Line:
    """A line of the table: its number in the file, its texts by our name of the column, and what is wrong with it."""

    number: int
    cells: dict[str, str]
    faults: list[str] = field(default_factory=list)


@dataclass
class Table:
    """The lines under the headings, and the headings that nobody knows."""

    lines: list[Line]
    unknown: list[str]


@dataclass
class Row:
    """A row before anybody knows what its cells mean."""

    number: int
    values: list[str]
    faults: list[str] = field(default_factory=list)
    hidden: frozenset[int] = frozenset()
    """The places of its cells that nobody sees."""


def read(path: Path, name: str, known: Mapping[str, tuple[str, ...]], needed: tuple[str, ...], most: int) -> Table:
    """Reads a table of at most so many lines; `known` are the headings of each column, the first of them its own.
    `name` is what the sender calls the file. Raises WrongFile.
    """
    if path.stat().st_size > MOST_BYTES:
        raise WrongFile(_("A fájl túl nagy: %(path)s") % {"path": name})
    with path.open("rb") as file:
        head = file.read(100)
    if head.startswith(OLD_EXCEL):
        raise WrongFile(_("Ez régi Excel-fájl (XLS): mentse XLSX-ként, és azt küldje: %(path)s") % {"path": name})
    if OPEN_DOCUMENT in head:
        raise WrongFile(_("Ez OpenDocument-táblázat: mentse XLSX-ként vagy CSV-ként: %(path)s") % {"path": name})
    rows = sheet_rows(path, name) if head.startswith(b"PK") else csv_rows(path, name, known)
    return under_headings(rows, known, needed, most)


# -- Rows of the two kinds of files ----------------------------------------------------------------------------------


def csv_rows(path: Path, name: str, known) -> Iterator[Row]:
    text = decoded(path.read_bytes(), name)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, known))
    try:
        for number, values in enumerate(table, start=1):
            yield Row(number, [value.strip() for value in values])
    except csv.Error as error:
        raise WrongFile(_("A fájl nem olvasható végig CSV-ként: %(path)s") % {"path": name}) from error


def _delimiter(text: str, known) -> str:
    """What stands between the headings; a title above them may hold other signs."""
    names = names_of(known)
    lines = text.split("\n", HEADER_WITHIN)[:HEADER_WITHIN]

    def headings(delimiter: str) -> int:
        return max(sum(plain(cell.strip(' "\r')) in names for cell in line.split(delimiter)) for line in lines)

    return max(DELIMITERS, key=headings)


def decoded(content: bytes, name: str) -> str:
    """The text of a CSV: UTF-8, or as Hungarian spreadsheets write it (Windows-1250). Raises WrongFile."""
    for encoding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1250"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise WrongFile(_("Ez sem XLSX-, sem CSV-fájl: %(path)s") % {"path": name})


def sheet_rows(path: Path, name: str) -> Iterator[Row]:
    """The rows of the first sheet that is not hidden."""
    check_package(path, name, MOST_BYTES, MOST_UNPACKED)
    try:
        with warnings.catch_warnings(), path.open("rb") as file:
            warnings.simplefilter("ignore")  # openpyxl's, about styles and validations that it leaves out
            values = openpyxl.load_workbook(file, read_only=True, data_only=True)
            formulas = openpyxl.load_workbook(file, read_only=True)
            sheet, other = _shown(values), _shown(formulas)
            hidden, columns, merged = marks_of(path, sheet._worksheet_path)
            for number, row, written in paired_rows(sheet, other):
                if row.count(None) == len(row) and written.count(None) == len(written):
                    continue  # a sheet may go on for a million of them
                faults = list(_faults(number, row, written, hidden, merged))
                yield Row(number, [_text(cell) for cell in row], faults, columns)
    except WrongFile:
        raise
    except Exception as error:  # a broken workbook raises whatever its parser stumbles over
        raise WrongFile(_("A munkafüzet sérült, nem olvasható végig: %(path)s") % {"path": name}) from error


def _shown(book):
    return next(sheet for sheet in book.worksheets if sheet.sheet_state == "visible")


def marks_of(path: Path, part: str) -> tuple[set[int], frozenset[int], list[tuple[int, int, str]]]:
    """The hidden rows of a sheet, its hidden columns, and its merged cells as (first row, last row, name)."""
    hidden, columns, merged, number = set(), set(), [], 0
    with zipfile.ZipFile(path) as package, package.open(part.lstrip("/")) as file:
        for _event, element in ElementTree.iterparse(file):  # noqa: S314 -- at most MOST_UNPACKED of it
            tag = element.tag.rpartition("}")[2]
            if tag == "row":
                number = int(element.get("r", number + 1))
                if element.get("hidden") in ("1", "true"):
                    hidden.add(number)
                element.clear()
            elif tag == "col" and element.get("hidden") in ("1", "true"):
                columns |= set(range(int(element.get("min")) - 1, min(int(element.get("max")), MOST_COLUMNS)))
            elif tag == "mergeCell":
                found = [int(digits) for digits in re.findall(r"\d+", element.get("ref", ""))]
                merged.append((found[0], found[-1], element.get("ref")))
                if len(merged) > MOST_MERGED:
                    raise WrongFile(_("Túl sok benne az összevont cella: bontsa szét őket."))
    return hidden, frozenset(columns), merged


def _faults(number: int, row, written, hidden, merged) -> Iterator[str]:
    if number in hidden:
        yield _("A sor rejtve van: fedje fel, vagy törölje.")
    for first, last, ref in merged:
        if first <= number <= last:
            yield _("Összevont cella (%(cells)s): bontsa szét, és írja be mindegyik sorba.") % {"cells": ref}
    if any(map(lacks_value, row, written)):
        yield _("Képlet áll benne érték nélkül: nyissa meg a fájlt, mentse el, és azt küldje.")
    if any(isinstance(cell, str) and ERRORS.fullmatch(cell) for cell in row):
        yield _("Hibás képlet áll benne.")


def _text(cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()


# -- What the cells mean ---------------------------------------------------------------------------------------------


def under_headings(rows: Iterator[Row], known, needed, most: int) -> Table:
    columns, unknown = header_of(rows, known, needed)
    lines: list[Line] = []
    for row in rows:
        if not any(row.values):
            continue
        if len(lines) == most:
            raise WrongFile(_("Egy fájlban legfeljebb %(most)s sor lehet: bontsa több fájlra.") % {"most": most})
        cells = {name: row.values[at] if at < len(row.values) else "" for name, at in columns.items()}
        lines.append(Line(row.number, cells, [*row.faults, *_unseen(row, columns, cells)]))
    if not lines:
        raise WrongFile(_("A fejléc alatt nincs egyetlen sor sem."))
    return Table(lines, unknown)


def _unseen(row: Row, columns: dict[str, int], cells: dict[str, str]) -> Iterator[str]:
    """What is said in a column of ours that its sender did not see."""
    for name, at in columns.items():
        if at in row.hidden and cells[name]:
            told = _("Rejtett oszlopban (%(column)s) is áll valami: fedje fel, vagy törölje.")
            yield told % {"column": get_column_letter(at + 1)}


def names_of(known) -> dict[str, str]:
    """Our name of each column by what it may be called."""
    return {plain(heading): name for name, headings in known.items() for heading in headings}


def header_of(rows: Iterator[Row], known, needed) -> tuple[dict[str, int], list[str]]:
    """Where each column stands, and the headings that nobody knows. Raises WrongFile."""
    names = names_of(known)
    for row in rows:
        found = [names.get(plain(value)) for value in row.values]
        if len(set(found) - {None}) >= min(2, len(needed)):
            return _columns(row, found, known, needed)
        if row.number >= HEADER_WITHIN:
            break
    wanted = ", ".join(f"„{known[name][0]}”" for name in needed)
    raise WrongFile(
        _("Nem találjuk a fejlécet. Ezeknek az oszlopoknak kell meglenniük: %(names)s.") % {"names": wanted}
    )


def _columns(row: Row, found, known, needed) -> tuple[dict[str, int], list[str]]:
    doubled = [known[name][0] for name in dict.fromkeys(found) if name and found.count(name) > 1]
    if doubled:
        told = _("Többször szerepel ez az oszlop: %(names)s. Hagyja meg az egyiket.")
        raise WrongFile(told % {"names": ", ".join(f"„{name}”" for name in doubled)})
    if missing := [known[name][0] for name in needed if name not in found]:
        told = _("Hiányzik ez az oszlop: %(names)s.")
        raise WrongFile(told % {"names": ", ".join(f"„{name}”" for name in missing)})
    columns = {name: at for at, name in enumerate(found) if name}
    unknown = [words(value) for value, name in zip(row.values, found, strict=True) if value and not name]
    return columns, unknown
