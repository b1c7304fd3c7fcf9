"""Filters of trips, the same ones for page and endpoint."""

import django_filters
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import SettlementFilter

from ..models.trip import Trip, TripStop
from ..models.visit import Visit
from .visit import day_input


class TripFilter(ListFilter):
    """By day and place: a stop, or where a visit of the trip was."""

    q = None
    date_from = django_filters.DateFilter(label=_("Mettől"), field_name="date", lookup_expr="gte", widget=day_input())
    date_to = django_filters.DateFilter(label=_("Meddig"), field_name="date", lookup_expr="lte", widget=day_input())
    settlement = SettlementFilter(method="filter_place")

    orders = {"newest": ("-date", "-id"), "oldest": ("date", "id")}

    class Meta:
        model = Trip
        fields: list[str] = []

    def filter_place(self, queryset, name, value):
        if not value:
            return queryset
        stops = TripStop.objects.filter(trip=OuterRef("pk"), settlement=value)
        return queryset.filter(Exists(stops) | Exists(Visit.objects.filter(trip=OuterRef("pk"), settlement=value)))
