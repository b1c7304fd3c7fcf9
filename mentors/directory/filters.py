"""Filters of the directory."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.countries import COUNTRIES
from institutions.base.filters import ListFilter

from .models import Speaker


class SpeakerFilter(ListFilter):
    """By name and country, in the order of names."""

    country = django_filters.ChoiceFilter(label=_("Ország"), choices=COUNTRIES)

    class Meta:
        model = Speaker
        fields: list[str] = []
