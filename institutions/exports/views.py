"""A list's page as a file, under its address: `export/?format=xlsx|csv`; and the page of what was taken away."""

import tempfile

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from institutions.base.exceptions import Refused, grant
from institutions.base.keyset import capped_count
from institutions.base.rules import may_export
from institutions.base.views import FilteredList

from . import actions as exports
from .columns import COLUMNS
from .files import TYPES
from .filters import ExportFilter
from .models import Export, Format
from .rules import may_read_all_exports, reach_of

IN_MEMORY = 2_000_000
"""Bytes of a file that are held in memory; what is longer lies on the disk until it is sent."""
NO_FILTERS = ("format", "after", "before")


class Exporting:
    """A list's page that answers with the whole list as a file: the same filters, the same rows, the same rights."""

    template_name = ""
    http_method_names = ("get", "options")
    is_job = False
    """Whether only the page's own checks are wanted, by the job that makes the file."""

    def get(self, request, *args, **kwargs):
        grant(may_export(request.user))
        if self.is_job:
            return HttpResponse()
        kind = request.GET.get("format", Format.XLSX)
        if kind not in self.formats:
            context = {"kind": kind[:20], "kinds": self.formats, "formats": ", ".join(self.formats).upper()}
            return render(request, "institutions/export/unknown.html", context, status=400)
        request.GET = request.GET.copy()
        for name in NO_FILTERS:
            request.GET.pop(name, None)
        return self.answer(kind)

    def answer(self, kind: str):
        queryset = self.get_queryset()
        export = exports.asked(self, kind, by=self.request.user)
        _number, is_large = capped_count(queryset, settings.EXPORT_AT_ONCE)
        if is_large:
            return self.later(export)
        file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 -- the answer closes it
        exports.deliver(export, self, queryset, file)
        file.seek(0)
        return as_file(export, file)

    def later(self, export: Export):
        try:
            _export, is_new = exports.queue(export)
        except Refused as refused:
            messages.warning(self.request, str(refused))
        else:
            made = _("A lista nagy, ezért a háttérben készül el: itt tölthető majd le, egy hétig.")
            messages.success(self.request, made if is_new else _("Ez a lista már készül: itt tölthető majd le."))
        return redirect("export-list")


def export_of(page: type[FilteredList]):
    """The view of a list's export. Its route stands beside the list's: `<noun>-export` under the list's address."""
    noun = page.__name__.removesuffix("List")
    return type(f"{noun}Export", (Exporting, page), {"__doc__": f"{page.__name__} as a file."}).as_view()


def as_file(export: Export, file):
    """The answer that hands the file over; nobody on the way keeps it."""
    day = timezone.localtime(export.asked_at).date()
    name = f"{slugify(export.title) or 'lista'}-{day}.{export.format}"
    response = FileResponse(file, content_type=TYPES[Format(export.format)], filename=name, as_attachment=True)
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response


class ExportList(FilteredList):
    """What the person took away, and what is being made for them; for administrators what anybody did."""

    model = Export
    filterset_class = ExportFilter
    template_name = "institutions/export/list.html"
    columns = COLUMNS

    def rows(self):
        grant(may_export(self.request.user))
        return super().rows()

    def get_context_data(self, **kwargs):
        return super().get_context_data(reads_all=may_read_all_exports(self.request.user), **kwargs)

    def dress(self, rows):
        """Gives each row who asked, and whether this person may fetch its file."""
        keys = {one.by for one in rows}
        names = dict(get_user_model().objects.filter(pk__in=keys).values_list("pk", "name")) if keys else {}
        for one in rows:
            one.who = names.get(one.by, "")
            one.can_fetch = one.is_made and one.by == self.request.user.pk and one.until > timezone.now()


@require_safe
def export_file(request, uuid):
    """The file that was made, for who asked for it and while they may read what they might then."""
    grant(may_export(request.user))
    export = get_object_or_404(Export.objects.own_of(request.user), uuid=uuid)
    path = exports.path_of(export)
    grant(path is not None)
    if export.reach != reach_of(request.user):
        messages.warning(request, _("Közben megváltozott, mit olvashat: kérje újra a listát."))
        return redirect("export-list")
    return as_file(export, path.open("rb"))
