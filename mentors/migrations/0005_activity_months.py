"""Counted visits by what grants ask for, per settlement, consortium and calendar month: the page of a consortium says how
much of it there is. Kept as the other rollups are (migration `visit_rollups`).
"""
# ruff: noqa: S608  (the SQL is put together from the constants below)

from django.db import migrations

TRANSITIONS = {
    "INSERT": ("REFERENCING NEW TABLE AS brought", {"brought": 1}),
    "UPDATE": ("REFERENCING OLD TABLE AS taken NEW TABLE AS brought", {"taken": -1, "brought": 1}),
    "DELETE": ("REFERENCING OLD TABLE AS taken", {"taken": -1}),
}
KEYS = "settlement_id, consortium, activity, month"


def visits_of(rows: str, sign: int) -> str:
    """The visits in those rows, one for each of the activities that they had."""
    return f"""
        SELECT settlement_id, coalesce(consortium_id, 0) AS consortium, activity,
            date_trunc('month', date)::date AS month, {sign} AS visits
        FROM {rows} JOIN (VALUES ('interview'), ('survey'), ('forum')) AS asked (activity)
            ON activities @> ARRAY[activity]::varchar[]
        WHERE state IN ('submitted', 'accepted')"""


def sums_of(signed: str) -> str:
    return f"""
        INSERT INTO mentors_activitymonth ({KEYS}, visits)
        SELECT {KEYS}, sum(visits) FROM ({signed}) AS signed GROUP BY {KEYS} HAVING sum(visits) <> 0 ORDER BY {KEYS}"""


def trigger(operation: str) -> tuple[str, str]:
    """The SQL that makes, and that drops, the trigger of an operation with its function."""
    name = f"rollup_3_activitymonth_visit_{operation.lower()}"
    referencing, tables = TRANSITIONS[operation]
    signed = " UNION ALL ".join(visits_of(rows, sign) for rows, sign in tables.items())
    make = f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        {sums_of(signed)}
        ON CONFLICT ({KEYS}) DO UPDATE SET visits = mentors_activitymonth.visits + excluded.visits;
        RETURN NULL; END $$;
        CREATE TRIGGER {name} AFTER {operation} ON mentors_visit {referencing}
        FOR EACH STATEMENT EXECUTE FUNCTION {name}();"""
    return make, f"DROP TRIGGER {name} ON mentors_visit; DROP FUNCTION {name}();"


class Migration(migrations.Migration):
    dependencies = [("mentors", "0004_county_months")]
    operations = [migrations.RunSQL(make, drop) for make, drop in map(trigger, TRANSITIONS)]
