"""Pages of parts: a form for a new one and for one that stands, and taking it off. What is written below a record is
reached by the record's address, so `owner` is what the urls hand over.
"""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import CreateView, DeleteView, UpdateView

from institutions.base.exceptions import Refused, grant
from institutions.base.views import ActionForm
from institutions.once.views import Edits, Enters

from . import actions as parts
from .forms import form_of
from .kind import Owner

ALIKE = ("role", "kind", "session", "credit", "licence")
"""What the next one of several parts begins with."""


class OfRecord:
    """What all three share: the record of the address, which the person may write."""

    owner: Owner | None = None
    template_name = "institutions/part/form.html"

    def dispatch(self, request, *args, **kwargs):
        visible = self.owner.model.objects.visible_to(request.user)
        self.record = visible.filter(**{self.owner.lookup: kwargs["key"]}).first()
        grant(self.record is not None and self.owner.may_edit(request.user, self.record))
        if kwargs["part"] not in self.owner.kinds:
            raise Http404
        self.kind = self.owner.kinds[kwargs["part"]]
        why = self.owner.why_not and self.owner.why_not(self.record)
        if why and request.method != "POST":
            messages.error(request, why)
            return redirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def get_form_class(self):
        return form_of(self.kind)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"record": self.record}

    def get_queryset(self):
        return self.kind.of(self.record)

    def get_object(self, queryset=None):
        found = self.get_queryset().filter(uuid=self.kwargs["uuid"]).first()
        grant(found is not None)
        return found

    def get_context_data(self, **kwargs):
        return super().get_context_data(record=self.record, kind=self.kind, back=self.owner.page(self.record), **kwargs)

    def get_success_url(self):
        return self.owner.page(self.record)


class PartCreate(Enters, OfRecord, ActionForm, CreateView):
    def get_initial(self):
        """What the address says already: `?session=…`, as links of the editor's page do."""
        told = {name: self.request.GET[name] for name in self.kind.fields if name in self.request.GET}
        return super().get_initial() | told

    def act(self, form):
        _part, is_new = parts.add(self.owner, self.kind, self.record, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük.") if is_new else _("Ezt már felvettük."))
        return redirect(self.again() if "again" in self.request.POST else self.get_success_url())

    def again(self) -> str:
        """The empty form for one more of them, with what several of a kind mostly have alike."""
        alike = {name: self.request.POST[name] for name in ALIKE if self.request.POST.get(name)}
        told = urlencode({name: value for name, value in alike.items() if name in self.kind.fields})
        return f"{self.request.path}?{told}" if told else self.request.path

    def url_of(self, record):
        return self.owner.page(self.record)


class PartEdit(Edits, OfRecord, ActionForm, UpdateView):
    def act(self, form):
        parts.update(self.owner, self.kind, self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect(self.get_success_url())


class PartRemove(OfRecord, DeleteView):
    template_name = "institutions/part/remove.html"
    http_method_names = ["get", "post"]

    def get_form_class(self):
        return DeleteView.form_class

    def get_form_kwargs(self):
        return DeleteView.get_form_kwargs(self)

    def form_valid(self, form):
        try:
            parts.remove(self.owner, self.kind, self.object, by=self.request.user)
            messages.success(self.request, _("Levettük."))
        except Refused as refused:
            messages.error(self.request, str(refused))
        return redirect(self.get_success_url())
