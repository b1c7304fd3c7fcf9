"""Files with tables that come from outside, opened with suspicion: what every reader of a workbook shares."""

import re
import zipfile
from pathlib import Path

from django.utils.translation import gettext as _

from .text import in_one_line

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
MOST_COLUMNS = 100
MOST_ROWS = 1_048_576
"""As many as a sheet can have; a row that says a higher number of itself is damaged."""


class WrongFile(Exception):
    """This file is not what was asked for, or not a whole one; the message says in one line what is the matter."""


def check_package(path: Path, name: str = "", most: int = MOST_BYTES, most_unpacked: int = MOST_UNPACKED) -> None:
    """Refuses what is no XLSX, and what would unpack to an unreasonable size; `name` is what its sender calls it."""
    where = {"path": name or path}
    if path.is_dir():
        raise WrongFile(_("Ez egy mappa, nem XLSX-fájl: %(path)s") % where)
    try:
        size = path.stat().st_size
        with zipfile.ZipFile(path) as package:
            unpacked = sum(part.file_size for part in package.infolist())
            names = set(package.namelist())
    except FileNotFoundError:
        raise WrongFile(_("Nincs ilyen fájl: %(path)s") % where) from None
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        raise WrongFile(
            _("Ez nem (ép) XLSX-fájl, talán más néven mentett weblap vagy félbeszakadt letöltés: %(path)s") % where
        ) from None
    except OSError as error:
        raise WrongFile(_("A fájl nem olvasható: %(path)s (%(why)s)") % (where | {"why": error.strerror})) from None
    if size > most or unpacked > most_unpacked:
        raise WrongFile(_("A fájl túl nagy: %(path)s") % where)
    if "xl/workbook.xml" not in names:
        raise WrongFile(_("Ez nem XLSX-munkafüzet: %(path)s") % where)


def paired_rows(sheet, formulas):
    """Each row of a sheet with its number, as values and as they are written, whatever size the sheet says it has.
    Raises WrongFile for a row of an impossible number.
    """
    for one in (sheet, formulas):
        one.reset_dimensions()
    pages = (one.iter_rows(values_only=True, max_col=MOST_COLUMNS) for one in (sheet, formulas))
    for number, (row, written) in enumerate(zip(*pages, strict=True), start=1):
        if number > MOST_ROWS:
            raise WrongFile(_("A munkalap túl hosszú, a fájl sérült."))
        yield number, row, written


def lacks_value(cell, written) -> bool:
    """Whether there is a formula that did not bring its value along."""
    return cell is None and written is not None


def words(cell) -> str:
    """A cell's text as names are kept: nothing unseen in it, single blanks."""
    return "" if cell is None else in_one_line(str(cell))


def plain(cell) -> str:
    """A header as we compare it: without blanks and hyphens, which wander from year to year."""
    return re.sub(r"[\s-]", "", words(cell)).lower()
