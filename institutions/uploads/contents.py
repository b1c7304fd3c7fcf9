"""What a file is, told by its content and never by its name; what could harm who opens it is told, too."""

import re
import zipfile
import zlib
from pathlib import Path

from .office_xml import is_quiet

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
"""So much of one packed stream of a PDF is read to look into it."""
PROGRAMS = re.compile(
    r"(vbaproject|vbadata|activex|macrosheets|oleobject|(^|/)xl/connections\.xml$|(^|/)basic/|(^|/)scripts/|(^|/)(?!printersettings)[^/]*\.bin$|\.(exe|dll|js|vbs|jar|hta|lnk)$)",
    re.IGNORECASE,
)
"""Parts that are a program or hold one."""
PDF_ACTS = re.compile(
    rb"/(JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|XFA|SubmitForm|ImportData|GoToR|GoToE|Encrypt)\b"
)
"""Names by which a PDF does something, fetches or carries a further file, or keeps from us what it does."""
OBJECTS = re.compile(b"/" + b"".join(b"(?:%c|#%02x)" % (letter, letter) for letter in b"ObjStm"), re.IGNORECASE)
"""The beginning of a packed stream of objects, however its name is spelled."""
FILTER = re.compile(rb"/\w+Decode\b")
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
    parts = (spelled(data), *unpacked_objects(data))
    return not any(part is None or PDF_ACTS.search(part) for part in parts)


def spelled(data: bytes) -> bytes:
    """The same with its names in letters: they may be spelled in hexadecimal, /J#61vaScript."""
    return HEX_LETTER.sub(lambda found: bytes([int(found[1], 16)]), data)


def unpacked_objects(data: bytes):
    """The contents of a PDF's packed object streams, with names in letters; None for one that cannot be read, or not to
    its end: of that nobody knows what it holds. Bounded in number and size.
    """
    left = MOST_UNPACKED // 10
    for number, found in enumerate(OBJECTS.finditer(data)):
        begin = data.find(b"stream", found.end())
        told = spelled(data[max(data.rfind(b"obj", 0, found.start()), 0) : begin])
        text = None if begin < 0 or left <= 0 or number >= MOST_ENTRIES else _unpacked(data, begin + 6, told)
        left -= len(text or b"")
        yield text


def _unpacked(data: bytes, begin: int, told: bytes) -> bytes | None:
    """What is packed there; `told` is what the stream says of itself."""
    if b"/Predictor" in told or FILTER.findall(told) != [b"/FlateDecode"]:
        return None
    begin += 2 if data[begin : begin + 2] == b"\r\n" else 1
    reader = zlib.decompressobj()
    try:
        text = reader.decompress(data[begin:], READ_AT_MOST)
    except zlib.error:
        return None
    return spelled(text) if reader.eof else None


def _in_zip(path: Path) -> str | None:
    try:
        with zipfile.ZipFile(path) as archive:
            if not _is_sound(archive, path):
                return None
            names = set(archive.namelist())
            return (_office(names) or _open_document(archive)) if is_quiet(archive) else None
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return None


def _is_sound(archive: zipfile.ZipFile, path: Path) -> bool:
    """Whether it is an archive from its first to its last byte, no bomb, and has no program in it."""
    entries = archive.infolist()
    size = path.stat().st_size
    names = [entry.filename for entry in entries]
    if not 0 < len(entries) <= MOST_ENTRIES or len({name.lower() for name in names}) < len(names):
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


def _office(names: set[str]) -> str | None:
    kind = next((suffix for suffix, part in MAIN_PARTS.items() if part in names), None)
    return kind if "[Content_Types].xml" in names else None


def _open_document(archive: zipfile.ZipFile) -> str | None:
    first = archive.infolist()[0]
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.file_size > 100:
        return None
    told = archive.read(first).decode("ascii", "replace").strip()
    return next((suffix for suffix in ("odp", "odt") if TYPES[suffix] == told), None)
