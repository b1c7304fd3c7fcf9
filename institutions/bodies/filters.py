"""Filters of bodies."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.countries import COUNTRIES
from institutions.base.filters import ListFilter

from .forms import OWN_KINDS
from .models import Body


class BodyFilter(ListFilter):
    """Those of their own name, by name, kind and country. The queryset is one `in_order`."""

    kind = django_filters.MultipleChoiceFilter(label=_("Típus"), choices=OWN_KINDS)
    country = django_filters.ChoiceFilter(label=_("Ország"), choices=COUNTRIES)

    class Meta:
        model = Body
        fields: list[str] = []
