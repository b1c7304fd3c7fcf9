"""Files of ill will: refused with a word about it, or harmless; a plain document of each kind is taken."""

import io
import zipfile
import zlib
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError

from institutions.uploads.actions import take
from institutions.uploads.contents import OFFICE, PDF
from institutions.uploads.models import Upload
from institutions.uploads.pdf_labels import lacks_of

from ... import make

TYPES = '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.main+xml"/></Types>'
MACROS = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
ODT = "application/vnd.oasis.opendocument.text"
EXTERNAL = (
    '<Relationships><Relationship Id="r" TargetMode="External" Target="https://elsewhere.example.org/x.dotm" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
)


def packed(*parts, before=b"", after=b"") -> bytes:
    """A ZIP of these (name, content)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=stored)
    return before + out.getvalue() + after


def docx(*more, types=TYPES, **around) -> bytes:
    return packed(("[Content_Types].xml", types), ("word/document.xml", "<w/>"), *more, **around)


def xlsx(*more) -> bytes:
    return packed(("[Content_Types].xml", TYPES), ("xl/workbook.xml", "<x/>"), *more)


def odt(*more, kind=ODT) -> bytes:
    return packed(("mimetype", kind), ("content.xml", "<o/>"), *more)


def pdf(inside: bytes = b"") -> bytes:
    return b"%PDF-1.7\n1 0 obj\n<<" + inside + b">>\nendobj\n%%EOF\n"


def in_object_stream(inside: bytes) -> bytes:
    body = zlib.compress(inside)
    return pdf(b"/Type /ObjStm /Filter /FlateDecode").replace(b"endobj", b"stream\n" + body + b"\nendstream endobj")


def encrypted() -> bytes:
    data = bytearray(docx())
    data[6] |= 1
    central = data.rfind(b"PK\x01\x02")
    data[central + 8] |= 1
    return bytes(data)


def twice() -> bytes:
    out = io.BytesIO()
    with pytest.warns(UserWarning), zipfile.ZipFile(out, "w") as archive:
        for _time in range(2):
            archive.writestr("word/document.xml", "<w/>")
        archive.writestr("[Content_Types].xml", TYPES)
    return out.getvalue()


HOSTILE = {
    "empty": b"",
    "html": b"<html><script>alert(1)</script>",
    "html behind blanks": b"   \n<!doctype html><script>alert(1)</script>",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "script": b"#!/bin/sh\nrm -rf /\n",
    "program": b"MZ\x90\x00" + b"\0" * 200,
    "elf": b"\x7fELF" + b"\0" * 200,
    "gif": b"GIF89a" + b"\0" * 40,
    "picture": make.picture(),
    "shortcut": b"L\x00\x00\x00\x01\x14\x02\x00",
    "rtf": rb"{\rtf1{\object\objdata 01}}",
    "old doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "plain zip": packed(("a.txt", "a")),
    "jar": packed(("META-INF/MANIFEST.MF", "Main-Class: X"), ("X.class", "x")),
    "zip of a zip": packed(("b.zip", packed(("a.txt", "a")))),
    "cut zip": docx()[:-30],
    "zip behind something": docx(before=b"MZ" + b"\0" * 60),
    "zip with a tail": docx(after=b"<script>alert(1)</script>"),
    "bomb": docx(("word/media/a.bmp", b"\0" * 60_000_000)),
    "many parts": docx(*((f"word/{number}.xml", "") for number in range(5_100))),
    "encrypted": encrypted(),
    "twice the same part": twice(),
    "way out": docx(("../../etc/passwd", "root")),
    "way out, backwards": docx(("..\\..\\x.xml", "x")),
    "from the root": docx(("/etc/passwd", "root")),
    "macro": docx(("word/vbaProject.bin", "x")),
    "macro, other case": docx(("word/VBAPROJECT.BIN", "x")),
    "macro by type": docx(types=MACROS),
    "activex": docx(("word/activeX/activeX1.xml", "<x/>")),
    "object": docx(("word/embeddings/oleObject1.bin", "x")),
    "program inside": docx(("word/media/setup.exe", "MZ")),
    "fetches a template": docx(("word/_rels/settings.xml.rels", EXTERNAL)),
    "excel 4 macro": xlsx(("xl/macrosheets/sheet1.xml", "<m/>")),
    "presentation": packed(("[Content_Types].xml", TYPES), ("ppt/presentation.xml", "<p/>")),
    "no types": packed(("word/document.xml", "<w/>")),
    "odt macro": odt(("Basic/Standard/Module1.xml", "<b/>")),
    "odt script": odt(("Scripts/python/x.py", "import os")),
    "odt of another kind": odt(kind="application/x-evil"),
    "pdf that runs": pdf(b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
    "pdf that runs, spelled": pdf(b"/OpenAction << /S /J#61vaScript >>"),
    "pdf that launches": pdf(b"/A << /S /Launch /F (cmd.exe) >>"),
    "pdf with a file": pdf(b"/Names << /EmbeddedFiles 3 0 R >>"),
    "pdf that runs, packed": in_object_stream(b"<< /S /JavaScript /JS 5 0 R >>"),
    "pdf and zip": pdf() + packed(("a.txt", "a")),
}


def files(settings) -> set:
    return {path for path in (Path(settings.MEDIA_ROOT) / "uploads").rglob("*") if path.is_file()}


@pytest.fixture
def by(people):
    return people["editor"]


@pytest.mark.parametrize("name", HOSTILE)
def test_an_attachment_of_ill_will_is_refused_and_leaves_nothing(name, by, settings):
    before = files(settings)
    with pytest.raises(ValidationError) as refused:
        take(make.uploaded(HOSTILE[name], "lap.docx"), by=by, documents=(PDF, *OFFICE))
    assert list(refused.value.message_dict) == ["file"]
    assert Upload.objects.count() == 0
    assert files(settings) == before


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (docx(), "docx"),
        (docx(("word/media/image1.png", "x"), ("docProps/core.xml", "<c/>")), "docx"),
        (xlsx(("xl/printerSettings/printerSettings1.bin", "x")), "xlsx"),
        (odt(("Configurations2/accelerator/current.xml", "")), "odt"),
        (pdf(b"/Lang (hu)"), "pdf"),
    ],
)
def test_a_plain_document_is_taken_whatever_it_is_called(data, suffix, by):
    upload = take(make.uploaded(data, "../..\\kép.exe"), by=by, documents=(PDF, *OFFICE))
    assert (upload.suffix, upload.file().read_bytes()) == (suffix, data)


@pytest.mark.parametrize(
    ("inside", "lacks"),
    [
        (b"", ["title", "language", "tags"]),
        (b"/Title (Lap) /Lang (hu-HU) /MarkInfo << /Marked true >>", []),
        (b"/Title () /Lang (hu) /MarkInfo << /Marked false >>", ["title", "tags"]),
    ],
)
def test_what_a_pdf_does_not_say_is_labelled(inside, lacks, by):
    for data in (pdf(inside), in_object_stream(inside)):
        upload = take(make.uploaded(data, "lap.pdf"), by=by, documents=(PDF,))
        assert lacks_of(upload.file()) == lacks


def test_a_photo_of_eighty_megapixels_is_refused_with_a_word(by):
    with pytest.raises(ValidationError, match="képpont"):
        take(make.uploaded(make.picture(10_000, 8_000, "PNG")), by=by, only_pictures=True)
