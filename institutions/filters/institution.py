"""Filters of institutions."""

import django_filters
from django.utils.translation import gettext_lazy as _

from ..models import Institution
from .base import ListFilter
from .fields import CountyFilter, SettlementFilter, YesNoFilter


class InstitutionFilter(ListFilter):
    """By name, county, settlement, kind, status, and whether a counted visit named them."""

    county = CountyFilter(field_name="settlement__county")
    settlement = SettlementFilter()
    kind = django_filters.MultipleChoiceFilter(label=_("Fajta"), choices=Institution.Kind)
    status = django_filters.ChoiceFilter(label=_("Állapot"), choices=Institution.Status)
    contacted = YesNoFilter(label=_("Járt ott mentor"), field_name="reach__first_date", lookup_expr="isnull")

    class Meta:
        model = Institution
        fields: list[str] = []
