"""Published practices as the pages show them: a card in a list, the facets beside it, the article itself."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from django.conf import settings
from django.contrib.humanize.templatetags.humanize import intcomma
from django.urls import reverse
from django.utils import translation
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from institutions.base.drawn import drawn
from institutions.base.languages import NAMES
from institutions.places.models.settlement_size import SettlementSize

from ..actions.practice_content import contact_mark
from ..filters.practice import PracticeFilter
from ..filters.practice_counts import Counts
from ..highlight import marked, pattern_of, snippet
from ..models.practice_facts import CostBand, PracticeField, PracticeKind, TargetGroup, Theme
from ..models.practice_text import PracticeText
from ..models.published_practice import STAFF_STEPS

CARD = ("practice_id", "slug", "kind", "field", "themes", "cost_band", "staff_needed", "headings", "published_at")
CARD += ("settlement__name", "settlement__population", "pictures")
NEEDS = ("people", "things", "money")


def language_of(texts: dict, asked: str = "") -> str:
    """The language in which a reader gets a text: the one they asked for, theirs where it exists, else Hungarian."""
    wish = asked if asked in texts else translation.get_language()
    return wish if wish in texts else settings.LANGUAGE_CODE


def others(texts: dict, shown: str) -> list[tuple[str, str]]:
    """The further languages in which a text stands: code and name."""
    return [(code, NAMES.get(code, code)) for code in texts if code != shown]


@lru_cache(maxsize=256)
def words_for(enumeration, language: str) -> dict[str, str]:
    """Code → label, beginning with a capital, in this language: looked up once, for lists show hundreds."""
    with translation.override(language):
        return {code: capfirst(str(label)) for code, label in enumeration.choices}


def label_of(enumeration, code: str) -> str:
    return words_for(enumeration, translation.get_language())[code]


def people_words(number: int | None) -> str:
    return _("%(n)s fő") % {"n": intcomma(number)} if number else ""


def staff_words(number: int) -> str:
    with_helpers = ngettext("%(n)s segítővel", "%(n)s segítővel", number or 0) % {"n": number}
    return with_helpers if number else _("segítő nélkül")


def card(row: dict, query=None) -> dict:
    """What a card says, and its HTML; `row` has the columns of `CARD`, and for a search `articles` too."""
    pattern = pattern_of(query.beginnings) if query else None
    language = language_of(row["headings"])
    heading = row["headings"][language]
    sections = row["articles"].get(language, []) if query else []
    said = {
        "slug": row["slug"],
        "url": reverse("practice-detail", args=[row["slug"]]),
        "cover": row["practice_id"] % 10,
        "picture": thumbnail(row["slug"], row["pictures"]),
        "lang": "" if language == translation.get_language() else language,
        "title": marked(heading["title"], pattern),
        "lead": snippet(heading["lead"], sections, pattern),
        "field": label_of(PracticeField, row["field"]),
        "is_model": row["kind"] == "model_project",
        "place": row["settlement__name"],
        "people": people_words(row["settlement__population"]),
        "theme": label_of(Theme, row["themes"][0]) if row["themes"] else "",
        "cost": label_of(CostBand, row["cost_band"]),
        "staff": staff_words(row["staff_needed"]),
    }
    return said | {"html": drawn("mentors/practice/_card.html", **said)}


def pictures(slug: str, kept: list[dict]) -> list[dict]:
    """The published pictures with their addresses."""
    return [one | {"url": reverse("practice-picture", args=[slug, one["uuid"], "large"])} for one in kept]


def files(slug: str, kept: list[dict]) -> list[dict]:
    """The published attachments with their addresses."""
    return [one | {"url": reverse("practice-file", args=[slug, one["uuid"]])} for one in kept]


def contact_of(practice) -> dict:
    """The contact as it stands now, if the institution has agreed to that one."""
    known = contact_mark(practice.practice) == practice.contact_mark
    return {"contact": practice.practice if known else None}


def files_on_page(practice) -> dict:
    """The published pictures, with `words` in the page's language, and the published attachments."""
    shown = [one | {"words": words_of(one)} for one in pictures(practice.slug, practice.pictures)]
    return {"pictures": shown, "files": files(practice.slug, practice.files)}


def thumbnail(slug: str, kept: list[dict]) -> str:
    """The address of the first picture, small; „” where there is none."""
    return reverse("practice-picture", args=[slug, kept[0]["uuid"], "small"]) if kept else ""


def words_of(picture: dict) -> str:
    """What a picture shows, in the page's language where somebody said it."""
    return (translation.get_language() == "en" and picture["alt_en"]) or picture["alt"]


@dataclass(frozen=True)
class Option:
    """A choice: how many it would leave, whether it is in force, and the address of the list with it turned over."""

    label: str
    code: str
    name: str
    count: str
    active: bool
    url: str


@dataclass(frozen=True)
class Facet:
    """A group of choices beside the list."""

    label: str
    name: str
    options: tuple[Option, ...]


ENUMERATIONS = {
    "field": PracticeField,
    "theme": Theme,
    "size": SettlementSize,
    "cost": CostBand,
    "group": TargetGroup,
    "kind": PracticeKind,
}


def facets(chosen: PracticeFilter, counts: Counts, address) -> tuple[Facet, ...]:
    """The groups beside the list. `address(name, code)` is the list's address with that choice turned over."""
    groups = []
    active, more = chosen.chosen, "+" if counts.is_capped else ""
    for name in ("field", "theme", "size", "cost", "staff", "group", "kind", "study_visits", "county"):
        on = active.get(name, ())
        options = tuple(
            Option(str(label), code, name, f"{number}{more}", code in on, address(name, code))
            for code, label in _choices(name, chosen, counts, on)
            for number in [counts.numbers.get(f"{name}:{code}", 0)]
            if number or code in on
        )
        if options:
            groups.append(Facet(str(chosen.filters[name].label), name, options))
    return tuple(groups)


def _choices(name, chosen, counts, active) -> list[tuple[str, str]]:
    if name == "county":
        known = sorted(counts.counties.items(), key=lambda item: item[1][1])
        found = [(code.partition(":")[2], county) for code, (county, _key) in known]
        return found + [(code, code) for code in active if f"county:{code}" not in counts.counties]
    if name == "staff":
        steps = sorted({*STAFF_STEPS, *map(int, active)})
        return [(str(step), staff_words(step)) for step in steps]
    if name in ENUMERATIONS:
        return list(words_for(ENUMERATIONS[name], translation.get_language()).items())
    return [(code, capfirst(str(label))) for code, label in chosen.filters[name].extra["choices"]]


@dataclass
class Section:
    """A part of an article: its name, its heading in the article's language, and its clean HTML; or the three parts
    about what it takes, under one heading."""

    name: str
    heading: str
    html: str = ""
    needs: tuple["Section", ...] = ()


def article(heading: dict, parts: list, language: str) -> dict:
    """The context of `article.html`: the sections, those about what it takes (people, things, money) in one."""
    with translation.override(language):
        needs_heading = _("Mi kell hozzá?")
        names = {name: capfirst(str(PracticeText._meta.get_field(name).verbose_name)) for name, _html in parts}
    found: list[Section] = []
    for is_needed, group in groupby(parts, key=lambda part: part[0] in NEEDS):
        sections = [Section(name, names[name], html) for name, html in group]
        found += [Section("needs", needs_heading, needs=tuple(sections))] if is_needed else sections
    return {
        "heading": heading,
        "parts": found,
        "lang": "" if language == translation.get_language() else language,
    }
