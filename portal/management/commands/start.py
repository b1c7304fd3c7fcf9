"""`python3 manage.py start [ADDR:PORT]`: from an empty folder, or last week's, to a running portal."""

import contextlib
import time

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection, connections

from portal import static_files
from portal.boot import bootstrap, catalogues, database, serving, tables
from portal.demo import accounts


class Command(BaseCommand):
    help = "Set up what is missing, and serve the portal with its job worker until Ctrl-C."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("address", nargs="?", default="", help="[ADDR:]PORT, 127.0.0.1:8000 if not given")

    def handle(self, *, address, **options):
        host, port = serving.address_of([address] if address else [])
        self.say(f"Database: {whereabouts()}")
        self.compile_catalogues()
        self.migrate()
        self.load_demo()
        self.collect_static_files()
        connections.close_all()
        serving.check_free(host, port)
        self.say("App server and job worker")
        with contextlib.suppress(KeyboardInterrupt):
            serving.serve(host, port, on_ready=lambda: self.greet(host, port), look_after=database.look_after)
        self.say("Ended")

    def compile_catalogues(self):
        """Compile the translations that changed."""
        count = catalogues.compile_stale()
        if count:
            self.say(f"Translations: {count} compiled")

    def migrate(self):
        """Bring the tables, and the triggers that keep their trail, up to date."""
        pending = tables.pending(connection)
        if pending:
            with self.step(f"Tables: {pending} migrations"):
                call_command("migrate", verbosity=0, interactive=False)
        elif missing := tables.triggers_missing(connection):
            with self.step(f"Tables: {len(missing)} triggers"):
                call_command("migrate", verbosity=0, interactive=False)

    def load_demo(self):
        """Fill an embedded database that nobody has used yet; never somebody's own server."""
        if database.is_embedded() and not get_user_model().objects.exists():
            with self.step("Demo network"):
                call_command("demo")

    def collect_static_files(self):
        """Collect and compress the static files if one changed."""
        if not static_files.are_collected():
            with self.step("Static files"):
                call_command("collectstatic", verbosity=0, interactive=False)
                static_files.note_collected()

    def greet(self, host, port):
        """Print the address, and the accounts of a demo."""
        self.say(f"Kaláka is at http://{serving.written(host, port)}/ (Ctrl-C ends it)")
        with contextlib.closing(connection):
            is_demo = get_user_model().objects.filter(email__in=accounts.ACCOUNTS).exists()
        if is_demo:
            self.stdout.write(f"\n   Demo accounts, password {accounts.PASSWORD}:")
            for email, (name, role, _) in accounts.ACCOUNTS.items():
                self.stdout.write(f"   {email:26} {name}, {role or 'contact'}")
        self.stdout.flush()

    @contextlib.contextmanager
    def step(self, text):
        """Say what goes on, and how long it took."""
        self.say(f"{text} ...")
        started = time.monotonic()
        yield
        self.stdout.write(f"   done in {time.monotonic() - started:.1f} s")
        self.stdout.flush()

    def say(self, text):
        """Print one line of progress."""
        bootstrap.say(text)


def whereabouts():
    """Answer where the data lies, in words."""
    if not database.is_embedded():
        return "the server of DATABASE_URL"
    folder = database.embedded_server().folder
    return f"embedded PostgreSQL in {folder}"
