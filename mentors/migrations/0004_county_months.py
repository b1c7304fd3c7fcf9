"""Visits per county, calendar month, method and state: what a dashboard sums up is then some rows of each county.

Kept as the other rollups are (migration `visit_rollups`), and first of all of them: its trigger has the lowest number.
"""
# ruff: noqa: S608  (the SQL is put together from the constants below)

from django.db import migrations

TRANSITIONS = {
    "INSERT": ("REFERENCING NEW TABLE AS brought", {"brought": 1}),
    "UPDATE": ("REFERENCING OLD TABLE AS taken NEW TABLE AS brought", {"taken": -1, "brought": 1}),
    "DELETE": ("REFERENCING OLD TABLE AS taken", {"taken": -1}),
}
KEYS = "county_id, state, month, method"


def trigger(operation: str) -> tuple[str, str]:
    """The SQL that makes, and that drops, the trigger of an operation with its function."""
    name = f"rollup_0_countymonth_visit_{operation.lower()}"
    referencing, tables = TRANSITIONS[operation]
    signed = " UNION ALL ".join(
        f"SELECT county_id, state, date_trunc('month', date)::date AS month, method, {sign} AS visits FROM {rows}"
        for rows, sign in tables.items()
    )
    make = f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO mentors_countymonth ({KEYS}, visits)
        SELECT {KEYS}, sum(visits) FROM ({signed}) AS signed GROUP BY {KEYS} HAVING sum(visits) <> 0 ORDER BY {KEYS}
        ON CONFLICT ({KEYS}) DO UPDATE SET visits = mentors_countymonth.visits + excluded.visits;
        RETURN NULL; END $$;
        CREATE TRIGGER {name} AFTER {operation} ON mentors_visit {referencing}
        FOR EACH STATEMENT EXECUTE FUNCTION {name}();"""
    return make, f"DROP TRIGGER {name} ON mentors_visit; DROP FUNCTION {name}();"


class Migration(migrations.Migration):
    dependencies = [("mentors", "0003_visit_rollups")]
    operations = [migrations.RunSQL(make, drop) for make, drop in map(trigger, TRANSITIONS)]
