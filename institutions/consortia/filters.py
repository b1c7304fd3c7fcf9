"""Filters of consortia."""

import django_filters
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import DatedListFilter
from institutions.base.naming import searched
from institutions.places.filters.fields import CounterFilter, CountyFilter, SettlementFilter

from .models.consortium import Consortium
from .models.consortium_member import ConsortiumMember


class ConsortiumFilter(DatedListFilter):
    """By title or project id, county, member settlement, call, and whether a mentor supported it."""

    for_teams = frozenset({"supported", "on"})
    q = django_filters.CharFilter(label=_("Cím vagy projektazonosító"), method="filter_by_words", max_length=100)
    county = CountyFilter()
    settlement = SettlementFilter(label=_("Tagtelepülés"), method="filter_settlement")
    call = django_filters.MultipleChoiceFilter(label=_("Felhívás"), choices=Consortium.Call)
    supported = CounterFilter(label=_("Volt már kapcsolat"))
    orders = {"name": ("sort_key", "id"), "project_id": ("project_id", "id")}

    class Meta:
        model = Consortium
        fields: list[str] = []

    def filter_by_words(self, queryset, name, value):
        by_id = Q(project_id__icontains="".join(value.split()))
        return queryset.filter(Q(pk__in=searched(Consortium.objects.order_by(), value).values("pk")) | by_id)

    def filter_settlement(self, queryset, name, value):
        members = ConsortiumMember.objects.filter(consortium=OuterRef("pk"), settlement=value)
        return queryset.filter(Exists(members))
