"""A line of the official list as a settlement, or the reason why it cannot be one."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from institutions.base.sheets import WrongFile, words

from ..models.county import County
from ..models.district import District
from ..models.settlement import Settlement
from .report import Refusal
from .workbook import Listing

STATUS = {
    "főváros": Settlement.Status.CAPITAL,
    "fővárosi kerület": Settlement.Status.CAPITAL_DISTRICT,
    "megyeszékhely, megyei jogú város": Settlement.Status.COUNTY_CITY,
    "megyei jogú város": Settlement.Status.COUNTY_CITY,
    "város": Settlement.Status.TOWN,
    "nagyközség": Settlement.Status.LARGE_VILLAGE,
    "község": Settlement.Status.VILLAGE,
}
CAPITAL_COUNTY = "01"
CAPITAL_STATUSES = (Settlement.Status.CAPITAL, Settlement.Status.CAPITAL_DISTRICT)
HERE, NONE_OF_ITS_OWN = "[helyben]", ("–", "-", "")


@dataclass(frozen=True)
class PlaceRow:
    """A settlement as the list has it; `district` is a key of the list's districts, None for the capital itself."""

    number: int
    fields: dict
    district: str | None

    @property
    def name(self) -> str:
        return self.fields["name"]

    @property
    def code(self) -> str:
        return self.fields["ksh_code"]


@dataclass
class Places:
    """What the list says: rows by row number, districts by code, and the lines that we do not take over."""

    rows: list[PlaceRow]
    districts: dict[str, dict]
    refused: list[Refusal]


def places_of(listing: Listing) -> Places:
    """Checks each line on its own and against the lines above it."""
    counties = {county.name: county for county in County.objects.filter(country="HU")}
    capital = next(county for county in counties.values() if county.ksh_code == CAPITAL_COUNTY)
    found = Places([], {}, [])
    codes, names = set(), set()
    for number, cells in listing.lines:
        try:
            row, district = row_of(number, cells, counties | {"főváros": capital, "": capital})
            _refuse_repeated(row, codes, names)
            _note_district(found.districts, row.district, district)
        except ValidationError as error:
            found.refused.append(Refusal(number, words(cells["name"]), " ".join(error.messages)))
        else:
            found.rows.append(row)
    return found


def check_total(listing: Listing) -> None:
    """Refuses a list whose own total is another: lines are missing, doubled or damaged. The capital's districts add up
    to the capital, and the total holds it once.
    """
    counted = sum(
        count
        for _number, cells in listing.lines
        if words(cells["status"]) != "főváros" and (count := _number_or_none(cells["population"]))
    )
    total = _number_or_none(listing.total)
    if total is None:
        raise WrongFile(_("Az „Összesen” sor lakónépessége nem szám: „%(text)s”.") % {"text": words(listing.total)})
    if counted != total:
        raise WrongFile(
            _("A lista nem teljes: a sorok lakónépessége összesen %(counted)s, az „Összesen” sor szerint %(total)s.")
            % {"counted": counted, "total": total}
        )


def row_of(number: int, cells: dict, counties: dict[str, County]) -> tuple[PlaceRow, dict | None]:
    """The settlement and the district of a line. Raises ValidationError."""
    name, status = words(cells["name"]), _status(cells["status"])
    county = _county(words(cells["county"]), status, counties)
    settlement = Settlement(
        name=name,
        ksh_code=_code(cells["ksh_code"]),
        status=status,
        county=county,
        population=_population(cells["population"]),
        office_seat=_office_seat(words(cells["office_seat"]), name),
    )
    settlement.clean_fields(exclude=["county", "district", "sort_key", "folded"])
    fields = {key: getattr(settlement, key) for key in ("name", "ksh_code", "status", "population", "office_seat")}
    code, district = _district(cells, county, status)
    return PlaceRow(number, fields | {"county_id": county.pk}, code), district


def _status(cell) -> str:
    status = STATUS.get(words(cell).lower())
    if status is None:
        raise ValidationError(_("Ismeretlen jogállás: „%(status)s”.") % {"status": words(cell)})
    return status


def _county(name: str, status: str, counties: dict[str, County]) -> County:
    """By name; the capital's own row names none, its districts' say „főváros”."""
    county = counties.get(name)
    if county is None or (county.ksh_code == CAPITAL_COUNTY) != (status in CAPITAL_STATUSES):
        raise ValidationError(_("Ismeretlen vagy ide nem illő megye: „%(county)s”.") % {"county": name})
    return county


def _code(cell) -> str:
    """Five digits; a number has lost its leading noughts."""
    text = words(cell)
    if not text:
        raise ValidationError(_("Nincs KSH-kódja."))
    return text.zfill(5) if text.isdigit() else text


def _number_or_none(cell) -> int | None:
    text = re.sub(r"\s", "", words(cell)).removesuffix(".0")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else None


def _population(cell) -> int | None:
    count = _number_or_none(cell)
    if count is None and words(cell):
        raise ValidationError(_("A lakónépesség nem szám: „%(text)s”.") % {"text": words(cell)})
    return count


def _office_seat(text: str, name: str) -> str:
    """Where the settlements' shared office sits; nothing where the settlement has an office to itself."""
    if text.lower() == HERE:
        return name
    return "" if text in NONE_OF_ITS_OWN else text


def _district(cells: dict, county: County, status: str) -> tuple[str | None, dict | None]:
    """The district's code and fields. In the list a digit follows the three of the code: 1 for the district's seat."""
    if status == Settlement.Status.CAPITAL:
        return None, None
    found = re.fullmatch(r"(\d{3}) ?\d", words(cells["district_code"]), re.ASCII)
    if not found:
        raise ValidationError(
            _("A járás kódja nem értelmezhető: „%(code)s”.") % {"code": words(cells["district_code"])}
        )
    fields = {
        "name": words(cells["district_name"]),
        "seat": words(cells["district_seat"]),
        "county_id": county.pk,
    }
    District(code=found[1], **fields).clean_fields(exclude=["county", "sort_key", "folded"])
    return found[1], fields


def _note_district(districts: dict, code: str | None, fields: dict | None) -> None:
    if code and districts.setdefault(code, fields) != fields:
        raise ValidationError(_("A(z) %(code)s kódú járás más sorokban más nevű vagy más megyéé.") % {"code": code})


def _refuse_repeated(row: PlaceRow, codes: set, names: set) -> None:
    name = (row.fields["county_id"], row.name)
    if row.code in codes or name in names:
        raise ValidationError(_("Ez a település vagy ez a kód már szerepelt egy korábbi sorban."))
    codes.add(row.code)
    names.add(name)
