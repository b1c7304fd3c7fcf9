"""What a file is, told by its content and never by its name; what could harm who opens it is told, too."""

import re
import zipfile
import zlib
from pathlib import Path

PDF = "pdf"
TYPES = {
    PDF: "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "jpg": "image/jpeg",
}
"""The kinds of files that are kept, by the suffix we give them."""
OFFICE = ("docx", "odt", "xlsx")
"""Documents that are read and filled in, as attachments are."""
PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")
MAIN_PARTS = {"pptx": "ppt/presentation.xml", "docx": "word/document.xml", "xlsx": "xl/workbook.xml"}

MOST_ENTRIES, MOST_UNPACKED, MOST_TIMES = 5_000, 300_000_000, 200
"""A document of more parts, or that unpacks to more (bytes, times its own size), is a bomb."""
READ_AT_MOST = 2_000_000
"""So much of one part of an archive is read to look into it."""
PROGRAMS = re.compile(
    r"(vbaproject|vbadata|activex|macrosheets|oleobject|(^|/)basic/|(^|/)scripts/|(^|/)(?!printersettings)[^/]*\.bin$|\.(exe|dll|js|vbs|jar|hta|lnk)$)",
    re.IGNORECASE,
)
"""Parts that are a program or hold one."""
FETCHES = re.compile(
    rb'TargetMode\s*=\s*["\']External["\'][^>]*(attachedTemplate|oleObject|externalLink|frame|subDocument)'
    rb'|(attachedTemplate|oleObject|externalLink|frame|subDocument)[^>]*TargetMode\s*=\s*["\']External["\']',
    re.IGNORECASE,
)
"""A relation by which a document loads something from elsewhere when it is opened."""
MACRO_TYPES = re.compile(rb"macroEnabled", re.IGNORECASE)
PDF_ACTS = re.compile(rb"/(JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|XFA|SubmitForm|ImportData)\b")
"""Names by which a PDF does something or carries a further file."""
HEX_LETTER = re.compile(rb"#([0-9a-fA-F]{2})")


def looks_like_picture(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(12).startswith(PICTURES)


def document_suffix(path: Path) -> str | None:
    """The suffix of a document that we keep; None for everything else."""
    with path.open("rb") as file:
        head = file.read(5)
    if head == b"%PDF-":
        return PDF if is_quiet_pdf(path) else None
    return _in_zip(path) if head.startswith(b"PK\x03\x04") else None


def is_quiet_pdf(path: Path) -> bool:
    """Whether it is nothing else beside, and neither acts nor carries further files."""
    data = path.read_bytes()
    if zipfile.is_zipfile(path):
        return False
    # Names may be spelled in hexadecimal: /J#61vaScript.
    spelled = HEX_LETTER.sub(lambda found: bytes([int(found[1], 16)]), data)
    return not any(PDF_ACTS.search(part) for part in (spelled, *unpacked_objects(data)))


def unpacked_objects(data: bytes):
    """The contents of a PDF's packed object streams, as far as they can be read; bounded in number and size."""
    left, end = MOST_UNPACKED // 10, 0
    for _number in range(MOST_ENTRIES):
        start = data.find(b"/ObjStm", end)
        begin = data.find(b"stream", start) if start >= 0 else -1
        if begin < 0:
            return
        end = begin + 6
        try:
            text = zlib.decompressobj().decompress(data[begin + 6 :].lstrip(b"\r\n"), min(left, READ_AT_MOST))
        except zlib.error:
            continue
        left -= len(text)
        yield HEX_LETTER.sub(lambda found: bytes([int(found[1], 16)]), text)
        if left <= 0:
            return


def _in_zip(path: Path) -> str | None:
    try:
        with zipfile.ZipFile(path) as archive:
            if not _is_sound(archive, path):
                return None
            names = set(archive.namelist())
            return _office(archive, names) or _open_document(archive)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return None


def _is_sound(archive: zipfile.ZipFile, path: Path) -> bool:
    """Whether it is an archive from its first to its last byte, no bomb, and has no program in it."""
    entries = archive.infolist()
    size = path.stat().st_size
    names = [entry.filename for entry in entries]
    if not 0 < len(entries) <= MOST_ENTRIES or len(set(names)) < len(names):
        return False
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > min(MOST_UNPACKED, MOST_TIMES * size) or any(entry.flag_bits & 1 for entry in entries):
        return False
    if min(entry.header_offset for entry in entries) != 0 or _behind_the_end(path):
        return False
    ways = (name.replace("\\", "/") for name in names)
    return not any(way.startswith("/") or ".." in way.split("/") or PROGRAMS.search(way) for way in ways)


def _behind_the_end(path: Path) -> bool:
    """Whether something stands behind the archive's last record."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 66_000))
        tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    return at < 0 or len(tail) != at + 22 + int.from_bytes(tail[at + 20 : at + 22], "little")


def _office(archive: zipfile.ZipFile, names: set[str]) -> str | None:
    kind = next((suffix for suffix, part in MAIN_PARTS.items() if part in names), None)
    if kind is None or "[Content_Types].xml" not in names:
        return None
    if MACRO_TYPES.search(_read(archive, "[Content_Types].xml")):
        return None
    relations = [name for name in names if name.endswith(".rels")]
    return None if any(FETCHES.search(_read(archive, name)) for name in relations[:1000]) else kind


def _open_document(archive: zipfile.ZipFile) -> str | None:
    first = archive.infolist()[0]
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.file_size > 100:
        return None
    told = archive.read(first).decode("ascii", "replace").strip()
    return next((suffix for suffix in ("odp", "odt") if TYPES[suffix] == told), None)


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(READ_AT_MOST)
