"""Pages of communities, but for a community's own page, which several features make up (portal/pages/community.py)."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, UpdateView

from institutions.base import rules
from institutions.base.exceptions import get_granted_or_404, grant
from institutions.base.views import ActionForm, FilteredList, add_errors
from institutions.once.views import Edits, Enters

from .. import actions as communities
from ..columns import COLUMNS
from ..filters import CommunityFilter
from ..forms import CommunityCreateForm, CommunityForm, StageForm
from ..models.community import Community
from ..parts import whole


def of_person(user):
    return Community.objects.visible_to(user).select_related("settlement__county", "host")


class CommunityList(FilteredList):
    model = Community
    filterset_class = CommunityFilter
    template_name = "institutions/community/list.html"
    columns = COLUMNS

    def rows(self):
        return of_person(self.request.user)

    def get_queryset(self):
        return super().get_queryset().with_stage(self.filter.day)

    def dress(self, rows):
        """Gives each community whether the person reads more of it than its public card."""
        user = self.request.user
        for community in rows:
            community.in_full = rules.reads_community_in_full(user, community.pk, community.settlement.county_id)

    def get_context_data(self, **kwargs):
        user = self.request.user
        context = super().get_context_data(may_create=rules.may_keep_communities_somewhere(user), **kwargs)
        context["shows_stages"] = any(community.in_full for community in context["rows"])
        return context


class CommunityCreate(Enters, ActionForm, CreateView):
    form_class = CommunityCreateForm
    template_name = "institutions/community/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep_communities_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return super().get_initial() | {"settlement": self.request.GET.get("settlement", "")[:200]}

    def act(self, form):
        community, is_new = communities.create(by=self.request.user, **form.cleaned_data)
        said = _("Felvettük a közösséget.") if is_new else _("Ezt a közösséget már felvettük.")
        messages.success(self.request, said)
        return redirect(self.url_of(community))

    def url_of(self, record):
        return reverse("community-detail", args=[record.pk])


class CommunityEdit(Edits, ActionForm, UpdateView):
    form_class = CommunityForm
    template_name = "institutions/community/edit.html"

    def get_object(self, queryset=None):
        return community_to_edit(self.request, self.kwargs["pk"])

    def act(self, form):
        communities.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("community-detail", self.object.pk)


def note_stage(request, community, again):
    """Notes a new stage; with something wrong `again(part, form)` shows the page with the form as it was sent."""
    form = StageForm(request.POST)
    if form.is_valid():
        try:
            _row, is_new = communities.add_stage(community, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            add_errors(form, error)
        else:
            messages.success(request, _("Feljegyeztük az új állapotot.") if is_new else _("Ezt már feljegyeztük."))
            return redirect("community-detail", community.pk)
    return again(whole, form)


@require_POST
def community_erase_contact(request, pk):
    """Erases the contact's data of a community, also from the trail."""
    community = community_to_edit(request, pk)
    communities.erase_contact(community, by=request.user)
    messages.success(request, _("Töröltük a kapcsolattartó adatait, az előzményekből is."))
    return redirect("community-detail", community.pk)


def community_to_edit(request, pk) -> Community:
    """The community that the person may change. Raises Http404."""
    return get_granted_or_404(of_person(request.user), request.user, rules.may_edit_community, pk=pk)
