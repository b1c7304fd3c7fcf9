"""Pages of consortia: the grant and its members on one form, which needs no JavaScript."""

from django.contrib import messages
from django.db.models import Count
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import CreateView, UpdateView

from institutions.base import rules
from institutions.base.exceptions import grant
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Edits, Enters

from .. import actions as consortia
from ..columns import COLUMNS
from ..filters import ConsortiumFilter
from ..forms import ConsortiumForm, MembersFormSet
from ..models.consortium import Consortium
from .consortium_members import decided_members, differing_members, first_members

MORE_ROWS = 5


class ConsortiumList(FilteredList):
    model = Consortium
    filterset_class = ConsortiumFilter
    template_name = "institutions/consortium/list.html"
    columns = COLUMNS

    def rows(self):
        return super().rows().select_related("county")

    def get_queryset(self):
        return super().get_queryset().annotate(size=Count("members"))

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_create=rules.may_create_somewhere(self.request.user), **kwargs)


class WithMembers(ActionForm):
    """The form of the grant with its formset of members; `more` asks for further empty rows."""

    form_class = ConsortiumForm

    def first_members(self) -> list[dict]:
        return []

    def get_context_data(self, **kwargs):
        members = getattr(self, "members", None) or MembersFormSet(prefix="members", initial=self.first_members())
        return super().get_context_data(**{"members": members} | kwargs)

    def post(self, request, *args, **kwargs):
        self.object = self.get_object() if "pk" in self.kwargs else None
        form = self.get_form()
        self.members = MembersFormSet(self.with_more_rows(form.data), prefix="members", initial=self.first_members())
        if "more" not in request.POST and all([form.is_valid(), self.members.is_valid()]):
            return self.form_valid(form)
        return self.form_invalid(form)

    @staticmethod
    def with_more_rows(data):
        data = data.copy()
        rows = data.get("members-TOTAL_FORMS", "")
        if "more" in data and rows.isascii() and rows.isdigit():
            data["members-TOTAL_FORMS"] = str(int(rows[:4]) + MORE_ROWS)
        return data

    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form, members=self.members))

    def saved(self, form, consortium, message):
        messages.success(self.request, message)
        if form.was_put_right:
            told = _("A projektazonosítót így vettük fel: %(right)s (Ön ezt írta: %(typed)s). Kérjük, ellenőrizze.")
            messages.warning(self.request, told % {"right": consortium.project_id, "typed": form.typed})
        return redirect("consortium-detail", consortium.pk)


class ConsortiumCreate(Enters, WithMembers, CreateView):
    template_name = "institutions/consortium/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_create_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        members = self.members.members()
        made, is_new = consortia.create(by=self.request.user, members=members, **form.cleaned_data)
        said = _("Felvettük a konzorciumot.") if is_new else _("Ezt a konzorciumot már felvettük.")
        return self.saved(form, made, said)

    def url_of(self, record):
        return reverse("consortium-detail", args=[record.pk])


class ConsortiumEdit(Edits, WithMembers, UpdateView):
    template_name = "institutions/consortium/edit.html"

    def get_queryset(self):
        return Consortium.objects.visible_to(self.request.user)

    def get_object(self, queryset=None):
        consortium = super().get_object(queryset)
        grant(rules.may_edit_consortium(self.request.user, consortium))
        return consortium

    def first_members(self):
        return first_members(self.object)

    def decided(self, data):
        return decided_members(super().decided(data), first_members(self.object))

    def differences(self, form, present):
        return super().differences(form, present) + differing_members(form.data, first_members(present))

    def act(self, form):
        members = self.members.members()
        changed = consortia.update(self.object, by=self.request.user, members=members, **form.cleaned_data)
        return self.saved(form, changed, _("Elmentettük a változást."))
