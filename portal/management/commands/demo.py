"""`manage.py demo`: fills the database with an invented network to try the portal on."""

import datetime
import sys

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils import timezone

from mentors.people.models.user import User
from portal.boot import tables
from portal.demo import accounts, many, network, untouched


class Command(BaseCommand):
    help = "Fills the database with the demo network; refuses a database that somebody uses, and public settings."

    def add_arguments(self, parser):
        parser.add_argument("--visits", type=int, default=network.VISITS, help="how many visits (default %(default)s)")
        parser.add_argument("--practices", type=int, default=0, help="at least so many published good practices")
        parser.add_argument("--seed", type=int, default=1, help="another seed, another network (default %(default)s)")
        parser.add_argument(
            "--today", type=datetime.date.fromisoformat, help="the day it is made for, YYYY-MM-DD (default: today)"
        )

    def handle(self, *, visits, seed, today, practices=0, **options):
        if visits < 0:
            raise CommandError("--visits must not be negative")
        if practices < 0:
            raise CommandError("--practices must not be negative")
        with tables.alone():
            if tables.are_missing():
                tables.bring_up_to_date()
            elif tables.pending():
                raise CommandError("the tables are not up to date: `python3 manage.py migrate` makes them, or `start`")
            today = today or timezone.localdate()
            self.load(seed=seed, today=today, visits=visits)
            self.load_more(practices, seed, today)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        self.stdout.write("Accounts (password " + accounts.PASSWORD + "):")
        for email, (name, role, _county) in accounts.ACCOUNTS.items():
            self.stdout.write(f"   {email:28} {name}, {role or 'contact'}")

    def load(self, **wanted):
        """Make the demo, unless it would destroy somebody's work."""
        try:
            network.load(**wanted, say=lambda text: self.stdout.write(f"   {text}"), progress=self.progress)
        except untouched.NoDemoHere as refusal:
            raise CommandError(f"no demo here: {refusal}") from None

    def load_more(self, practices: int, seed: int, today: datetime.date) -> None:
        """Fill the library until it has so many practices, for who wants to see it large."""
        if practices:
            editor = User.objects.get(email="editor@example.org")
            many.load(practices, seed=seed, today=today, by=editor, say=lambda text: self.stdout.write(f"   {text}"))

    def progress(self, done: int, total: int) -> None:
        """A bar on a terminal; a line at the end of the work elsewhere."""
        if sys.stdout.isatty():
            bar = "█" * (30 * done // total)
            self.stdout.write(f"\r   {bar:30} {done:,} / {total:,}", ending="\n" if done == total else "")
        elif done == total:
            self.stdout.write(f"   {total:,} visits")
        self.stdout.flush()
