"""The tables of a database: those of another state are refused in a sentence, their triggers always there."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, models
from django.db.migrations import operations
from django.db.migrations.recorder import MigrationRecorder
from django.db.migrations.state import ProjectState

from institutions.base.operations import AtOnce
from portal.boot import tables
from portal.boot.bootstrap import Problem

pytestmark = pytest.mark.django_db


@pytest.mark.django_db(transaction=True)
def test_triggers_outlive_a_test_that_empties_the_tables():
    call_command("flush", verbosity=0, interactive=False)
    assert tables.triggers_missing(connection) == set()


def test_all_is_applied_and_installed():
    assert (tables.pending(connection), tables.triggers_missing(connection)) == (0, set())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda: MigrationRecorder(connection).record_applied("mentors", "9999_tomorrow"), "of another"),
        (lambda: MigrationRecorder(connection).record_applied("events", "0001_calendar"), "of another"),
        (lambda: MigrationRecorder(connection).record_unapplied("institutions", "0001_functions"), "between"),
    ],
)
def test_tables_of_another_state_are_left_alone_and_said_so(change, said):
    change()
    recorded = set(MigrationRecorder(connection).applied_migrations())
    with pytest.raises(Problem, match=said):
        tables.pending(connection)
    with pytest.raises(CommandError, match="nothing was changed"):
        call_command("migrate", verbosity=0)
    assert set(MigrationRecorder(connection).applied_migrations()) == recorded


def test_a_trigger_that_is_not_as_declared_is_seen_and_installed(settings):
    settings.PGTRIGGER_INSTALL_ON_MIGRATE = True
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgname FROM pg_trigger WHERE tgrelid = 'institutions_county'::regclass AND NOT tgisinternal"
        )
        name, other, *_rest = sorted(row[0] for row in cursor.fetchall())
        cursor.execute(f'DROP TRIGGER "{name}" ON institutions_county')
        cursor.execute(f"COMMENT ON TRIGGER \"{other}\" ON institutions_county IS 'of another day'")
    assert tables.triggers_missing(connection) == {name, other}
    call_command("migrate", verbosity=0)
    assert tables.triggers_missing(connection) == set()


def test_several_operations_at_once_make_what_they_make_one_by_one():
    def made(together):
        parts = [
            operations.CreateModel("Barn", [("id", models.BigAutoField(primary_key=True))], {"db_table": "barn"}),
            operations.CreateModel(
                "Cow",
                [
                    ("id", models.BigAutoField(primary_key=True)),
                    ("barn", models.ForeignKey("events.Barn", models.CASCADE)),
                ],
                {"db_table": "cow", "indexes": [models.Index(fields=["barn"], name="cow_in_barn")]},
            ),
        ]
        state = ProjectState()
        with connection.schema_editor(atomic=False) as editor:
            for one in [AtOnce(parts)] if together else parts:
                before = state.clone()
                one.state_forwards("events", state)
                one.database_forwards("events", editor, before, state)
        found = {table: described(table) for table in ("barn", "cow")}
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE cow, barn")
        return found

    assert made(together=True) == made(together=False)


def described(table):
    """Columns, and the constraints and indexes with what they are about."""
    with connection.cursor() as cursor:
        columns = [
            (column.name, column.type_code) for column in connection.introspection.get_table_description(cursor, table)
        ]
        return columns, connection.introspection.get_constraints(cursor, table)
