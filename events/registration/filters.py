"""Filters of the list of an event's registrations."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.organisations.models.institution import Institution
from institutions.places.filters.fields import CountyFilter, RecordFilter

from .models.registration import Form, Registration, State


class RegistrationFilter(ListFilter):
    """By name, state, form of participation, institution and county; as people came, in Hungarian order, or by their
    places in the waiting list (`line`, see `in_line`).
    """

    orders = {"arrival": ("id",), "name": ("sort_key", "id"), "place": ("line", "id")}

    state = django_filters.MultipleChoiceFilter(label=_("Állapot"), choices=State)
    form = django_filters.ChoiceFilter(label=_("Részvétel"), choices=Form)
    institution = RecordFilter(
        label=_("Intézmény"), queryset=lambda request: Institution.objects.all(), options="institution-options"
    )
    county = CountyFilter()

    class Meta:
        model = Registration
        fields: list[str] = []
