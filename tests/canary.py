"""Where the canary of the supervision layer may be heard: by the author and the assigned supervisor, in few places."""

import io
import zipfile

from django.db import connection

AUTHOR, BOTH = {"mentor"}, {"mentor", "supervisor"}
HEARERS = {
    "supervision-list": BOTH,
    "supervision-detail": BOTH,
    "supervision-date-detail": BOTH,
    "supervision-record-edit": BOTH,
    "visit-detail": AUTHOR,
    "visit-photo-add": AUTHOR,
    "visit-edit": AUTHOR,
    "visit-conflicts": AUTHOR,
}
"""Route → personas. A route that is not here never says it to anybody, whatever it answers."""
SOUND = b"kanari4711"


def is_heard(response) -> bool:
    """Whether the canary stands in an answer, in its headers or in a file packed into it."""
    body = b"".join(response.streaming_content) if response.streaming else response.content
    whole = [body, repr(response.headers).encode()]
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            whole += [packed.read(name) for name in packed.namelist()]
    return any(SOUND in part.lower() for part in whole)


def tables_that_hold(words: str) -> set[str]:
    """The tables of which any row holds these words, in whatever column, as text or as bytes."""
    with connection.cursor() as cursor:
        found = set()
        for table in connection.introspection.table_names(cursor):
            held = f'SELECT EXISTS (SELECT FROM "{table}" AS r WHERE r::text ILIKE ANY (%s))'  # noqa: S608
            cursor.execute(held, [[f"%{words}%", f"%{words.encode().hex()}%"]])
            if cursor.fetchone()[0]:
                found.add(table)
    return found
