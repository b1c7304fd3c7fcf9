"""What belongs to the demo's good practices: steps as a table, files to be saved, a collecting sheet taken in."""

import csv
import io
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
from django.core.files.uploadedfile import SimpleUploadedFile

from institutions.parts import actions as parts
from mentors.practices.actions import practice_import
from mentors.practices.actions.practice_freezing import newest_versions
from mentors.practices.actions.practice_shelf import put
from mentors.practices.inlines import PRACTICE
from mentors.practices.models.practice import GoodPractice
from mentors.practices.models.practice_plan import COLUMNS

from . import content

MANIFEST = "http://openoffice.org/2001/manifest"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
ODT = "application/vnd.oasis.opendocument.text"


def plan_of(slug: str, language: str) -> list[dict[str, str]]:
    """The steps of a practice as a table; none where the demo has none."""
    rows = next(
        (one.get(language, ()) for one in content.texts("practice_belongings")["plans"] if one["slug"] == slug), ()
    )
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows]


def load(editor) -> None:
    """Adds the files to the published practices, and takes the sheet in."""
    texts = content.texts("practice_belongings")
    files = [(row, spreadsheet(row["rows"])) for row in texts["tables"]]
    files += [(row, letter(row["paragraphs"])) for row in texts["letters"]]
    for row, data in files:
        practice = GoodPractice.objects.get(slug=row["slug"])
        file = SimpleUploadedFile(row["name"], data)
        parts.add(PRACTICE, PRACTICE.kinds["attachments"], practice, by=editor, title=row["title"], file=file)
    slugs = [row["slug"] for row, _data in files]
    rows = GoodPractice.objects.select_related("settlement__county", "institution").filter(slug__in=slugs)
    put({practice: list(newest_versions(practice)) for practice in rows})


def take_in(editor) -> None:
    """The collecting sheet, read and carried out by the same actions as on its page; it can be undone there."""
    sheet = content.texts("practice_belongings")["sheet"]
    out = io.StringIO()
    table = csv.DictWriter(out, fieldnames=list(sheet["rows"][0]), delimiter=";")
    table.writeheader()
    table.writerows(sheet["rows"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / sheet["name"]
        path.write_text(out.getvalue(), encoding="utf-8-sig")
        sent = practice_import.look_at(path, sheet["name"], by=editor)
    practice_import.carry_out(sent, by=editor)


def spreadsheet(rows: list[list[str]]) -> bytes:
    """A small XLSX file."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def letter(paragraphs: list[str]) -> bytes:
    """A small ODT file: a paragraph each."""
    body = "".join(f"<text:p>{escape(one)}</text:p>" for one in paragraphs)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("mimetype", ODT)
        file.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{MANIFEST}">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODT}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            "</manifest:manifest>",
        )
        file.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{OFFICE}:office:1.0" xmlns:text="{OFFICE}:text:1.0"'
            f' office:version="1.2"><office:body><office:text>{body}</office:text></office:body>'
            "</office:document-content>",
        )
    return out.getvalue()
