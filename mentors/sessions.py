"""Sessions in the database as Django keeps them, each read by a fixed statement.

Every page of a signed-in person begins with this row, and composing the query anew cost thrice what asking it does.
"""

from django.contrib.sessions.backends import db
from django.db import connection
from django.utils import timezone

ROW = "SELECT session_data FROM django_session WHERE session_key = %s AND expire_date > %s"


class SessionStore(db.SessionStore):
    """Django's own store, but for how it finds a row."""

    def load(self):
        with connection.cursor() as cursor:
            cursor.execute(ROW, [self.session_key, timezone.now()])
            row = cursor.fetchone()
        if row is None:
            self._session_key = None
            return {}
        return self.decode(row[0])
