"""Pages of communities: a public card for everybody where they consented, everything for those who look after them."""

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, UpdateView

from institutions.base import rules
from institutions.base.exceptions import grant
from institutions.base.views import ActionForm, FilteredList, add_errors
from institutions.once.views import Edits, Enters

from .. import actions as communities
from ..filters import CommunityFilter
from ..forms import CommunityCreateForm, CommunityForm, StageForm
from ..models.community import Community


def of_person(user):
    return Community.objects.visible_to(user).select_related("settlement__county", "host")


class CommunityList(FilteredList):
    model = Community
    filterset_class = CommunityFilter
    template_name = "institutions/community/list.html"

    def rows(self):
        return of_person(self.request.user)

    def get_queryset(self):
        return super().get_queryset().with_stage(self.filter.day)

    def get_context_data(self, **kwargs):
        user = self.request.user
        context = super().get_context_data(may_create=rules.may_keep_communities_somewhere(user), **kwargs)
        for community in context["rows"]:
            community.in_full = rules.reads_community_in_full(user, community.pk, community.settlement.county_id)
        context["shows_stages"] = any(community.in_full for community in context["rows"])
        return context


class CommunityDetail(DetailView):
    template_name = "portal/community/detail.html"

    def get_queryset(self):
        return of_person(self.request.user)

    def get(self, request, *args, **kwargs):
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            if request.user.is_authenticated:
                raise
            return redirect_to_login(request.get_full_path())

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | whole(self.request.user, self.object)


def whole(user, community) -> dict:
    """What the page shows besides the public card, to whom it may."""
    in_full = rules.reads_community_in_full(user, community.pk, community.settlement.county_id)
    may_edit = rules.may_edit_community(user, community)
    return {
        "in_full": in_full,
        "may_edit": may_edit,
        "stages": list(community.stages.all()) if in_full else [],
        "stage_form": StageForm() if may_edit else None,
    }


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


class CommunityStageAdd(CommunityDetail):
    """Notes a new stage; with something wrong the community's page comes back with the form as it was sent."""

    http_method_names = ["post", "options"]
    sent_form = None

    def post(self, request, pk):
        self.object = community = community_to_edit(request, pk)
        form = self.sent_form = StageForm(request.POST)
        if form.is_valid():
            try:
                _row, is_new = communities.add_stage(community, by=request.user, **form.cleaned_data)
            except ValidationError as error:
                add_errors(form, error)
            else:
                said = _("Feljegyeztük az új állapotot.") if is_new else _("Ezt már feljegyeztük.")
                messages.success(request, said)
                return redirect("community-detail", community.pk)
        return self.render_to_response(self.get_context_data())

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"stage_form": self.sent_form}


@require_POST
def erase_contact(request, pk):
    """Erases the contact's data of a community, also from the trail."""
    community = community_to_edit(request, pk)
    communities.erase_contact(community, by=request.user)
    messages.success(request, _("Töröltük a kapcsolattartó adatait, az előzményekből is."))
    return redirect("community-detail", community.pk)


def community_to_edit(request, pk) -> Community:
    """The community that the person may change. Raises Http404."""
    community = get_object_or_404(of_person(request.user), pk=pk)
    grant(rules.may_edit_community(request.user, community))
    return community
