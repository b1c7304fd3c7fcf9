"""Rollups over visits, kept in the writing transaction by statement-level triggers.

Every trigger turns the rows a statement took away (sign -1) and brought (sign +1) into one upsert per rollup table, in
the order of its keys: two transactions that touch the same rows then wait for each other instead of deadlocking.
Where rows were taken away, first and last day cannot be subtracted: those keys are looked up again by index, in a
second statement, which sees what others committed while the first one waited for the row.
"""

from django.db import migrations

COUNTED = "state IN ('submitted', 'accepted')"

SUMS = {
    # rollup table: (key columns with their expressions over a visit, summed columns with theirs)
    "mentors_visitmonth": (
        {
            "county_id": "county_id",
            "month": "date_trunc('month', date)::date",
            "mentor_id": "mentor_id",
            "method": "method",
            "state": "state",
        },
        {"visits": "1", "participants": "coalesce(participants, 0)"},
    ),
    "mentors_visitday": ({"county_id": "county_id", "date": "date", "state": "state"}, {"visits": "1"}),
}

REACHES = {
    # rollup table: (key column, the visits it counts with their keys)
    "mentors_settlementreach": ("settlement_id", "SELECT id, settlement_id AS key, date, state FROM mentors_visit"),
    "mentors_consortiumreach": ("consortium_id", "SELECT id, consortium_id AS key, date, state FROM mentors_visit"),
    "mentors_institutionreach": (
        "institution_id",
        "SELECT v.id, l.institution_id AS key, v.date, v.state FROM mentors_visit v"
        " JOIN mentors_visitinstitution l ON l.visit_id = v.id",
    ),
    "mentors_communityreach": (
        "community_id",
        "SELECT v.id, l.community_id AS key, v.date, v.state FROM mentors_visit v"
        " JOIN mentors_visitcommunity l ON l.visit_id = v.id",
    ),
}

TRANSITIONS = {
    "INSERT": ("REFERENCING NEW TABLE AS brought", (("brought", 1),)),
    "UPDATE": (
        "REFERENCING OLD TABLE AS taken NEW TABLE AS brought",
        (("taken", -1), ("brought", 1)),
    ),
    "DELETE": ("REFERENCING OLD TABLE AS taken", (("taken", -1),)),
}


def trigger(table: str, rollup: str, operation: str, body: str) -> tuple[str, str]:
    """The SQL that makes, and that drops, one statement-level trigger with its function."""
    name = f"{rollup}_{table.removeprefix('mentors_')}_{operation.lower()}"
    referencing, _tables = TRANSITIONS[operation]
    make = f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NULL; END $$;
        CREATE TRIGGER {name} AFTER {operation} ON {table} {referencing}
        FOR EACH STATEMENT EXECUTE FUNCTION {name}();"""
    return make, f"DROP TRIGGER {name} ON {table}; DROP FUNCTION {name}();"


def sums_trigger(rollup: str, operation: str) -> tuple[str, str]:
    """Adds a statement's rows to a table of sums."""
    columns, sums = SUMS[rollup]
    keys = ", ".join(columns)
    aliased = ", ".join(f"{expression} AS {key}" for key, expression in columns.items())
    rows = " UNION ALL ".join(
        f"SELECT {aliased}, " + ", ".join(f"{sign} * {what} AS {name}" for name, what in sums.items()) + f" FROM {rows}"
        for rows, sign in TRANSITIONS[operation][1]
    )
    totals = ", ".join(f"sum({name}) AS {name}" for name in sums)
    changed = " OR ".join(f"sum({name}) <> 0" for name in sums)
    added = ", ".join(f"{name} = {rollup}.{name} + excluded.{name}" for name in sums)
    body = f"""
        INSERT INTO {rollup} ({keys}, {", ".join(sums)})
        SELECT {keys}, {totals} FROM ({rows}) AS rows GROUP BY {keys} HAVING {changed} ORDER BY {keys}
        ON CONFLICT ({keys}) DO UPDATE SET {added};"""
    return trigger("mentors_visit", rollup, operation, body)


def reach_trigger(rollup: str, table: str, operation: str) -> tuple[str, str]:
    """Adds a statement's rows to a reach table; `table` is the visits or the link that names partners."""
    key, visits = REACHES[rollup]
    rows = {name: visits.replace(f"FROM {table}", f"FROM {name}") for name in ("taken", "brought")}
    if table != "mentors_visit":
        rows = {name: visits.replace(f"JOIN {table}", f"JOIN {name}") for name in rows}
    parts = []
    for name, sign in TRANSITIONS[operation][1]:
        part = f"SELECT id, key, date FROM ({rows[name]}) AS r WHERE key IS NOT NULL AND {COUNTED}"
        if operation == "UPDATE":
            other = rows["brought" if name == "taken" else "taken"]
            part += f" EXCEPT SELECT id, key, date FROM ({other}) AS r WHERE key IS NOT NULL AND {COUNTED}"
        parts.append(f"SELECT key, date, {sign} AS sign FROM ({part}) AS {name}_rows")
    body = f"""
        WITH rows AS ({" UNION ALL ".join(parts)})
        INSERT INTO {rollup} ({key}, visits, first_date, last_date)
        SELECT key, sum(sign), min(date) FILTER (WHERE sign > 0), max(date) FILTER (WHERE sign > 0)
        FROM rows GROUP BY key ORDER BY key
        ON CONFLICT ({key}) DO UPDATE SET visits = {rollup}.visits + excluded.visits,
            first_date = least({rollup}.first_date, excluded.first_date),
            last_date = greatest({rollup}.last_date, excluded.last_date);"""
    if operation != "INSERT":
        gone = f"SELECT key FROM ({rows['taken']}) AS r WHERE key IS NOT NULL AND {COUNTED}"
        body += f"""
        UPDATE {rollup} SET (first_date, last_date) =
            (SELECT min(date), max(date) FROM ({visits}) AS v WHERE key = {rollup}.{key} AND {COUNTED})
        WHERE {key} IN ({gone});"""
    return trigger(table, rollup, operation, body)


def all_triggers():
    for operation in TRANSITIONS:
        for rollup in SUMS:
            yield sums_trigger(rollup, operation)
        for rollup in REACHES:
            yield reach_trigger(rollup, "mentors_visit", operation)
    for operation in TRANSITIONS:
        yield reach_trigger("mentors_institutionreach", "mentors_visitinstitution", operation)
        yield reach_trigger("mentors_communityreach", "mentors_visitcommunity", operation)


class Migration(migrations.Migration):
    dependencies = [("mentors", "0001_people_and_visits")]
    operations = [migrations.RunSQL(make, drop) for make, drop in all_triggers()]
