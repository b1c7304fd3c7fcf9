"""`manage.py clock`: what has to happen at a time of day. Runs beside the job worker; `start` keeps one up."""

import logging
import time
from functools import partial

from django.core.management.base import BaseCommand
from django.db import Error, close_old_connections, connections

from events.newsletter.actions import sending as newsletters
from events.registration.actions import changing, seats, telling
from institutions.exports import actions as exports
from institutions.outbox.actions import mail, returned
from institutions.retention import actions as retention
from mentors.adoptions.actions import adoption
from mentors.digest.actions import digest
from mentors.people.actions import limit
from mentors.people.sessions import SessionStore
from mentors.questions.actions import ending
from mentors.supervision import actions as supervision
from portal.retention import RETENTION

TICKS = (
    mail.tick,
    returned.tick,
    digest.tick,
    adoption.ask_after_a_year,
    limit.sweep,
    SessionStore.clear_expired,
    exports.tick,
    seats.tick,
    telling.tick,
    changing.tick,
    supervision.tick,
    newsletters.tick,
    ending.expire,
    partial(retention.tick, RETENTION),
)
"""What looks at the time; each does no harm when called too often."""
logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Does what has its time: the daily digests, the outbox, what is too old. Several clocks at once do no harm."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="look at the time once, and end (for cron)")
        parser.add_argument("--interval", type=float, default=30, help="seconds between looks (default %(default)s)")

    def handle(self, *, once, interval, **options):
        if once:
            return self.tick()
        while True:
            close_old_connections()
            try:
                self.tick()
            except Error:
                # The database is away: it comes back, and so do we.
                logger.warning("the clock cannot reach the database")
                connections.close_all()
            time.sleep(interval)

    def tick(self):
        for tick in TICKS:
            try:
                tick()
            except Error:
                raise
            except Exception:
                # One that fails keeps none of the others from their time.
                logger.exception("a tick of the clock failed")
