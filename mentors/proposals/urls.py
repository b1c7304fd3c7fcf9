"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path

from institutions.exports.views import export_of

from .api import ProposalViewSet
from .views import proposal, proposal_steps

urlpatterns = [
    path("institutions/<int:pk>/proposals/new/", proposal.ProposalCreate.as_view(), name="proposal-create"),
    path("proposals/", proposal.ProposalList.as_view(), name="proposal-list"),
    path("proposals/export/", export_of(proposal.ProposalList), name="proposal-export"),
    path("proposals/<int:pk>/", proposal.ProposalDetail.as_view(), name="proposal-detail"),
    path("proposals/<int:pk>/accept/", proposal_steps.proposal_accept, name="proposal-accept"),
    path("proposals/<int:pk>/decline/", proposal_steps.proposal_decline, name="proposal-decline"),
    path("proposals/<int:pk>/withdraw/", proposal_steps.proposal_withdraw, name="proposal-withdraw"),
]

endpoints = [
    ("proposals", ProposalViewSet, "api-proposal"),
]
