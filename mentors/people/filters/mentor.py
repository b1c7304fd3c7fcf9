"""Filters of the mentors' directory."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.base.naming import searched
from institutions.base.standing import Role
from institutions.places.filters.fields import CountyFilter

from ..models.appointment import Appointment
from ..models.mentor import Mentor
from ..models.user import User


class MentorFilter(ListFilter):
    """By name, county of today, and background (any of those chosen)."""

    orders = {"name": ("user__sort_key", "id")}
    county = CountyFilter(method="filter_by_county")
    background = django_filters.MultipleChoiceFilter(
        label=_("Szakterület"), choices=Mentor.Background, method="filter_by_background"
    )

    class Meta:
        model = Mentor
        fields: list[str] = []

    def filter_by_words(self, queryset, name, value):
        return queryset.filter(user__in=searched(User.objects.order_by(), value).values("pk"))

    def filter_by_county(self, queryset, name, value):
        held = Appointment.objects.valid_today().filter(role=Role.MENTOR, county=value)
        return queryset.filter(user__in=held.values("user"))

    def filter_by_background(self, queryset, name, value):
        return queryset.filter(backgrounds__overlap=value) if value else queryset
