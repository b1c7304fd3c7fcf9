"""`python3 manage.py import_practices FILE`: drafts out of the network's collecting sheet."""

from pathlib import Path
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from institutions.base.exceptions import NotGranted, Refused
from institutions.base.sheets import WrongFile
from institutions.imports.models import SheetImport
from mentors.people.models.appointment import Appointment
from mentors.people.models.user import User
from mentors.practices.actions import practice_import as imports
from mentors.practices.models.practice_facts import CostBand


class Command(BaseCommand):
    help = (
        "Begin a draft for each collected description of a sheet (XLSX or CSV); what is there already stays as it is."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", type=Path, help="the collecting sheet, an XLSX or CSV")
        parser.add_argument(
            "--by", help="e-mail of the editor in whose name it is done (default: the longest in office)"
        )
        parser.add_argument(
            "--cost", choices=CostBand.values, default=CostBand.LOW.value, help="the sheet does not ask"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="tell what would become of each line, and do nothing"
        )
        parser.add_argument("--undo", metavar="UUID", help="take back what an import began and nobody went on with")

    def handle(self, *, file, by, cost, dry_run, undo, **options):
        if bool(file) == bool(undo):
            raise CommandError("give either a FILE or --undo UUID")
        try:
            editor = self.editor(by)
            return self.take_back(undo, editor) if undo else self.bring_in(file, editor, cost, dry_run)
        except (WrongFile, Refused) as error:
            raise CommandError(str(error)) from error
        except NotGranted:
            raise CommandError("this account is no editor's today") from None

    def editor(self, email: str | None) -> User:
        if email:
            found = User.objects.filter(email__iexact=email, is_active=True).first()
        else:
            held = Appointment.objects.valid_today().filter(role="editor", user__is_active=True)
            found = next((one.user for one in held.select_related("user").order_by("valid_from", "pk")[:1]), None)
        if found is None:
            raise CommandError("there is no such editor: name one with --by EMAIL")
        return found

    def bring_in(self, file: Path, editor: User, cost: str, dry_run: bool):
        if not file.is_file():
            raise WrongFile(_("Nincs ilyen fájl: %(path)s") % {"path": file})
        sent = imports.look_at(file, file.name, by=editor, cost_band=cost)
        if not dry_run:
            sent, _is_new = imports.carry_out(sent, by=editor)
        self.tell(sent)
        if dry_run:
            sent.delete()
            self.stdout.write(_("Csak próba: semmi sem változott."))
        else:
            self.stdout.write(f"--undo {sent.uuid}")

    def tell(self, sent: SheetImport):
        numbers = {"good": len(sent.good), "bad": len(sent.bad)}
        self.stdout.write(_("Rendben: %(good)s sor, hibás vagy már megvan: %(bad)s sor.") % numbers)
        for row in sent.rows:
            for told in (*row["faults"], *row["notes"]):
                where = _("%(number)s. sor") % {"number": row["number"]}
                self.stdout.write(f"  {where}: {row['cells']['title'][:60]} – {told}")

    def take_back(self, uuid: str, editor: User):
        try:
            sent = SheetImport.objects.filter(noun=imports.NOUN, uuid=UUID(uuid)).first()
        except ValueError:
            sent = None
        if sent is None:
            raise CommandError("there is no such import")
        gone, stay = imports.undo(sent, by=editor)
        self.stdout.write(_("Visszavontuk: %(gone)s piszkozat törölve.") % {"gone": gone} + f" ({stay})")
