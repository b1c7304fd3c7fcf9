"""`python3 manage.py start [ADDR:PORT]`: from an empty folder, or last week's, to a running portal."""

import contextlib

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, connections

from portal import static_files
from portal.boot import bootstrap, catalogues, database, serving, tables
from portal.demo import accounts, untouched


class Command(BaseCommand):
    help = "Set up what is missing, and serve the portal with its job worker until Ctrl-C."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("address", nargs="?", default="", help="[ADDR:]PORT, 127.0.0.1:8000 if not given")
        choice = parser.add_mutually_exclusive_group()
        choice.add_argument(
            "--demo", action="store_true", default=None, help="load the demo network; refused where somebody works"
        )
        choice.add_argument(
            "--no-demo", action="store_false", dest="demo", help="begin for real: an empty portal, and its next step"
        )

    def handle(self, *, address, demo, **options):
        host, port = serving.address_of([address] if address else [])
        self.say(f"Database: {whereabouts()}")
        self.compile_catalogues()
        with tables.alone():
            tables.bring_up_to_date()
            self.load_demo(demo)
        self.refuse_demo_in_public(demo)
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

    def load_demo(self, wanted):
        """Fill a database that nobody has used yet: an embedded one, or the one that the demo was asked for."""
        if wanted is False or untouched.is_demo() or not (wanted or database.is_embedded()):
            return
        try:
            untouched.check()
            with bootstrap.step("Demo network"):
                call_command("demo")
        except (untouched.NoDemoHere, CommandError) as refusal:
            # Nobody asked for it: then the portal starts as it is.
            if wanted:
                raise CommandError(f"no demo here: {refusal}") from None

    def refuse_demo_in_public(self, wanted):
        """A demo is no beginning, and everybody knows its passwords."""
        if not untouched.is_demo():
            return
        if wanted is False:
            raise CommandError("this database holds the demo: begin for real in an empty one (another KALAKA_DATA)")
        if untouched.kept_at_home():
            raise CommandError(f"a demo is not shown here: {untouched.IN_PUBLIC}")

    def collect_static_files(self):
        """Collect and compress the static files if one changed."""
        if not static_files.are_collected():
            with bootstrap.step("Static files"):
                call_command("collectstatic", verbosity=0, interactive=False)
                static_files.note_collected()

    def greet(self, host, port):
        """Print the address, and the accounts of a demo, or how the first person gets in."""
        self.say(f"Kaláka is at http://{serving.written(host, port)}/ (Ctrl-C ends it)")
        with contextlib.closing(connection):
            is_demo, is_empty = untouched.is_demo(), not get_user_model().objects.exists()
        if is_demo:
            self.stdout.write(f"\n   Demo accounts, password {accounts.PASSWORD}:")
            for email, (name, role, _) in accounts.ACCOUNTS.items():
                self.stdout.write(f"   {email:26} {name}, {role or 'contact'}")
        elif is_empty:
            self.stdout.write(
                "\n   Nobody can log in yet: the first administrator gets in by the link that this prints."
            )
            self.stdout.write("   python3 manage.py invite_administrator E-MAIL")
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
