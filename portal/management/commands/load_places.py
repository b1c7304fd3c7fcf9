"""`python3 manage.py load_places FILE.xlsx`: takes over the statistical office's list of settlements."""

from pathlib import Path

import pghistory
from django.core.management.base import BaseCommand, CommandError
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from institutions.places import actions as places
from mentors.practices.actions import practice_shelf

SHOWN = 40


class Command(BaseCommand):
    help = "Take over the official list of settlements (KSH, hnt_letoltes_YYYY.xlsx): all of it or nothing."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="the list as the statistical office publishes it, an XLSX")
        parser.add_argument("--force", action="store_true", help="let it close many settlements, or be older")
        parser.add_argument("--dry-run", action="store_true", help="tell what would change, and change nothing")

    def handle(self, *, file, force, dry_run, verbosity, **options):
        try:
            with pghistory.context(command="load_places", file=file.name):
                report = places.load(file, force=force, dry_run=dry_run)
                practice_shelf.follow_population()
        except places.WrongFile as error:
            raise CommandError(str(error)) from error
        self.verbosity = verbosity
        if dry_run:
            self.stdout.write(_("Csak próba: semmi sem változott. Ez történne:"))
        self.tell(report)

    def tell(self, report):
        """Prints what became of the rows: the sums, then one line for each; of long lists the first ones."""
        headline = _("Betöltve: %(rows)s sor (a lista napja: %(day)s); új járás: %(new)s, változott: %(other)s.")
        day, new, other = date_format(report.day), report.districts_added, report.districts_changed
        self.stdout.write(headline % {"day": day, "rows": report.rows, "new": new, "other": other})
        for title, changes in (
            (_("Új"), report.added),
            (_("Kódot kapott"), report.adopted),
            (_("Változott"), report.changed),
            (_("Újra szerepel"), report.reopened),
            (_("Megszűnt"), report.closed),
        ):
            self.stdout.write(f"{title}: {len(changes)}")
            self.tell_each([_line(change) for change in changes])
        self.stdout.write(_("Elutasítva") + f": {len(report.refused)}")
        for refusal in report.refused:
            self.stdout.write("  " + _row(refusal.number) + f"{refusal.name} – {refusal.reason}")

    def tell_each(self, lines):
        shown = lines if self.verbosity > 1 else lines[:SHOWN]
        for line in shown:
            self.stdout.write(f"  {line}")
        if len(lines) > len(shown):
            self.stdout.write("  " + _("… és még %(count)s (mind: -v 2)") % {"count": len(lines) - len(shown)})


def _row(number) -> str:
    return "" if number is None else _("%(number)s. sor") % {"number": number} + ": "


def _line(change) -> str:
    what = "; ".join(f"{name}: {_shown(old)} → {_shown(new)}" for name, (old, new) in change.what.items())
    return _row(change.number) + change.name + (f" ({what})" if what else "")


def _shown(value) -> str:
    return "–" if value in (None, "") else str(value)
