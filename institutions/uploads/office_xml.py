"""The XML parts of a document, read as a program that opens it reads them: whatever their encoding, their prefixes and
their character references are.
"""

import re
import zipfile
from xml.parsers import expat

PIECE, MOST_READ, MOST_ELEMENTS, MOST_ATTRIBUTES = 2_000_000, 30_000_000, 1_000_000, 1_000
"""So many bytes at a time, and of all parts together, with so many elements in one, and so many attributes of each: of
more nobody knows what it holds.
"""
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"<", b"\0<")
LOOSE = ".vml"
"""Drawings that office programs themselves do not always write as XML."""

LOADED = re.compile(
    r"relationships/(attachedTemplate|oleObject|\w*externalLink\w*|frame|subDocument|image|audio|video|media|aFChunk)$",
    re.IGNORECASE,
)
"""Relations by which a document loads something when it is opened."""
DRAWN = frozenset({"image", "object", "object-ole", "plugin", "floating-frame", "section-source", "table-source"})
"""Elements that load what their address names."""
ELSEWHERE = re.compile(r"\s*(https?|ftp|file|smb):|\s*(//|\\\\)", re.IGNORECASE)
LINKED = frozenset({"ddeLink", "oleLink", "dde-source", "dde-connection-decl", "encryption-data"})
"""Elements that ask another program, and the one that says that a part is encrypted."""
FIELDS = re.compile(r"^\s*(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|QUOTE(\s+\d+)+)\b", re.IGNORECASE | re.MULTILINE)
"""Fields that run or load something; the last one writes another field in numbers."""


class Acts(Exception):
    """The document runs something, or loads it from elsewhere, when it is opened."""


def is_quiet(archive: zipfile.ZipFile) -> bool:
    """Whether no part of the document runs or loads anything, and each that is XML can be read to its end."""
    left = MOST_READ
    try:
        for entry in archive.infolist():
            left -= _read_part(archive, entry, left)
    except (Acts, expat.ExpatError, ValueError, LookupError):
        return False
    return True


def _read_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> int:
    """How many bytes of it were read; 0 for what is no XML. Raises Acts, ExpatError."""
    with archive.open(entry) as part:
        piece = part.read(PIECE)
        if not piece.lstrip().startswith(MARKS):
            return 0
        if entry.file_size > left:
            raise Acts
        reader = Reader()
        try:
            while piece:
                reader.parser.Parse(piece, False)
                piece = part.read(PIECE)
            reader.parser.Parse(b"", True)
        except expat.ExpatError:
            if not entry.filename.lower().endswith(LOOSE):
                raise
        reader.end()
    return entry.file_size


class Reader:
    """Reads one part. Raises Acts."""

    def __init__(self):
        self.parser = expat.ParserCreate()
        self.parser.EntityDeclHandler = self.entity
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.stop
        self.parser.CharacterDataHandler = self.data
        self.fields: list[str] = []
        self.in_field, self.elements = False, 0

    def entity(self, *_declared):
        raise Acts

    def doctype(self, _name, system, public, _has_internal):
        if system and not public and ELSEWHERE.match(system):
            raise Acts

    def start(self, name, attributes):
        self.elements += 1
        if self.elements > MOST_ELEMENTS or len(attributes) > MOST_ATTRIBUTES:
            raise Acts
        name = name.rpartition(":")[2]
        told = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        if name in LINKED or _loads(name, told) or any("vnd.sun.star.script:" in one.lower() for one in told.values()):
            raise Acts
        if name == "Relationship" and told.get("TargetMode") == "External" and LOADED.search(told.get("Type", "")):
            raise Acts
        if "macroenabled" in told.get("ContentType", "").lower():
            raise Acts
        if name == "fldChar" and told.get("fldCharType") == "begin":
            self.fields.append("\n")
        if name == "fldSimple":
            self.fields += ["\n", told.get("instr", ""), "\n"]
        self.in_field = name == "instrText"

    def stop(self, _name):
        self.in_field = False

    def data(self, text):
        if self.in_field:
            self.fields.append(text)

    def end(self):
        """What the fields say, each of which may stand in many pieces."""
        if FIELDS.search("".join(self.fields)):
            raise Acts


def _loads(name: str, told: dict[str, str]) -> bool:
    return name in DRAWN and bool(ELSEWHERE.match(told.get("href", "")))
