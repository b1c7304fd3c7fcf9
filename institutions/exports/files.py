"""A list as a file: on top what it is and as of when, then the headings, then a line for each row, as they come."""

import codecs
import csv
import json
from collections.abc import Iterable

from django.utils import timezone
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from institutions.base.columns import Column

from .cells import in_csv, in_json, in_sheet
from .models import Format

TYPES = {
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.CSV: "text/csv; charset=utf-8",
    Format.JSON: "application/json",
}
MOST_IN_SHEET = 1_000_000
"""Rows; a sheet ends at 1,048,576."""
WIDTH, WIDTH_OF_FIRST = 20, 36
AS_JSON = {"ensure_ascii": False, "default": str}
NOT_IN_NAMES = str.maketrans("[]:*?/\\", "       ")


class TooManyRows(Exception):
    """More rows than a sheet can hold."""


def write(file, kind: str, title: str, told: str, columns: Iterable[Column], rows: Iterable) -> int:
    """Writes the list into a binary file, a row at a time; answers how many rows it has. Raises TooManyRows."""
    writer = {Format.XLSX: _write_sheet, Format.CSV: _write_csv, Format.JSON: _write_json}[Format(kind)]
    return writer(file, title, told, tuple(columns), rows)


def _write_json(file, title, told, columns, rows) -> int:
    """`{"list", "as_of", "told", "rows": [{heading: value}]}`; days as ISO says them, several texts as a list."""
    text, number = codecs.getwriter("utf-8")(file), 0
    head = json.dumps({"list": title, "as_of": timezone.localtime().isoformat("T", "seconds"), "told": told}, **AS_JSON)
    text.write(head[:-1] + ', "rows": [')
    for row in rows:
        text.write(",\n" if number else "\n")
        json.dump({str(one.heading): in_json(one.of(row)) for one in columns}, text, **AS_JSON)
        number += 1
    text.write("\n]}\n")
    return number


def _write_csv(file, title, told, columns, rows) -> int:
    file.write(codecs.BOM_UTF8)
    text = codecs.getwriter("utf-8")(file)
    table = csv.writer(text, delimiter=";")
    table.writerow([in_csv(told)])
    table.writerow([in_csv(one.heading) for one in columns])
    number = 0
    for row in rows:
        table.writerow([in_csv(one.of(row)) for one in columns])
        number += 1
    return number


def _write_sheet(file, title, told, columns, rows) -> int:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title.translate(NOT_IN_NAMES).strip("' ")[:31] or None)
    sheet.freeze_panes = "A3"
    for at in range(len(columns)):
        sheet.column_dimensions[chr(ord("A") + at)].width = WIDTH if at else WIDTH_OF_FIRST
    sheet.append([in_sheet(sheet, told)])
    sheet.append([_heading(sheet, one.heading) for one in columns])
    number = 0
    for row in rows:
        if number == MOST_IN_SHEET:
            raise TooManyRows
        sheet.append([in_sheet(sheet, one.of(row)) for one in columns])
        number += 1
    book.save(file)
    return number


def _heading(sheet, words):
    cell = WriteOnlyCell(sheet, str(words))
    cell.font = Font(bold=True)
    return cell
