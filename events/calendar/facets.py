"""By what a list of events can be narrowed, with how many there are of each; all of it from one query."""

from collections import Counter

from django.db.models import Count, Max, Min
from django.utils.translation import gettext as _

from institutions.base.languages import NAMES

from .models.event import Event

NAMED = ("kind", "county", "language", "mode")
PAGING = ("after", "before")
MOST_YEARS = 40


class Counted:
    """How many of the rows there are by kind, county, language and form; `total` of all."""

    def __init__(self, rows):
        self.by = {name: Counter() for name in NAMED}
        self.counties: dict[str, str] = {}
        self.total = 0
        columns = ("kind", "mode", "county__ksh_code", "county__name", "languages")
        for kind, mode, code, county, languages, number in rows.order_by().values_list(*columns).annotate(Count("pk")):
            self.total += number
            self.by["kind"][kind] += number
            self.by["mode"][mode] += number
            if code:
                self.by["county"][code] += number
                self.counties[code] = county
            for language in set(languages):
                self.by["language"][language] += number

    def labels(self, name: str) -> dict[str, str]:
        """The options in their order, each with its label."""
        if name == "county":
            return {code: self.counties[code] for code in sorted(self.counties)}
        if name == "language":
            return {code: NAMES.get(code, code) for code, _number in self.by["language"].most_common()}
        return dict((Event.Kind if name == "kind" else Event.Mode).choices)


def facets(counted: Counted, query) -> list[dict]:
    """For `c-facets`: what would narrow the list, and what does already and is taken off by a click."""
    headings = {"kind": _("Típus"), "county": _("Megye"), "language": _("Nyelv"), "mode": _("Részvétel")}
    found = []
    for name in NAMED:
        active = set(query.getlist(name))
        options = [
            {"label": label, "count": number, "url": _turned(query, name, code), "active": code in active}
            for code, label in counted.labels(name).items()
            if (number := counted.by[name][code])
        ]
        if options:
            found.append({"label": headings[name], "options": options})
    return found


def _turned(query, name: str, code: str) -> str:
    """The address with this option on, or off where it is on."""
    other = query.copy()
    for key in PAGING:
        other.pop(key, None)
    values = other.getlist(name)
    other.setlist(name, [one for one in values if one != code] if code in values else [code])
    return f"?{other.urlencode()}"


def years(rows) -> list[int]:
    """From the last to the first year in which something was, the index's two ends."""
    ends = rows.order_by().aggregate(first=Min("starts_on"), last=Max("starts_on"))
    if ends["first"] is None:
        return []
    return list(range(ends["last"].year, ends["first"].year - 1, -1))[:MOST_YEARS]
