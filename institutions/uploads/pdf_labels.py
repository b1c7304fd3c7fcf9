"""What a PDF does not tell whoever cannot see it: its title, its language, the structure of its text."""

import re
from pathlib import Path

from .contents import unpacked_objects

TITLE = re.compile(rb"/Title\s*(\((?!\s*\))|<(?!\s*>))|<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>\s*[^<\s]")
LANGUAGE = re.compile(rb"/Lang\s*(\(\s*[A-Za-z]|<\s*[0-9A-Fa-f])")
TAGS = re.compile(rb"/Marked\s+true")
SIGNS = {"title": TITLE, "language": LANGUAGE, "tags": TAGS}


def lacks_of(path: Path) -> list[str]:
    """Which of „title”, „language”, „tags” the PDF lacks, as far as can be seen without a reader of PDF."""
    data = path.read_bytes()
    parts = [data, *filter(None, unpacked_objects(data))]
    return [name for name, sign in SIGNS.items() if not any(sign.search(part) for part in parts)]
