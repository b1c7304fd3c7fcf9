"""One style sheet out of many small files: css/kalaka.css, joined by a static files finder wherever it is asked for."""

import re
import tempfile
from functools import cache
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

NAME = "css/kalaka.css"
SOURCES = ["tokens.css", "base.css", "layout.css", "components/*.css", "print.css"]


class StylesheetFinder(BaseFinder):
    """Gives `collectstatic`, `runserver` and the tests the joined sheet, made anew from its sources each time."""

    def list(self, ignore_patterns):
        yield NAME, FileSystemStorage(write(join()))

    def find(self, path, find_all=False, **kwargs):
        found = str(write(join()) / NAME) if path == NAME else None
        return ([found] if found else []) if find_all else found


def join() -> str:
    """The sources in the order of the layers, without comments and indentation."""
    folder = Path(settings.BASE_DIR) / "static" / "css"
    css = "\n".join(file.read_text() for pattern in SOURCES for file in sorted(folder.glob(pattern)))
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)).strip() + "\n"


def write(css: str) -> Path:
    """The folder that now holds the joined sheet."""
    folder = Path(scratch().name)
    target = folder / NAME
    if not target.exists() or target.read_text() != css:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(css)
    return folder


@cache
def scratch() -> tempfile.TemporaryDirectory:
    """A folder of this process alone, gone when it ends."""
    return tempfile.TemporaryDirectory(prefix="kalaka-css-")
