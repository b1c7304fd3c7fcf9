"""PDF files that screen readers read (PDF/UA-1): templates of ours in `templates/pdf/`, filled with plain data.

What people wrote goes in as data (`sys.inputs.data`, JSON), never as markup, so nothing in it is obeyed.
"""

import json
import logging
from pathlib import Path

import typst
from django.conf import settings
from django.http import HttpResponse

STANDARD = "ua-1"
UNSHOWN = "could not be displayed"
"""How the library says that no letter of its fonts shows a character (an emoji in a name)."""
logger = logging.getLogger(__name__)


def make(template_name: str, data: dict) -> bytes:
    """The file of `templates/pdf/<template_name>.typ`; `data` holds at least `title` and `lang`.

    A character that no font shows becomes an empty box, and the file is then tagged but does not claim the standard.
    """
    try:
        return compiled(template_name, data, pdf_standards=[STANDARD])
    except typst.TypstError as error:
        if UNSHOWN not in str(error):
            raise
        logger.info("a PDF (%s) holds a character without a letter", template_name)
        return compiled(template_name, data)


def picture(template_name: str, data: dict) -> bytes:
    """The first page of the template as a PNG, a pixel for each point."""
    return compiled(template_name, data, format="png", ppi=72)


def compiled(template_name: str, data: dict, **how) -> bytes:
    folder = Path(settings.BASE_DIR) / "templates" / "pdf"
    # Its own fonts alone: the same file on every machine.
    return typst.compile(
        str(folder / f"{template_name}.typ"),
        root=str(folder),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
        **{"format": "pdf"} | how,
    )


def answer(file: bytes, name: str) -> HttpResponse:
    """The file as an answer, to be saved under that name; kept by no cache."""
    response = HttpResponse(file, content_type="application/pdf")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
