"""Filters of what was taken away."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter

from .models import Export


class ExportFilter(ListFilter):
    """By the list's name, kind of file and state."""

    q = django_filters.CharFilter(label=_("Lista"), field_name="title", lookup_expr="icontains", max_length=100)
    kind = django_filters.ChoiceFilter(label=_("Fájl"), field_name="format", choices=Export.Format)
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=Export.State)
    orders = {"newest": ("-asked_at", "-id")}

    class Meta:
        model = Export
        fields: list[str] = []
