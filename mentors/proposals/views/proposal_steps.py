"""The buttons of a proposal: each one POST, an action, a word about it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from institutions.base.exceptions import Refused, get_granted_or_404

from .. import actions as proposals
from .. import rules
from ..forms import DeclineForm
from ..models import Proposal
from .proposal import ProposalDetail


@require_POST
def proposal_accept(request, pk):
    """Accepts what the person had before them; where that changed, they are asked to look again."""
    proposal = find(request, pk, rules.may_decide)
    seen = request.POST.get("seen", "")
    said = _("Elfogadta a javaslatot.")
    return done(request, proposal, lambda: proposals.accept(proposal, by=request.user, seen=seen), said)


@require_POST
def proposal_decline(request, pk):
    """Declines with the reason; without a good one the page comes back with what was typed."""
    proposal, form = find(request, pk, rules.may_decide), DeclineForm(request.POST)
    if not form.is_valid():
        request.method = "GET"
        return ProposalDetail.as_view(decline_form=form)(request, pk=pk)
    reason = form.cleaned_data["reason"]
    said = _("Elutasította a javaslatot. Az indoklást a javaslattevő is olvassa.")
    return done(request, proposal, lambda: proposals.decline(proposal, by=request.user, reason=reason), said)


@require_POST
def proposal_withdraw(request, pk):
    proposal = find(request, pk, rules.may_withdraw)
    return done(
        request, proposal, lambda: proposals.withdraw(proposal, by=request.user), _("Visszavonta a javaslatát.")
    )


def find(request, pk, rule) -> Proposal:
    """The proposal with which the person may do that. Raises Http404."""
    related = Proposal.objects.visible_to(request.user).select_related("institution__settlement")
    return get_granted_or_404(related, request.user, rule, pk=pk)


def done(request, proposal: Proposal, step, said: str):
    """Does the step and goes back to where the button was."""
    try:
        step()
    except ValidationError as error:
        # The page cannot take it any more, e.g. another institution has that name by now.
        messages.warning(request, " ".join(error.messages))
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, said)
    if request.POST.get("next") == "institution":
        return redirect("institution-detail", proposal.institution_id)
    return redirect("proposal-detail", proposal.pk)
