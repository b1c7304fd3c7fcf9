"""Filters of proposals, the same ones for page and endpoint."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.organisations.models.institution import Institution
from institutions.places.filters.fields import CountyFilter, RecordFilter
from mentors.visits.filters.visit import visible

from .models import Proposal


class ProposalFilter(ListFilter):
    """By how it stands, county, institution; over `with_turn`."""

    q = None
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=Proposal.State, empty_label=_("bármelyik"))
    county = CountyFilter(field_name="institution__settlement__county")
    institution = RecordFilter(label=_("Intézmény"), queryset=visible(Institution), options="institution-options")
    # What waits stands first, the latest of it on top; who works it off may turn it round.
    orders = {
        "open_first": ("turn", "-proposed_at", "-id"),
        "newest": ("-proposed_at", "-id"),
        "oldest": ("proposed_at", "id"),
    }

    class Meta:
        model = Proposal
        fields: list[str] = []
