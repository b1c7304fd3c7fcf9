"""How many practices each further choice would leave: the numbers beside the facets of a list."""

from dataclasses import dataclass, field

from django.db import connection

from .practice import PracticeFilter

LOOKED_AT = 1_000
"""How many rows of a list without words are counted, the newest ones: time must not grow with the library."""

# Codes of counties come with their names, so that a list needs no query more for them.
SQL = """
WITH base AS ({base}),
counted AS (
    SELECT code, count(*) AS number FROM (SELECT unnest(facets) AS code, facets, staff_needed FROM base) AS one
    WHERE {own_or_others} GROUP BY code
    UNION ALL SELECT 'total', count(*) FROM base WHERE {all_of_them}
    UNION ALL SELECT 'base', count(*) FROM base
)
SELECT code, number, county.name, county.sort_key FROM counted
LEFT JOIN institutions_county county ON county.country = 'HU' AND code = 'county:' || county.ksh_code
"""


@dataclass(frozen=True)
class Counts:
    """`numbers` by code (`theme:volunteering`), names and sort keys of counties by code; `total` rows in the list.

    Only the newest rows are looked at (of a search, its candidates): `is_capped` says that there may be more.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    counties: dict[str, tuple[str, str]] = field(default_factory=dict)
    total: int = 0
    is_capped: bool = False


def count(chosen: PracticeFilter) -> Counts:
    """The numbers for a list. A group's own choices do not narrow its own numbers. One query."""
    if chosen.is_search and not chosen.found.ranks:
        return Counts()
    if chosen.is_search:
        base = chosen.queryset.filter(pk__in=list(chosen.found.ranks))
    else:
        base = chosen.queryset.order_by("-published_at", "-practice_id")[:LOOKED_AT]
    base_sql, params = base.values_list("facets", "staff_needed").query.sql_with_params()
    conditions = [_condition(name, codes) for name, codes in chosen.chosen.items()]
    sql = SQL.format(
        base=base_sql,
        own_or_others=" AND ".join(f"({sql} OR code LIKE %s)" for sql, _value, _own in conditions) or "true",
        all_of_them=" AND ".join(sql for sql, _value, _own in conditions) or "true",
    )
    own_or_others = [part for _sql, value, own in conditions for part in (value, own)]
    with connection.cursor() as cursor:
        cursor.execute(sql, [*params, *own_or_others, *(value for _sql, value, _own in conditions)])
        rows = cursor.fetchall()
    numbers = {code: number for code, number, _name, _sort_key in rows}
    total, looked_at = numbers.pop("total"), numbers.pop("base")
    counties = {code: (name, sort_key) for code, _number, name, sort_key in rows if name}
    is_capped = chosen.found.is_capped if chosen.is_search else looked_at >= LOOKED_AT
    return Counts(numbers, counties, total, is_capped)


def _condition(name: str, codes: list[str]) -> tuple[str, object, str]:
    """SQL that holds for rows with these choices, its parameter, and the pattern of the group's own codes."""
    if name == "staff":
        return "staff_needed <= %s", int(codes[0]), "staff:%"
    return "facets && %s::varchar[]", [f"{name}:{code}" for code in codes], f"{name}:%"
