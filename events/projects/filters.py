"""Filters of projects."""

import django_filters
from django.utils.translation import gettext_lazy as _

from events.calendar.filters import kept_from_visitors
from events.publishing.models import Funding, State
from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter

from .models import Project


class ProjectFilter(ListFilter):
    """By title, county, year of its beginning and state; the newest first."""

    orders = {"newest": ("-starts_on", "-id"), "name": ("sort_key", "id")}
    county = CountyFilter()
    year = django_filters.NumberFilter(label=_("Év"), field_name="starts_on__year", min_value=1900, max_value=2199)
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=State.choices)

    class Meta:
        model = Project
        fields: list[str] = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["state"].extra["choices"] = kept_from_visitors(self.request)


class FundingFilter(ListFilter):
    """By name, in Hungarian order."""

    class Meta:
        model = Funding
        fields: list[str] = []
