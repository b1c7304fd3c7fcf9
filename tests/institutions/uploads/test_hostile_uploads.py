"""Files of ill will: refused with a word about it, or harmless; a plain document of each kind is taken."""

import io
import zipfile
import zlib
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from PIL import Image

from institutions.uploads.actions import take
from institutions.uploads.contents import OFFICE, PDF
from institutions.uploads.models import Upload
from institutions.uploads.pdf_labels import lacks_of
from mentors.models import PracticeAttachment

from ... import make

TYPES = '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.main+xml"/></Types>'
MACROS = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
ODT = "application/vnd.oasis.opendocument.text"
EXTERNAL = (
    '<Relationships><Relationship Id="r" TargetMode="External" Target="https://elsewhere.example.org/x.dotm" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
)

SVG = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>'
ENTITY = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'


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


def relation(kind: str, target: str) -> str:
    """A relation of a document to something elsewhere."""
    kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    told = f'<Relationship Id="r" Type="{kind}" Target="{target}" TargetMode="External"/>'
    return f"<Relationships>{told}</Relationships>"


def in_object_stream(inside: bytes, packed=b"/Filter /FlateDecode") -> bytes:
    body = zlib.compress(inside)
    return pdf(b"/Type /ObjStm " + packed).replace(b"endobj", b"stream\n" + body + b"\nendstream endobj")


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
    "pdf that runs, packed and spelled": in_object_stream(b"<< /S /J#61vaScript /JS 5 0 R >>"),
    "pdf that runs, packed under a spelled name": in_object_stream(b"<< /S /JavaScript >>").replace(
        b"/ObjStm", b"/Obj#53tm"
    ),
    "pdf that runs, packed twice": in_object_stream(b"/JS", b"/Filter [/FlateDecode /ASCIIHexDecode]"),
    "pdf that runs, with differences": in_object_stream(
        b"/J\0S", b"/Filter /FlateDecode /DecodeParms << /Predictor 12 >>"
    ),
    "pdf that runs, behind two megabytes": in_object_stream(b" " * 2_100_000 + b"/JavaScript"),
    "pdf packed beyond reading": in_object_stream(b"<< >>").replace(b"stream\nx", b"stream\n?"),
    "docx with a picture from elsewhere": docx(
        ("word/_rels/document.xml.rels", relation("image", "https://e.example.org/p.gif"))
    ),
    "docx with dde": docx(("word/header1.xml", "<w:instrText>DDEAUTO c:\\\\cmd.exe x</w:instrText>")),
    "docx with entities": docx(("word/footer1.xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>')),
    "xlsx with another workbook": xlsx(
        ("xl/externalLinks/_rels/externalLink1.xml.rels", relation("externalLinkPath", "file:///x"))
    ),
    "xlsx that asks a server": xlsx(("xl/connections.xml", "<connections/>")),
    "odt that calls a script": odt(("styles.xml", '<a xlink:href="vnd.sun.star.script:x.py$y?language=Python"/>')),
    "odt with a picture from elsewhere": odt(("styles.xml", '<draw:image xlink:href="https://e.example.org/p.gif"/>')),
    "odt with a section from elsewhere": odt(("styles.xml", "<text:section-source xlink:href='file:///etc/passwd'/>")),
    "docx with entities in UTF-16": docx(("word/footer1.xml", ENTITY.encode("utf-16"))),
    "odt with entities in UTF-16": odt(("styles.xml", ENTITY.encode("utf-16-be"))),
    "xlsx with a file for an entity": xlsx(
        ("xl/strings.dat", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///x">]><x>&a;</x>')
    ),
    "docx with rules from elsewhere": docx(("word/a.xml", '<!DOCTYPE x SYSTEM "https://e.example.org/x.dtd"><x/>')),
    "docx with dde, cut": docx(
        (
            "word/a.xml",
            "<w><w:fldChar w:fldCharType='begin'/><w:instrText>D</w:instrText><b/><i:instrText>&#68;EAUTO "
            "c:\\\\cmd.exe x</i:instrText></w>",
        )
    ),
    "docx with dde behind two megabytes": docx(
        ("word/a.xml", f"<w>{list(range(400_000))!r}<w:instrText>DDE cmd x</w:instrText></w>")
    ),
    "docx with dde in the 300th part": docx(
        *((f"word/a{number}.xml", "<w/>") for number in range(300)),
        ("word/z.xml", "<w><w:instrText>DDE cmd x</w:instrText></w>"),
    ),
    "docx that fetches, in other letters": docx(("word/_rels/settings.xml.RELS", EXTERNAL)),
    "docx that fetches, in UTF-16": docx(("word/_rels/settings.xml.rels", EXTERNAL.encode("utf-16"))),
    "docx with one part in two spellings": docx(("word/Document.xml", "<w/>")),
    "docx with a part that is no XML": docx(("word/a.xml", "<w>")),
    "xlsx with dde": xlsx(("xl/externalLinks/externalLink1.xml", '<e><ddeLink ddeService="cmd" ddeTopic="/c"/></e>')),
    "odt with another prefix": odt(("styles.xml", '<o><d:image x:href="&#104;ttps://e.example.org/p.gif"/></o>')),
    "odt, encrypted": odt(("META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>")),
    "pdf, encrypted": pdf(b"/Encrypt 5 0 R"),
    "pdf that fetches another": pdf(b"/A << /S /GoToR /F (\\\\\\\\e.example.org\\\\x.pdf) >>"),
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
        (docx(("word/_rels/document.xml.rels", relation("hyperlink", "https://e.example.org/image/a.png"))), "docx"),
        (odt(("Configurations2/accelerator/current.xml", "")), "odt"),
        (
            odt(
                (
                    "styles.xml",
                    '<o><text:a xlink:href="https://e.example.org/"/><draw:image xlink:href="Pictures/1.png"/></o>',
                )
            ),
            "odt",
        ),
        (pdf(b"/Lang (hu)"), "pdf"),
        (docx(("word/a.xml", "<w><w:instrText>PAGE DDE</w:instrText></w>".encode("utf-16"))), "docx"),
        (docx(("word/media/a.svg", SVG), ("word/b.xml", "\ufeff<w>ő</w>")), "docx"),
        (xlsx(("xl/drawings/vmlDrawing1.vml", "<xml><br><v/></xml>")), "xlsx"),
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


def jpeg(width=64, height=48) -> bytes:
    return make.picture(width, height)


def of_size(data: bytes, width: int, height: int) -> bytes:
    """The same JPEG with another size in its header."""
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + height.to_bytes(2) + width.to_bytes(2) + data[at + 4 :]


def png_of_size(width: int, height: int) -> bytes:
    head = b"IHDR" + width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + head + zlib.crc32(head).to_bytes(4)


NO_PICTURE = {
    "svg called png": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "svg behind the sign of a png": b"\x89PNG\r\n\x1a\n<svg onload='alert(1)'/>",
    "html behind the sign of a jpeg": b"\xff\xd8\xff<html><script>alert(1)</script>",
    "only a sign": b"\xff\xd8\xff",
    "cut jpeg": jpeg()[: len(jpeg()) // 3],
    "huge by its header": of_size(jpeg(), 65_000, 65_000),
    "png of a billion pixels": png_of_size(40_000, 40_000),
    "png of no pixels": png_of_size(0, 0),
    "gif": b"GIF89a" + b"\0" * 60,
    "tiff": b"II*\0" + b"\0" * 60,
    "bmp": b"BM" + b"\0" * 60,
    "wave": b"RIFF\x24\0\0\0WAVEfmt " + b"\0" * 40,
    "pdf": pdf(),
    "document": docx(),
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n(x) run",
}


@pytest.mark.parametrize("name", NO_PICTURE)
def test_what_is_no_picture_is_no_photo(name, by, settings):
    before = files(settings)
    with pytest.raises(ValidationError) as refused:
        take(make.uploaded(NO_PICTURE[name], "kep.png"), by=by, only_pictures=True)
    assert list(refused.value.message_dict) == ["file"]
    assert files(settings) == before


def with_gps() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (47.0, 30.0, 0.0), 3: "E", 4: (19.0, 2.0, 0.0)})
    exif[0x010E] = "titkos hely"
    return make.picture(exif=exif, comment=b"titkos hely")


HARMLESS = {
    "with its place": with_gps(),
    "with a script behind it": jpeg() + b"<script>alert('titkos hely')</script>",
    "with an archive behind it": jpeg() + packed(("titkos hely.txt", "x")),
    "animated": make.picture(kind="PNG", save_all=True, append_images=[Image.new("RGB", (64, 48), "green")]),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_of_a_photo_only_its_pixels_stay(name, by):
    upload = take(make.uploaded(HARMLESS[name], "kep.jpg"), by=by, only_pictures=True)
    for size in ("large", "small"):
        data = upload.file(size).read_bytes()
        kept = Image.open(io.BytesIO(data))
        assert (kept.format, getattr(kept, "n_frames", 1), dict(kept.getexif())) == ("JPEG", 1, {})
        assert b"titkos hely" not in data
        assert b"PK\x03\x04" not in data


def test_sixteen_bits_of_grey_stay_grey(by):
    """A scan in sixteen bits is no white page."""
    out = io.BytesIO()
    Image.new("I;16", (64, 48), 0x8000).save(out, "PNG")
    upload = take(make.uploaded(out.getvalue(), "kep.png"), by=by, only_pictures=True)
    assert Image.open(upload.file("small")).getpixel((9, 9)) == (128, 128, 128)


NAMES = [
    "../../etc/passwd",
    "..\\..\\x.pdf",
    "lap\u202efdp.exe",
    "x" * 10_000,
    "a\r\nSet-Cookie: a=b.pdf",
    "<script>.pdf",
    "a\x00b.pdf",
    '"; filename="x.exe',
    "C:\\x.pdf",
    "\u200b",
    ".",
    "con.pdf",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_ill_will_leads_nowhere(name, by, client_of):
    practice = make.practice(by)
    file = make.uploaded(pdf(b"/Lang (hu)"), "lap.pdf")
    file._name = name
    upload = take(file, by=by, documents=(PDF,))
    PracticeAttachment.objects.create(practice=practice, upload=upload, title="Űrlap")
    answer = client_of(by).get(f"/practices/{practice.slug}/files/{practice.attachments.get().uuid}/")
    assert (answer.status_code, answer["Content-Type"], answer["X-Content-Type-Options"]) == (
        200,
        "application/pdf",
        "nosniff",
    )
    told = answer["Content-Disposition"]
    assert told.startswith("attachment")
    assert not {"\r", "\n", "\0", "\u202e"} & set(told)
    assert "Set-Cookie" not in answer.headers


def test_there_are_more_than_thirty():
    assert len(HOSTILE) + len(NO_PICTURE) + len(HARMLESS) + len(NAMES) >= 80
