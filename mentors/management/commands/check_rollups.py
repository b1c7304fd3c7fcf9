"""`check_rollups`: proves the dashboards' sums equal to a live count of visits."""

from django.core.management.base import BaseCommand, CommandError

from mentors.visits.actions import rollups

MOST = 50


class Command(BaseCommand):
    help = "Compares every rollup over visits with a live count; exit code 1 when anything differs."

    def add_arguments(self, parser):
        parser.add_argument("--repair", action="store_true", help="make the rollups anew from the visits")

    def handle(self, *args, repair, **options):
        if repair:
            rollups.rebuild()
            self.stdout.write("Made every rollup anew.")
        found = rollups.differences()
        for line in found[:MOST]:
            self.stderr.write(line)
        if found:
            more = f" (the first {MOST} are shown)" if len(found) > MOST else ""
            raise CommandError(f"{len(found)} rows differ from a live count{more}. --repair makes them anew.")
        self.stdout.write(f"{len(rollups.LIVE)} rollups equal a live count.")
