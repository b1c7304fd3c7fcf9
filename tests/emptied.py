"""How a test with real transactions leaves the database behind: as the migrations made it."""

from django.core.cache import cache
from django.db import connection, transaction

from .recorded import SEQUENCES, columns_by_table, contents, is_superuser, lift_sequences, rows_of, sequences

KEPT = {"django_content_type", "auth_permission", "django_site"}
"""What `migrate` fills by itself, for every test alike."""


def empty_what_is_filled():
    """Lets `flush` delete the rows of the tables that have any, and put back those of migrations, without triggers:
    truncating 265 tables takes half a second, this some hundredths; and no later test has to bring the rows back within
    its own transaction. Needs a superuser.
    """
    if not is_superuser():
        return
    truncating, columns = connection.ops.sql_flush, columns_by_table()
    made_by_migrations = rows_of(contents(columns.keys() - KEPT), columns)
    SEQUENCES.update(sequences())

    def sql_flush(style, tables, *, reset_sequences=False, allow_cascade=False):
        if reset_sequences:
            return truncating(style, tables, reset_sequences=True, allow_cascade=allow_cascade)
        with transaction.atomic(), connection.cursor() as cursor:
            asked = (f"SELECT '{table}' WHERE EXISTS (SELECT FROM \"{table}\")" for table in {*tables} - KEPT)  # noqa: S608
            cursor.execute(" UNION ALL ".join(asked))
            deleted = [f'DELETE FROM "{table}"' for (table,) in cursor.fetchall()]  # noqa: S608
            cursor.execute("; ".join(["SET LOCAL session_replication_role = replica", *deleted]))
            made_by_migrations.put_back()
        lift_sequences()
        cache.clear()
        return []

    connection.ops.sql_flush = sql_flush
