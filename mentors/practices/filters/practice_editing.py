"""Filters of the working records."""

import django_filters
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter

from ..models.practice import GoodPractice, PracticeState


class EditingFilter(ListFilter):
    """By a word of the title, state and county."""

    orders = {"latest": ("-changed_at", "-id")}
    q = django_filters.CharFilter(label=pgettext_lazy("of a text", "Cím"), method="filter_by_words", max_length=100)
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=PracticeState, empty_label=_("bármelyik"))
    county = CountyFilter(field_name="settlement__county")

    class Meta:
        model = GoodPractice
        fields: list[str] = []
