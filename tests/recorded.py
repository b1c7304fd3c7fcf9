"""Rows that many tests begin with: made once by a process, recorded, put back for all other tests at one stroke."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.db import connection, transaction
from django.utils import timezone

OTHERS = {"django_migrations"}
COLUMNS = """
    SELECT c.relname, json_agg(quote_ident(a.attname) ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '')
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname
"""
PUT_BACK = """
    INSERT INTO "{table}" ({columns}) OVERRIDING SYSTEM VALUE
    SELECT {columns} FROM json_populate_recordset(NULL::"{table}", %s)
"""


class QuickArgon2(Argon2PasswordHasher):
    """A hash that takes a thousandth of the work."""

    time_cost, memory_cost, parallelism = 1, 8, 1


@dataclass
class Rows:
    """Rows of some tables: `statement` puts them back as they were."""

    statement: str
    values: list[str]

    def put_back(self):
        """Inserts them without triggers: what these wrote was recorded too."""
        with connection.cursor() as cursor:
            cursor.execute(
                f"SET session_replication_role = replica; {self.statement}; RESET session_replication_role", self.values
            )


def rows_of(found: dict[str, set[str]], columns: dict[str, str]) -> Rows:
    """What stands in those tables, as JSON by table."""
    filled = {table: rows for table, rows in found.items() if rows}
    statement = "; ".join(PUT_BACK.format(table=table, columns=", ".join(columns[table])) for table in filled)
    return Rows(statement, [f"[{','.join(sorted(rows))}]" for rows in filled.values()])


@dataclass
class Recording:
    """What a function inserted, the files that it wrote, and what it answered, pickled."""

    begun_with: tuple
    rows: Rows
    files: dict[Path, bytes]
    answer: bytes

    def put_back(self):
        """Inserts the rows, writes the files that another test has removed, and answers the same."""
        self.rows.put_back()
        for path, data in self.files.items():
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        return pickle.loads(self.answer)  # noqa: S301 -- our own, of this process


SEQUENCES: dict[str, int] = {}
"""How far each sequence had come when rows were recorded."""
RECORDINGS: dict[str, Recording] = {}


def once(name: str, make: Callable):
    """What `make` answers, with its rows in the database: made by the first test of a process that asks on a day.

    Without a superuser each test makes its own.
    """
    if not is_superuser():
        return make()
    with transaction.atomic():
        return made_or_put_back(name, make)


def made_or_put_back(name: str, make: Callable):
    known, begun_with = RECORDINGS.get(name), (timezone.localdate(), reference_rows())
    if known and known.begun_with == begun_with:
        return known.put_back()
    columns = columns_by_table()
    before, there = contents(columns), files()
    answer = make()
    transaction.get_connection().check_constraints()
    added = {table: fresh for table, rows in contents(columns).items() if (fresh := rows - before[table])}
    gone = {table for table, rows in contents(columns).items() if before[table] - rows}
    assert gone == set(), f"{name} changed rows that were there before: {gone}"
    written = {path: path.read_bytes() for path in files() - there}
    RECORDINGS[name] = Recording(begun_with, rows_of(added, columns), written, pickle.dumps(answer))
    SEQUENCES.update(sequences())
    return answer


def files() -> set[Path]:
    """The files that people have sent."""
    return {path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()}


def sequences() -> dict[str, int]:
    """The last number that each sequence gave."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL")
        return dict(cursor.fetchall())


def lift_sequences():
    """A test that loads a demo begins all numbers anew: new rows would then get those of recorded ones."""
    present = sequences()
    behind = {name: value for name, value in SEQUENCES.items() if present.get(name, 0) < value}
    with connection.cursor() as cursor:
        for name, value in behind.items():
            cursor.execute("SELECT setval(%s::regclass, %s)", [f'"{name}"', value])


def reference_rows() -> tuple:
    """Which rows of migrations are there: a test that empties the tables has them come back under other ids."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT (SELECT min(id) FROM institutions_county), (SELECT min(id) FROM mentors_synonym)")
        return cursor.fetchone()


def is_superuser() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
        return cursor.fetchone()[0]


def columns_by_table() -> dict[str, list[str]]:
    """The columns of each table that are written, not generated."""
    with connection.cursor() as cursor:
        cursor.execute(COLUMNS)
        return {table: names for table, names in cursor.fetchall() if table not in OTHERS}


def contents(tables) -> dict[str, set[str]]:
    """Every row of these tables as JSON."""
    found = {}
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'SELECT row_to_json(t)::text FROM "{table}" t')  # noqa: S608 -- names from the catalogue
            found[table] = {row for (row,) in cursor.fetchall()}
    return found
