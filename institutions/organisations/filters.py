"""Filters of institutions."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import DatedListFilter
from institutions.places.filters.fields import CounterFilter, CountyFilter, SettlementFilter

from .models.institution import Institution


class InstitutionFilter(DatedListFilter):
    """By name, county, settlement, kind, status, and whether a counted visit named them."""

    for_teams = frozenset({"contacted", "on"})
    county = CountyFilter(field_name="settlement__county")
    settlement = SettlementFilter()
    kind = django_filters.MultipleChoiceFilter(label=_("Típus"), choices=Institution.Kind)
    status = django_filters.ChoiceFilter(label=_("Állapot"), choices=Institution.Status)
    contacted = CounterFilter(label=_("Megkereste mentor"), county="settlement__county")

    class Meta:
        model = Institution
        fields: list[str] = []
