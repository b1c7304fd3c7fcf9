"""Filters of processes, the same ones for page and endpoint."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.base.naming import searched
from institutions.consortia.models.consortium import Consortium
from institutions.places.filters.fields import CountyFilter, YesNoFilter
from institutions.places.models.settlement import Settlement

from .models import POSITIONS, Process

FINISHED = "finished"


class ProcessFilter(ListFilter):
    """By name, county, whose it is, the step at which it stands, and what needs attention; over `with_progress`."""

    q = django_filters.CharFilter(label=_("Település vagy konzorcium neve"), method="filter_by_words", max_length=100)
    county = CountyFilter(method="filter_county")
    kind = django_filters.ChoiceFilter(
        label=_("Kinek a folyamata"),
        choices=[("settlement", _("település")), ("consortium", _("konzorcium"))],
        method="filter_kind",
        empty_label=_("bármelyik"),
    )
    at = django_filters.ChoiceFilter(
        label=_("Hol tart"),
        choices=[*Process.Step.choices, (FINISHED, _("minden lépés kész"))],
        method="filter_at",
        empty_label=_("bármelyik"),
    )
    late = YesNoFilter(label=_("Késik"), field_name="is_late", lookup_expr="exact")
    out_of_order = YesNoFilter(label=_("Eltér a sorrendtől"), field_name="is_out_of_order", lookup_expr="exact")
    orders = {"name": ("sort_key", "id"), "progress": ("done", "id")}

    class Meta:
        model = Process
        fields: list[str] = []

    def filter_by_words(self, queryset, name, value):
        places = searched(Settlement.objects.order_by(), value).values("pk")
        consortia = searched(Consortium.objects.order_by(), value).values("pk")
        return queryset.filter(Q(settlement__in=places) | Q(consortium__in=consortia))

    def filter_county(self, queryset, name, value):
        return queryset.filter(county=value.pk)

    def filter_kind(self, queryset, name, value):
        return queryset.filter(**{f"{value}__isnull": False})

    def filter_at(self, queryset, name, value):
        return queryset.filter(at=None) if value == FINISHED else queryset.filter(at=POSITIONS[value])
