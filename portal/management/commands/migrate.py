"""Django's `migrate`, which looks first whether it can take these tables on, and can tell how far it is."""

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import connections

from portal.boot import tables
from portal.boot.bootstrap import Problem


class Command(migrate.Command):
    stealth_options = ("progress",)

    def handle(self, *args, progress=None, **options):
        self.progress, self.begun = progress, 0
        try:
            self.wanted = tables.pending(connections[options["database"]])
        except Problem as problem:
            raise CommandError(str(problem)) from None
        return super().handle(*args, **options)

    def migration_progress_callback(self, action, migration=None, fake=False):
        """Tells who called us how far it is: (number, of how many, name)."""
        if self.progress and action == "apply_start":
            self.begun += 1
            self.progress(self.begun, self.wanted, str(migration))
        return super().migration_progress_callback(action, migration, fake)
