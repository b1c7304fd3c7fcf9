"""Django's `migrate`, which looks first whether it can take these tables on."""

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import connections

from portal.boot import tables
from portal.boot.bootstrap import Problem


class Command(migrate.Command):
    def handle(self, *args, **options):
        try:
            tables.pending(connections[options["database"]])
        except Problem as problem:
            raise CommandError(str(problem)) from None
        return super().handle(*args, **options)
