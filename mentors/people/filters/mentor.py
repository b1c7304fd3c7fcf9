"""Filters of the mentors' directory."""

import django_filters
from django.db import models
from django.db.models.functions import Concat
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.base.named import Fold
from institutions.base.naming import Source, meant, searched
from institutions.base.standing import Role
from institutions.base.text import in_one_line
from institutions.places.filters.fields import CountyFilter
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement

from ..models.appointment import Appointment
from ..models.mentor import Mentor
from ..models.user import User


class MentorFilter(ListFilter):
    """By name or by county or settlement, as somebody types it; by county of today, and background (any of those
    chosen).
    """

    orders = {"name": ("user__sort_key", "id")}
    county = CountyFilter(method="filter_by_county")
    background = django_filters.MultipleChoiceFilter(
        label=_("Szakterület"), choices=Mentor.Background, method="filter_by_background"
    )

    class Meta:
        model = Mentor
        fields: list[str] = []

    def filter_by_words(self, queryset, name, value):
        """The people called so, and who serve in the county called so or in which such a settlement lies."""
        held = Appointment.objects.valid_today().filter(role=Role.MENTOR, county__in=called(value))
        by_name = searched(User.objects.order_by(), value).values("pk")
        return queryset.filter(models.Q(user__in=by_name) | models.Q(user__in=held.values("user")))

    def filter_by_county(self, queryset, name, value):
        held = Appointment.objects.valid_today().filter(role=Role.MENTOR, county=value)
        return queryset.filter(user__in=held.values("user"))

    def filter_by_background(self, queryset, name, value):
        return queryset.filter(backgrounds__overlap=value) if value else queryset


def called(name: str):
    """The counties that somebody may mean: by their name, today's or an earlier one, by a part of it („Borsod”), or by
    a settlement that lies there.
    """
    hyphen = models.Value("-", models.TextField())
    parts = Concat(hyphen, "folded", hyphen, output_field=models.TextField())
    wanted = Concat(hyphen, Fold(models.Value(in_one_line(name))), hyphen, output_field=models.TextField())
    named = County.objects.alias(parts=parts).filter(parts__contains=wanted)
    places = [one.row.county_id for one in meant([Source(Settlement.objects.still_existing())], name)]
    by_any = models.Q(pk__in=named.order_by().values("pk")) | models.Q(pk__in=County.objects.once_called(name))
    return County.objects.filter(by_any | models.Q(pk__in=places)).order_by().values("pk")
