"""By what the list of guides can be narrowed, with how many there would be of each; all of it from one query."""

from django.utils.translation import gettext as _

from institutions.base.languages import NAMES
from mentors.practices.models.practice_facts import Theme

from .filters import FORMS, GuideFilter

PAGING = ("after", "before")


def facets(chosen: GuideFilter, query) -> list[dict]:
    """For `c-facets`. What is chosen in a group does not narrow that group's own numbers."""
    rows = [_codes(*row) for row in _asked(chosen)]
    active = {name: {str(one) for one in _listed(chosen.chosen().get(name))} for name in _groups()}
    found = []
    for name, heading in _groups().items():
        others = {other: codes for other, codes in active.items() if other != name and codes}
        left = [row for row in rows if all(row[other] & codes for other, codes in others.items())]
        numbers = {code: sum(code in row[name] for row in left) for code in _options(name, rows)}
        options = [
            {"label": label, "count": numbers[code], "url": turned(query, name, code), "active": code in active[name]}
            for code, label in _options(name, rows).items()
            if numbers[code] or code in active[name]
        ]
        found += [{"label": heading, "options": options}] if options else []
    return found


def turned(query, name: str, code: str) -> str:
    """The address with this option on, or off where it is on."""
    other = query.copy()
    for key in PAGING:
        other.pop(key, None)
    values = other.getlist(name)
    rest = [one for one in values if one != code]
    other.setlist(name, rest if code in values else [code] if name == "year" else [*values, code])
    return f"?{other.urlencode()}"


def _groups() -> dict[str, str]:
    return {"theme": _("Téma"), "language": _("Nyelv"), "form": _("Hogyan olvasható"), "year": _("Év")}


def _asked(chosen: GuideFilter):
    columns = ("themes", "year", "language", "spoken", "has_text", "file_id")
    return chosen.answering().order_by().values_list(*columns)


def _codes(themes, year, language, spoken, has_text, file) -> dict[str, set[str]]:
    """What a guide is in each group."""
    ways = {"page"} if has_text else set()
    ways |= {"pdf"} if file else set()
    return {"theme": set(themes), "year": {str(year)}, "language": {language, *spoken}, "form": ways}


def _options(name: str, rows: list[dict]) -> dict[str, str]:
    """The options of a group in their order, each with its label."""
    if name == "theme":
        return {code: str(label) for code, label in Theme.choices}
    if name == "form":
        return {code: str(label) for code, label in FORMS}
    there = set().union(*(row[name] for row in rows))
    if name == "year":
        return {code: code for code in sorted(there, reverse=True)}
    return {code: NAMES.get(code, code) for code in sorted(there)}


def _listed(value) -> list:
    return value if isinstance(value, list) else [] if value is None else [value]
