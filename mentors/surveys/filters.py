"""Filters of studies and of what was counted."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter, SettlementFilter

from .models.study import Study, Tally, Wave


class StudyFilter(ListFilter):
    """Studies by name and by whom they ask, the latest first."""

    orders = {"newest": ("-id",), "oldest": ("id",)}
    of = django_filters.ChoiceFilter(label=_("Kiket kérdez"), choices=Study.Of.choices, empty_label=_("bármelyik"))

    class Meta:
        model = Study
        fields: list[str] = []

    def filter_by_words(self, queryset, name, value):
        return queryset.filter(name__icontains=value)


class TallyFilter(ListFilter):
    """What was counted, by wave, county, settlement, above the quota, taken back; the latest first."""

    orders = {"newest": ("-date", "-id"), "oldest": ("date", "id")}
    q = None
    wave = django_filters.ModelChoiceFilter(
        label=_("Felmérés"), queryset=Wave.objects.select_related("study"), empty_label=_("bármelyik")
    )
    county = CountyFilter()
    settlement = SettlementFilter()
    above = django_filters.BooleanFilter(label=_("A kvóta felett"), field_name="is_above")

    class Meta:
        model = Tally
        fields: list[str] = []
