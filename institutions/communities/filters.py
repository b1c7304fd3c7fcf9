"""Filters of communities."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import DatedListFilter
from institutions.places.filters.fields import CountyFilter, SettlementFilter, YesNoFilter

from .models.community import Community
from .models.community_stage import CommunityStage


class CommunityFilter(DatedListFilter):
    """By name, place and form for everybody; by stage only among those that the person reads in full, for the stages
    are no part of a community's public card.
    """

    for_teams = frozenset({"stage", "ever", "on"})
    county = CountyFilter(field_name="settlement__county")
    settlement = SettlementFilter()
    informal = YesNoFilter(label=_("Nem bejegyzett"), field_name="is_informal", lookup_expr="exact")
    stage = django_filters.ChoiceFilter(label=_("Állapot"), choices=CommunityStage.Stage, method="filter_stage")
    ever = django_filters.ChoiceFilter(
        label=_("Volt már ilyen állapotban"), choices=CommunityStage.Stage, method="filter_ever"
    )

    class Meta:
        model = Community
        fields: list[str] = []

    def filter_stage(self, queryset, name, value):
        return queryset.in_full_for(self.request.user).with_stage(self.day).filter(stage=value)

    def filter_ever(self, queryset, name, value):
        return queryset.in_full_for(self.request.user).ever(value, self.day)
