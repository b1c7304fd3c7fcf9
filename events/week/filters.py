"""Filters of programmes and joiners of Community Week: the same for page, endpoint, calendar, feed and print."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter, SettlementFilter, YesNoFilter

from .models.campaign import Campaign, Theme
from .models.joiner import Joiner
from .models.programme import Access, Age, Programme, State


class CampaignFilter(ListFilter):
    """All years, the latest first."""

    orders = {"latest": ("-year", "id")}

    q = None

    class Meta:
        model = Campaign
        fields: list[str] = []


class ProgrammeFilter(ListFilter):
    """By words, theme, day, county, settlement, accessibility, age, whether anybody may come; in the order of time."""

    orders = {
        "soonest": ("date", "from_time", "id"),
        "latest": ("-received_at", "-id"),
    }

    q = django_filters.CharFilter(label=_("Program, hely vagy szervezet"), method="filter_by_words", max_length=100)
    theme = django_filters.MultipleChoiceFilter(label=_("Téma"), choices=Theme)
    day = django_filters.DateFilter(
        label=_("Nap"), field_name="date", widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    county = CountyFilter()
    settlement = SettlementFilter()
    accessibility = django_filters.MultipleChoiceFilter(
        label=_("Akadálymentesség"), choices=Access, method="filter_by_access", widget=forms.CheckboxSelectMultiple
    )
    age = django_filters.MultipleChoiceFilter(
        label=_("Kiknek szól"), choices=Age, method="filter_by_age", widget=forms.CheckboxSelectMultiple
    )
    open = YesNoFilter(label=_("Bárki jöhet"), field_name="is_open", lookup_expr="exact")
    reported = YesNoFilter(label=_("Van beszámoló"), field_name="reported_at", lookup_expr="isnull")
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=State.choices)

    class Meta:
        model = Programme
        fields: list[str] = []

    def filter_by_access(self, queryset, name, value):
        """Those that have all that was chosen."""
        return queryset.filter(accessibility__contains=value) if value else queryset

    def filter_by_age(self, queryset, name, value):
        """Those for any of the chosen."""
        return queryset.filter(ages__overlap=value) if value else queryset


class JoinerFilter(ListFilter):
    """By name, kind, county, settlement, where the programmes are, whether it came through a mentor, whether it counts;
    in Hungarian order.
    """

    kind = django_filters.MultipleChoiceFilter(label=_("Típus"), choices=Joiner.Kind)
    county = CountyFilter()
    settlement = SettlementFilter()
    programmes_in = CountyFilter(label=_("Programja van ebben a megyében"), method="filter_by_programmes")
    via_mentor = YesNoFilter(label=_("Mentor hívására"), lookup_expr="exact")
    counted = YesNoFilter(label=_("Van elfogadott programja"), method="filter_counted")

    class Meta:
        model = Joiner
        fields: list[str] = []

    def filter_by_programmes(self, queryset, name, value):
        there = Programme.objects.public().filter(county=value).order_by().values("joiner")
        return queryset.filter(pk__in=there)

    def filter_counted(self, queryset, name, value):
        if value == "yes":
            return queryset.counted()
        return queryset.exclude(pk__in=Joiner.objects.counted().order_by().values("pk"))
