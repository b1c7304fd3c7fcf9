"""Collected practices out of a table: sending it, looking at it, carrying it out, taking it back."""

import tempfile
from pathlib import Path

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.sheets import WrongFile
from institutions.imports.models import SheetImport

from ..actions import practice_import as imports
from ..forms.practice_import import PracticeImportForm
from ..rules import may_edit_practices
from ..sheet import COLUMNS, NEEDED
from .practice_editing import EditorsOnly

SHOWN = 20


class PracticeImport(EditorsOnly, FormView):
    """The form, and the tables that were sent lately."""

    form_class = PracticeImportForm
    template_name = "mentors/practice/import.html"

    def get_context_data(self, **kwargs):
        columns = [(headings[0], name in NEEDED) for name, headings in COLUMNS.items()]
        return super().get_context_data(sent=of_practices()[:SHOWN], columns=columns, **kwargs)

    def form_valid(self, form):
        file = form.cleaned_data["file"]
        try:
            sent = look_at(file, by=self.request.user, cost_band=form.cleaned_data["cost_band"])
        except WrongFile as wrong:
            form.add_error("file", str(wrong))
            return self.form_invalid(form)
        return redirect("practice-import-detail", sent.uuid)


def of_practices():
    return SheetImport.objects.filter(noun=imports.NOUN)


def look_at(file, **options) -> SheetImport:
    """The table that was uploaded, read from a file of its own. Raises WrongFile."""
    with tempfile.NamedTemporaryFile() as copy:
        for piece in file.chunks():
            copy.write(piece)
        copy.flush()
        return imports.look_at(Path(copy.name), file.name or "", **options)


def sent_or_404(request, uuid) -> SheetImport:
    grant(may_edit_practices(request.user))
    return get_object_or_404(of_practices(), uuid=uuid)


@require_safe
def practice_import_detail(request, uuid):
    """What stands in the table and what is wrong with which line; the button that carries it out, or takes it back."""
    return render(request, "mentors/practice/import_detail.html", {"sent": sent_or_404(request, uuid)})


@require_POST
def practice_import_run(request, uuid):
    """Begins the drafts."""
    try:
        sent, is_new = imports.carry_out(sent_or_404(request, uuid), by=request.user)
    except Refused as refused:
        messages.warning(request, str(refused))
        return redirect("practice-import-detail", uuid)
    number = sum(1 for row in sent.good if row.get("made"))
    made = ngettext("%(n)s piszkozatot kezdtünk.", "%(n)s piszkozatot kezdtünk.", number) % {"n": number}
    messages.success(request, made if is_new else _("Ezt a táblázatot már bevitte."))
    return redirect("practice-import-detail", uuid)


@require_POST
def practice_import_undo(request, uuid):
    """Takes back the drafts that nobody went on with."""
    try:
        gone, stay = imports.undo(sent_or_404(request, uuid), by=request.user)
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        told = _("Visszavontuk: %(gone)s piszkozat törölve.") % {"gone": gone}
        kept = _("%(stay)s megmaradt, mert már dolgoztak rajta.") % {"stay": stay} if stay else ""
        messages.success(request, f"{told} {kept}".strip())
    return redirect("practice-import-detail", uuid)
