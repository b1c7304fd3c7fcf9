"""Rollups over visits, kept in the writing transaction by statement-level triggers.

Every trigger turns the rows a statement took away (sign -1) and brought (sign +1) into one upsert per rollup table, in
the order of its keys: two statements that touch the same rows then wait for each other instead of deadlocking. Triggers
fire in the order of their names, so the tables are numbered: first those that a visit alone decides, then those that
its partners decide, as an action writes a visit before its partners. Transactions of several statements can still meet
crosswise; Postgres then ends one of them (40P01) and its caller tries again.

Where rows were taken away, first and last day cannot be subtracted: those keys are looked up again by index, in a
second statement, which sees what others committed while the first one waited for the row. A change of partners first
takes a share lock on its visits, for a visit whose state changes at that moment would count without the other's partner.
Both need READ COMMITTED, which is the default.

A partner's link is checked against its visit when it is written, so it cannot stand before its visit: a visit that is
inserted names nobody yet, and has no trigger that looks for its partners.
"""
# ruff: noqa: S608  (the SQL is put together from the constants below)

from django.db import migrations

COUNTED = "state IN ('submitted', 'accepted')"
MONTH = "date_trunc('month', date)::date"

SUMS = {
    # rollup table: (key columns with their expressions over a visit, summed columns with theirs, which visits)
    "1_visitday": ({"county_id": "county_id", "state": "state", "date": "date"}, {"visits": "1"}, "true"),
    "2_visitmonth": (
        {"county_id": "county_id", "month": MONTH, "mentor_id": "mentor_id", "method": "method", "state": "state"},
        {"visits": "1", "participants": "coalesce(participants, 0)"},
        "true",
    ),
    "3_visitplace": (
        {"county_id": "county_id", "month": MONTH, "mentor_id": "mentor_id", "settlement_id": "settlement_id"},
        {"visits": "1"},
        COUNTED,
    ),
}

REACHES = {
    # rollup table: (key column, the visits it counts with their keys, the link that names partners)
    "4_settlementreach": ("settlement_id", "SELECT id, settlement_id AS key, date, state FROM {visit}", ""),
    "5_consortiumreach": ("consortium_id", "SELECT id, consortium_id AS key, date, state FROM {visit}", ""),
    "6_communityreach": (
        "community_id",
        "SELECT v.id, l.community_id AS key, v.date, v.state FROM {visit} v JOIN {link} l ON l.visit_id = v.id",
        "visitcommunity",
    ),
    "7_institutionreach": (
        "institution_id",
        "SELECT v.id, l.institution_id AS key, v.date, v.state FROM {visit} v JOIN {link} l ON l.visit_id = v.id",
        "visitinstitution",
    ),
}

TRANSITIONS = {
    "INSERT": ("REFERENCING NEW TABLE AS brought", {"brought": 1}),
    "UPDATE": ("REFERENCING OLD TABLE AS taken NEW TABLE AS brought", {"taken": -1, "brought": 1}),
    "DELETE": ("REFERENCING OLD TABLE AS taken", {"taken": -1}),
}


def trigger(table: str, numbered: str, operation: str, body: str) -> tuple[str, str]:
    """The SQL that makes, and that drops, one statement-level trigger with its function."""
    name = f"rollup_{numbered}_{table}_{operation.lower()}"
    referencing, _signs = TRANSITIONS[operation]
    make = f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NULL; END $$;
        CREATE TRIGGER {name} AFTER {operation} ON mentors_{table} {referencing}
        FOR EACH STATEMENT EXECUTE FUNCTION {name}();"""
    return make, f"DROP TRIGGER {name} ON mentors_{table}; DROP FUNCTION {name}();"


def table_of(numbered: str) -> str:
    return f"mentors_{numbered.partition('_')[2]}"


def sums_trigger(numbered: str, operation: str) -> tuple[str, str]:
    """Adds a statement's visits to a table of sums."""
    rollup = table_of(numbered)
    columns, sums, which = SUMS[numbered]
    keys = ", ".join(columns)
    aliased = ", ".join(f"{expression} AS {key}" for key, expression in columns.items())
    signed = " UNION ALL ".join(
        f"SELECT {aliased}, " + ", ".join(f"{sign} * {what} AS {name}" for name, what in sums.items())
        + f" FROM {rows} WHERE {which}"
        for rows, sign in TRANSITIONS[operation][1].items()
    )  # fmt: skip
    totals = ", ".join(f"sum({name}) AS {name}" for name in sums)
    changed = " OR ".join(f"sum({name}) <> 0" for name in sums)
    added = ", ".join(f"{name} = {rollup}.{name} + excluded.{name}" for name in sums)
    body = f"""
        INSERT INTO {rollup} ({keys}, {", ".join(sums)})
        SELECT {keys}, {totals} FROM ({signed}) AS signed GROUP BY {keys} HAVING {changed} ORDER BY {keys}
        ON CONFLICT ({keys}) DO UPDATE SET {added};"""
    return trigger("visit", numbered, operation, body)


def reach_trigger(numbered: str, table: str, operation: str) -> tuple[str, str]:
    """Adds a statement's visits, or partners of visits, to a reach table."""
    rollup = table_of(numbered)
    key, visits, link = REACHES[numbered]
    signs = TRANSITIONS[operation][1]

    def counted(rows: str) -> str:
        """The counted visits with their keys, `rows` standing for the table that changed ("" for neither)."""
        tables = {"visit": "mentors_visit", "link": f"mentors_{link}"}
        if rows:
            tables["visit" if table == "visit" else "link"] = rows
        return f"SELECT id, key, date FROM ({visits.format(**tables)}) AS v WHERE key IS NOT NULL AND {COUNTED}"

    def really(rows: str) -> str:
        """Those that the statement really took or brought: a row updated in other columns is neither."""
        others = [counted(other) for other in signs if other != rows]
        return " EXCEPT ".join([counted(rows), *others])

    body = ""
    if table != "visit":
        changed = " UNION ".join(f"SELECT visit_id FROM {rows}" for rows in signs)
        body = f"PERFORM 1 FROM mentors_visit WHERE id IN ({changed}) ORDER BY id FOR SHARE;"
    signed = " UNION ALL ".join(
        f"SELECT key, date, {sign} AS sign FROM ({really(r)}) AS {r}_" for r, sign in signs.items()
    )
    body += f"""
        INSERT INTO {rollup} ({key}, visits, first_date, last_date)
        SELECT key, sum(sign), min(date) FILTER (WHERE sign > 0), max(date) FILTER (WHERE sign > 0)
        FROM ({signed}) AS signed GROUP BY key ORDER BY key
        ON CONFLICT ({key}) DO UPDATE SET visits = {rollup}.visits + excluded.visits,
            first_date = least({rollup}.first_date, excluded.first_date),
            last_date = greatest({rollup}.last_date, excluded.last_date);"""
    if "taken" in signs:
        # Only where the first or the last day itself went: a day between them moves neither.
        body += f"""
        UPDATE {rollup} SET (first_date, last_date) =
            (SELECT min(date), max(date) FROM ({counted("")}) AS left_ WHERE key = {rollup}.{key})
        FROM (SELECT key, min(date) AS lowest, max(date) AS highest FROM ({really("taken")}) AS g GROUP BY key) AS gone
        WHERE {rollup}.{key} = gone.key AND (gone.lowest <= first_date OR gone.highest >= last_date);"""
    return trigger(table, numbered, operation, body)


def all_triggers():
    for operation in TRANSITIONS:
        for numbered in SUMS:
            yield sums_trigger(numbered, operation)
        for numbered, (_key, _visits, link) in REACHES.items():
            if not (link and operation == "INSERT"):
                yield reach_trigger(numbered, "visit", operation)
            if link:
                yield reach_trigger(numbered, link, operation)


AT_ONCE = """
DO $$
DECLARE name text;
BEGIN
    SELECT conname INTO STRICT name FROM pg_constraint
    WHERE contype = 'f' AND conrelid = '{link}'::regclass AND confrelid = 'mentors_visit'::regclass;
    EXECUTE format('ALTER TABLE {link} ALTER CONSTRAINT %I {when}', name);
END $$;
"""


def checked(link: str) -> migrations.RunSQL:
    """Has the database look for the visit when the link is written, not when the transaction ends."""
    at_once, at_the_end = (
        AT_ONCE.format(link=link, when=when) for when in ("NOT DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED")
    )
    return migrations.RunSQL(at_once, at_the_end)


class Migration(migrations.Migration):
    dependencies = [("mentors", "0002_tables")]
    operations = [
        checked("mentors_visitcommunity"),
        checked("mentors_visitinstitution"),
        *(migrations.RunSQL(make, drop) for make, drop in all_triggers()),
    ]
