"""Filters of settlements."""

import datetime

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.days import THINKABLE
from institutions.base.filters import DatedListFilter
from institutions.base.naming import searched

from ..models.district import District
from ..models.settlement import Settlement
from ..models.settlement_size import SettlementSize
from .fields import CounterFilter, CountyFilter, YesNoFilter, of_own_fieldwork


class SettlementFilter(DatedListFilter):
    """By name, county, district, legal status, size, and what the network did there."""

    for_teams = frozenset({"reached", "quiet_for", "visited_by", "visited_in", "month", "on"})

    county = CountyFilter()
    district = django_filters.CharFilter(label=_("Járás"), method="filter_district", max_length=100)
    status = django_filters.MultipleChoiceFilter(label=_("Jogállás"), choices=Settlement.Status)
    size = django_filters.ChoiceFilter(
        label=_("Lakosság"),
        method="filter_size",
        choices=SettlementSize,
        empty_label=_("bármelyik"),
    )
    supported = YesNoFilter(label=_("Konzorciumi tag"), method="filter_supported")
    reached = CounterFilter(label=_("Volt már kapcsolat"))
    quiet_for = django_filters.NumberFilter(
        label=_("Ennyi napja nem volt kapcsolat"),
        method="filter_quiet",
        min_value=0,
        max_value=3_660,
        decimal_places=0,
    )
    visited_by = django_filters.NumberFilter(
        label=_("Ennek a mentornak volt kapcsolata"),
        method="filter_visited",
        min_value=1,
        max_value=10**15,
        widget=forms.HiddenInput,
        decimal_places=0,
    )
    visited_in = CountyFilter(label=_("Kapcsolat ebben a megyében"), field_name="county", widget=forms.HiddenInput)
    month = django_filters.DateFilter(
        label=_("Ebben a hónapban"),
        method="leave",
        input_formats=["%Y-%m"],
        validators=THINKABLE,
        widget=forms.HiddenInput,
    )
    closed = YesNoFilter(label=_("Megszűnt"), field_name="closed_on", lookup_expr="isnull")

    class Meta:
        model = Settlement
        fields: list[str] = []

    def filter_district(self, queryset, name, value):
        return queryset.filter(district__in=searched(District.objects.order_by(), value))

    def filter_size(self, queryset, name, value):
        return queryset.filter(SettlementSize(value).condition())

    def filter_quiet(self, queryset, name, value):
        return of_own_fieldwork(queryset, self.request.user).quiet_for(int(value), self.day)

    def filter_visited(self, queryset, name, value):
        first = self.form.cleaned_data.get("month")
        since = first or datetime.date.min
        until = (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1) if first else self.day
        return of_own_fieldwork(queryset, self.request.user).seen_by(int(value), since, min(until, self.day))

    def filter_supported(self, queryset, name, value):
        if value == "yes":
            return queryset.supported()
        return queryset.exclude(pk__in=Settlement.objects.supported().values("pk"))
