"""Proof and repair of the rollups over visits and stages: what the triggers keep must equal a live count."""

from django.db import connection, models, transaction

from institutions.communities.models.stage_span import StageSpan

from ..models.rollups import (
    ActivityMonth,
    CommunityReach,
    ConsortiumReach,
    CountyMonth,
    InstitutionReach,
    SettlementReach,
    VisitDay,
    VisitMonth,
    VisitPlace,
)

COUNTED = "v.state IN ('submitted', 'accepted')"
PLAIN, COMMUNITIES, INSTITUTIONS = (
    "mentors_visit v",
    "mentors_visit v JOIN mentors_visitcommunity l ON l.visit_id = v.id",
    "mentors_visit v JOIN mentors_visitinstitution l ON l.visit_id = v.id",
)
SPAN = {"visits": "count(*)", "first_date": "min(v.date)", "last_date": "max(v.date)"}

SPANS = """(
    SELECT community_id, stage, date, lead(date) OVER (PARTITION BY community_id ORDER BY date, id) AS until
    FROM institutions_communitystage) s WHERE until IS NULL OR until > date"""

LIVE: dict[type[models.Model], tuple[dict[str, str], dict[str, str], str]] = {
    # rollup: (keys and values, each with its expression over visits; where the visits come from)
    CountyMonth: (
        {
            "county_id": "v.county_id",
            "month": "date_trunc('month', v.date)::date",
            "method": "v.method",
            "state": "v.state",
        },
        {"visits": "count(*)"},
        PLAIN,
    ),
    VisitDay: ({"county_id": "v.county_id", "state": "v.state", "date": "v.date"}, {"visits": "count(*)"}, PLAIN),
    VisitMonth: (
        {
            "county_id": "v.county_id",
            "month": "date_trunc('month', v.date)::date",
            "mentor_id": "v.mentor_id",
            "method": "v.method",
            "state": "v.state",
        },
        {"visits": "count(*)", "participants": "coalesce(sum(v.participants), 0)"},
        PLAIN,
    ),
    VisitPlace: (
        {
            "county_id": "v.county_id",
            "month": "date_trunc('month', v.date)::date",
            "mentor_id": "v.mentor_id",
            "settlement_id": "v.settlement_id",
        },
        {"visits": "count(*)"},
        f"{PLAIN} WHERE {COUNTED}",
    ),
    ActivityMonth: (
        {
            "settlement_id": "v.settlement_id",
            "consortium": "coalesce(v.consortium_id, 0)",
            "activity": "a.activity",
            "month": "date_trunc('month', v.date)::date",
        },
        {"visits": "count(*)"},
        f"{PLAIN} JOIN (VALUES ('interview'), ('survey'), ('forum')) AS a (activity)"
        f" ON v.activities @> ARRAY[a.activity]::varchar[] WHERE {COUNTED}",
    ),
    SettlementReach: ({"settlement_id": "v.settlement_id"}, SPAN, f"{PLAIN} WHERE {COUNTED}"),
    ConsortiumReach: (
        {"consortium_id": "v.consortium_id"},
        SPAN,
        f"{PLAIN} WHERE v.consortium_id IS NOT NULL AND {COUNTED}",
    ),
    CommunityReach: ({"community_id": "l.community_id"}, SPAN, f"{COMMUNITIES} WHERE {COUNTED}"),
    InstitutionReach: ({"institution_id": "l.institution_id"}, SPAN, f"{INSTITUTIONS} WHERE {COUNTED}"),
    StageSpan: (
        {"community_id": "s.community_id", "since": "s.date"},
        {"stage": "min(s.stage)", "until": "min(s.until)"},
        SPANS,
    ),
}


def live_rows(rollup: type[models.Model]) -> str:
    """The SQL of a live count that a rollup's rows must equal."""
    keys, values, source = LIVE[rollup]
    columns = ", ".join(f"{expression} AS {name}" for name, expression in (keys | values).items())
    return f"SELECT {columns} FROM {source} GROUP BY {', '.join(keys.values())}"  # noqa: S608


@transaction.atomic
def differences() -> list[str]:
    """Every row that differs from a live count, in words. All tables are read as of one moment."""
    with connection.cursor() as cursor:
        if len(connection.savepoint_ids) == 0:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        return [line for rollup in LIVE for line in _differences_of(rollup, cursor)]


def _differences_of(rollup, cursor):
    keys, values, _source = LIVE[rollup]
    kept = ", ".join(f"r.{name}" for name in values)
    live = ", ".join(f"l.{name}" for name in values)
    # A row whose last visit went away stays, with 0 visits and no days: that is the same as no row.
    cursor.execute(
        f"SELECT {', '.join(keys)}, ARRAY[{_texts('r', values)}], ARRAY[{_texts('l', values)}]"  # noqa: S608
        f" FROM {rollup._meta.db_table} r FULL JOIN ({live_rows(rollup)}) l USING ({', '.join(keys)})"
        f" WHERE ({kept}) IS DISTINCT FROM ({live}) AND NOT ({_came_to_nothing(values)})"
        f" ORDER BY {', '.join(keys)}"
    )
    for *key, ours, theirs in cursor.fetchall():
        named = ", ".join(f"{name}={value}" for name, value in zip(keys, key, strict=True))
        yield f"{rollup._meta.model_name}({named}): kept {_row(values, ours)}, counted {_row(values, theirs)}"


def _texts(table: str, values) -> str:
    return ", ".join(f"{table}.{name}::text" for name in values)


def _came_to_nothing(values) -> str:
    if "visits" not in values:
        return "false"
    nothing = "r.visits = 0 AND l.visits IS NULL"
    if "participants" in values:
        return f"{nothing} AND r.participants = 0"
    return f"{nothing} AND r.first_date IS NULL AND r.last_date IS NULL" if "first_date" in values else nothing


def _row(names, values) -> str:
    if values[0] is None:
        return "nothing"
    return ", ".join(f"{name}={value}" for name, value in zip(names, values, strict=True))


@transaction.atomic
def rebuild() -> None:
    """Makes every rollup anew from a live count. Whoever writes visits meanwhile waits; readers see the old rows."""
    with connection.cursor() as cursor:
        cursor.execute(
            "LOCK TABLE mentors_visit, mentors_visitcommunity, mentors_visitinstitution, institutions_communitystage"
            " IN SHARE ROW EXCLUSIVE MODE"
        )
        for rollup, (keys, values, _source) in LIVE.items():
            table = rollup._meta.db_table
            cursor.execute(f"DELETE FROM {table}")  # noqa: S608
            cursor.execute(f"INSERT INTO {table} ({', '.join(keys | values)}) {live_rows(rollup)}")
