"""Pages of proposals: the form on which somebody corrects their own institution's page, the list, one with what
would change.
"""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import DetailView, FormView

from institutions.base.exceptions import grant
from institutions.base.rules import may_create_somewhere
from institutions.base.standing import standing_of
from institutions.base.views import ActionForm, FilteredList
from institutions.organisations.models.institution import Institution
from mentors.people.models.representation import Representation
from mentors.visits.queries import coordinators_in

from .. import actions as proposals
from .. import rules
from ..columns import COLUMNS
from ..filters import ProposalFilter
from ..forms import DeclineForm, ProposalForm
from ..models import Proposal
from .proposal_comparison import comparison

PLACES = ("institution__settlement__county", "proposed_by")


class ProposalList(FilteredList):
    """Proposals as far as the person reads them; those that wait stand first."""

    model = Proposal
    filterset_class = ProposalFilter
    template_name = "mentors/proposal/list.html"
    columns = COLUMNS

    def rows(self):
        return super().rows().with_turn().select_related(*PLACES)

    def get_context_data(self, **kwargs):
        user = self.request.user
        keys = standing_of(user).institutions
        return super().get_context_data(
            decides=may_create_somewhere(user),
            own=Institution.objects.filter(pk__in=keys)[:20] if keys else [],
            **kwargs,
        )


class ProposalDetail(DetailView):
    """One proposal, field by field; with the decision for who may make it."""

    template_name = "mentors/proposal/detail.html"
    decline_form = None

    def get_queryset(self):
        return Proposal.objects.visible_to(self.request.user).select_related(*PLACES, "decided_by")

    def get_context_data(self, **kwargs):
        user, proposal = self.request.user, self.object
        is_open = proposal.state == Proposal.State.OPEN
        decides = rules.may_decide(user, proposal)
        changes = comparison(proposal)
        others = rules.to_decide(user).exclude(pk=proposal.pk).order_by("proposed_at", "pk") if decides else None
        return super().get_context_data(
            changes=changes,
            is_open=is_open,
            moved=is_open and any(one.moved for one in changes),
            is_mine=proposal.proposed_by_id == user.pk,
            may_decide=is_open and decides,
            may_withdraw=is_open and rules.may_withdraw(user, proposal),
            coordinators=coordinators_in(proposal.institution.settlement.county_id) if is_open else [],
            has_left=is_open and decides and not self.author_speaks(),
            following=others.first() if decides and not is_open else None,
            decline_form=self.decline_form or DeclineForm(),
            **kwargs,
        )

    def author_speaks(self) -> bool:
        """Whether who sent it speaks for the institution today: the team may want to know before it decides."""
        links = Representation.objects.valid_today().filter(institution=self.object.institution_id)
        return links.filter(user=self.object.proposed_by_id).exists()


class ProposalCreate(ActionForm, FormView):
    """The institution's public fields as a form; sending it changes nothing but asks the team to."""

    form_class = ProposalForm
    template_name = "mentors/proposal/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_propose(request.user, self.institution))
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def institution(self) -> Institution:
        rows = Institution.objects.visible_to(self.request.user).select_related("settlement__county")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    @cached_property
    def mine(self) -> Proposal | None:
        return Proposal.objects.open().filter(institution=self.institution, proposed_by=self.request.user).first()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"institution": self.institution, "mine": self.mine}

    def get_context_data(self, **kwargs):
        return super().get_context_data(institution=self.institution, mine=self.mine, **kwargs)

    def act(self, form):
        sent, is_new = proposals.propose(
            self.institution, by=self.request.user, words=form.cleaned_data["words"], **form.changed_fields()
        )
        told = _("Elküldtük a javaslatot.") if is_new else _("Elküldtük az új javaslatát; a korábbi helyébe lépett.")
        messages.success(self.request, told)
        return redirect("proposal-detail", sent.pk)
