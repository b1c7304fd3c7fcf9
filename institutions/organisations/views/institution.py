"""Pages of institutions."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import CreateView, UpdateView

from institutions.base import rules
from institutions.base.exceptions import grant
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Edits, Enters

from ..actions import institution as institutions
from ..columns import COLUMNS
from ..filters import InstitutionFilter
from ..forms.institution import InstitutionForm
from ..models.institution import Institution


class InstitutionList(FilteredList):
    model = Institution
    filterset_class = InstitutionFilter
    template_name = "institutions/institution/list.html"
    columns = COLUMNS

    def rows(self):
        return super().rows().select_related("settlement__county")

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_create=rules.may_create_somewhere(self.request.user), **kwargs)


class InstitutionCreate(Enters, ActionForm, CreateView):
    form_class = InstitutionForm
    template_name = "institutions/institution/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_create_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        institution, is_new = institutions.create(by=self.request.user, **form.cleaned_data)
        said = _("Felvettük az intézményt.") if is_new else _("Ezt az intézményt már felvettük.")
        messages.success(self.request, said)
        return redirect(self.url_of(institution))

    def url_of(self, record):
        return reverse("institution-detail", args=[record.pk])


class InstitutionEdit(Edits, ActionForm, UpdateView):
    form_class = InstitutionForm
    template_name = "institutions/institution/edit.html"

    def get_queryset(self):
        return Institution.objects.visible_to(self.request.user).select_related("settlement__county")

    def get_object(self, queryset=None):
        institution = super().get_object(queryset)
        grant(rules.may_edit_institution(self.request.user, institution))
        return institution

    def act(self, form):
        institutions.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("institution-detail", self.object.pk)
