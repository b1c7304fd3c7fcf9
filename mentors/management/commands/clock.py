"""`manage.py clock`: what has to happen at a time of day. Runs beside the job worker; `start` keeps one up."""

import logging
import time

from django.core.management.base import BaseCommand
from django.db import Error, close_old_connections, connections

from mentors.actions import digest, limit
from mentors.sessions import SessionStore

logger = logging.getLogger(__name__)


def tick() -> None:
    """Plans the mails of the day, and forgets what is too old: attempts at the doors, sessions."""
    digest.tick()
    limit.sweep()
    SessionStore.clear_expired()


class Command(BaseCommand):
    help = "Puts the daily digests in the queue each morning, forgets what is too old. Several at once do no harm."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="look at the time once, and end (for cron)")
        parser.add_argument("--interval", type=float, default=30, help="seconds between looks (default %(default)s)")

    def handle(self, *, once, interval, **options):
        if once:
            return tick()
        while True:
            close_old_connections()
            try:
                tick()
            except Error:
                # The database is away: it comes back, and so do we.
                logger.warning("the clock cannot reach the database")
                connections.close_all()
            time.sleep(interval)
