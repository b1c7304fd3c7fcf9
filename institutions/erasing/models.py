"""How often something personal was erased: a number by which a device sees that what it keeps may hold it."""

from django.db import connection

SEQUENCE = "institutions_erasures"


def erasures() -> int:
    """How many erasures there have been; only whether it is another number than before says something."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT last_value FROM {SEQUENCE}")  # noqa: S608 -- a constant of ours
        return cursor.fetchone()[0]


def count_erasure() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(%s)", [SEQUENCE])
