"""Filters of hand-overs."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter

from .models.hand_over import HandOver


class HandOverFilter(ListFilter):
    """By county and by where they stand."""

    q = None
    county = CountyFilter()
    state = django_filters.ChoiceFilter(
        label=_("Állapot"),
        choices=[("unsigned", _("van aláíratlan levele")), ("signed", _("lezárult")), ("undone", _("visszavonva"))],
        empty_label=_("mind"),
        method="filter_by_state",
    )
    orders = {"newest": ("-made_at", "-id")}

    class Meta:
        model = HandOver
        fields: list[str] = []

    def filter_by_state(self, queryset, name, value):
        if value == "undone":
            return queryset.exclude(undone_at=None)
        if value == "unsigned":
            return queryset.unsigned()
        return queryset.standing().exclude(pk__in=queryset.unsigned().order_by().values("pk"))
