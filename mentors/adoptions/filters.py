"""Filters of adoptions."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter

from .models import Adoption, AdoptionState, Holds, Result


class AdoptionFilter(ListFilter):
    """By practice (its address), county, result, and whether it holds a year later; the team by state too."""

    orders = {"newest": ("-started_on", "-id"), "oldest": ("started_on", "id")}
    for_teams = frozenset({"state"})
    q = None
    practice = django_filters.CharFilter(label=_("Jó gyakorlat"), field_name="practice__slug", max_length=120)
    county = CountyFilter(field_name="settlement__county")
    result = django_filters.ChoiceFilter(label=_("Bevált-e"), choices=Result.choices, empty_label=_("bármelyik"))
    holds = django_filters.ChoiceFilter(label=_("Egy év múlva"), choices=Holds.choices[1:], empty_label=_("bármelyik"))
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=AdoptionState.choices, empty_label=_("bármelyik"))

    class Meta:
        model = Adoption
        fields: list[str] = []
