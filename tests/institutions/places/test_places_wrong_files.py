"""`load_places` refuses what is not the list: one clear line, and nothing changes."""

import zipfile

import openpyxl
import pytest
from django.core.management import CommandError, call_command

from institutions.models import District, Settlement

from ... import make
from .. import official_list as the_list

pytestmark = pytest.mark.django_db


def missing(path):
    pass


def a_folder(path):
    path.mkdir()


def empty(path):
    path.write_bytes(b"")


def saved_web_page(path):
    path.write_text("<html><body><table><tr><td>Aba</td></tr></table></body></html>")


def truncated(path):
    the_list.write(path)
    path.write_bytes(path.read_bytes()[:-800])


def another_package(path):
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w/>")


def damaged_inside(path):
    the_list.write(path)
    the_list.rewrite(path, lambda xml: xml[:-200])


def cut_with_its_total(path):
    the_list.write(path, the_list.ROWS[:3], total=False)


def total_in_words(path):
    the_list.write(path, total="kb. hatezer")


def rows_below_the_total(path):
    the_list.write(path, [*the_list.ROWS[:2], ["Összesen", *[None] * 9, 1], *the_list.ROWS[2:]])


def formulas_without_values(path):
    """As a program writes them that does not calculate."""
    rows = [list(row) for row in the_list.ROWS]
    rows[0][8] = "=A4"
    the_list.write(path, rows)


def a_row_of_an_impossible_number(path):
    the_list.write(path)
    far = b'<row r="99999999"><c r="A99999999"><v>1</v></c></row></sheetData>'
    the_list.rewrite(path, lambda xml: xml.replace(b"</sheetData>", far))


def swollen(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b" " * 101_000_000)


def other_sheets_only(path):
    book = openpyxl.Workbook()
    book.active.title = "Településrészek 2024.01.01."
    book.save(path)


def no_header(path):
    the_list.write(path, header=["a", "b"], rows=[])


def renamed_column(path):
    the_list.write(path, header=["Járás" if name == "Járás kódja" else name for name in the_list.HEADER])


def doubled_column(path):
    the_list.write(path, header=["Járás neve" if name == "Járás kódja" else name for name in the_list.HEADER])


def no_rows(path):
    the_list.write(path, rows=[])


def a_row_too_few(path):
    the_list.write(path, the_list.ROWS[1:], total=the_list.total_of(the_list.ROWS))


def undated(path):
    the_list.write(path, sheet="Helységek")


def nothing_usable(path):
    the_list.write(path, [["Aba", "99999", *the_list.ABA[2:]]])


WRONG = {
    missing: "Nincs ilyen fájl",
    a_folder: "mappa",
    empty: "nem (ép) XLSX",
    saved_web_page: "nem (ép) XLSX",
    truncated: "nem (ép) XLSX",
    another_package: "nem XLSX-munkafüzet",
    damaged_inside: "sérült",
    cut_with_its_total: "„Összesen” sor",
    total_in_words: "nem szám: „kb. hatezer”",
    rows_below_the_total: "alatt is vannak sorok",
    formulas_without_values: "A(z) 4. sorban képlet áll érték nélkül",
    a_row_of_an_impossible_number: "túl hosszú",
    swollen: "túl nagy",
    other_sheets_only: "Nincs benne „Helységek”",
    no_header: "fejléc",
    renamed_column: "„Járás kódja”",
    doubled_column: "„Járás kódja”; „Járás neve”",
    no_rows: "nincs egyetlen település sem",
    a_row_too_few: "nem teljes",
    undated: "melyik nap",
    nothing_usable: "hibás sor",
}


@pytest.mark.parametrize("spoil", WRONG, ids=lambda spoil: spoil.__name__)
def test_a_wrong_file_changes_nothing(tmp_path, spoil):
    make.settlement("Aba", code="07", ksh_code=None)
    before = list(Settlement.objects.values()), District.objects.count()
    spoil(tmp_path / "list.xlsx")
    with pytest.raises(CommandError) as refusal:
        call_command("load_places", str(tmp_path / "list.xlsx"))
    assert WRONG[spoil] in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert (list(Settlement.objects.values()), District.objects.count()) == before
