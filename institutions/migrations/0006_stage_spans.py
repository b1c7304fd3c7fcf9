"""From when until when communities stood at a stage, kept by a statement-level trigger from their dated stages.

The communities of a statement are locked first: of two that note a stage of one community at once, the second then sees
the first one's row. Needs READ COMMITTED, which is the default.
"""
# ruff: noqa: S608  (the SQL is put together from the constants below)

from django.db import migrations

SPANS = """
    INSERT INTO institutions_stagespan (community_id, stage, since, until)
    SELECT community_id, stage, date, until FROM (
        SELECT community_id, stage, date, lead(date) OVER (PARTITION BY community_id ORDER BY date, id) AS until
        FROM institutions_communitystage {of}
    ) AS s WHERE until IS NULL OR until > date;"""

TRANSITIONS = {
    "INSERT": ("REFERENCING NEW TABLE AS brought", ["brought"]),
    "UPDATE": ("REFERENCING OLD TABLE AS taken NEW TABLE AS brought", ["taken", "brought"]),
    "DELETE": ("REFERENCING OLD TABLE AS taken", ["taken"]),
}


def trigger(operation: str) -> tuple[str, str]:
    """The SQL that makes, and that drops, the trigger of an operation with its function."""
    name = f"span_communitystage_{operation.lower()}"
    referencing, tables = TRANSITIONS[operation]
    changed = "IN (" + " UNION ".join(f"SELECT community_id FROM {table}" for table in tables) + ")"
    make = f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM 1 FROM institutions_community WHERE id {changed} ORDER BY id FOR NO KEY UPDATE;
        DELETE FROM institutions_stagespan WHERE community_id {changed};
        {SPANS.format(of=f"WHERE community_id {changed}")}
        RETURN NULL; END $$;
        CREATE TRIGGER {name} AFTER {operation} ON institutions_communitystage {referencing}
        FOR EACH STATEMENT EXECUTE FUNCTION {name}();"""
    return make, f"DROP TRIGGER {name} ON institutions_communitystage; DROP FUNCTION {name}();"


class Migration(migrations.Migration):
    dependencies = [("institutions", "0005_erasures")]
    operations = [migrations.RunSQL(make, drop) for make, drop in map(trigger, TRANSITIONS)]
