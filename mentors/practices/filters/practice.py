"""Filters of published practices."""

from functools import cached_property

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.places.filters.fields import SettlementFilter
from institutions.places.models.settlement_size import SettlementSize

from ..models.practice_facts import CostBand, PracticeField, PracticeKind, TargetGroup, Theme
from .searched import SearchedFilter

COUNTIES = [(f"{number:02d}", f"{number:02d}") for number in range(1, 21)]
BEST_FIRST = ("-rank", "-published_at", "-practice_id")
NEAREST_FIRST = ("distance", "-published_at", "-practice_id")
NOT_FACETS = ("q", "near")


class FacetFilter(django_filters.MultipleChoiceFilter):
    """Any of the codes chosen from one group of facets, which is named like the filter."""

    def filter(self, queryset, value):
        return queryset.with_any(self.field_name, value) if value else queryset


class PracticeFilter(SearchedFilter):
    """By words, kind, field, theme, target group, county, size of the settlement, cost, helpers, study visits."""

    orders = {
        "newest": ("-published_at", "-practice_id"),
        "oldest": ("published_at", "practice_id"),
        "fewest_helpers": ("staff_needed", "-published_at", "-practice_id"),
        "nearest": NEAREST_FIRST,
    }
    best_first = BEST_FIRST
    kind = FacetFilter(label=_("Típus"), choices=PracticeKind.choices)
    field = FacetFilter(label=_("Terület"), choices=PracticeField.choices)
    theme = FacetFilter(label=_("Téma"), choices=Theme.choices)
    group = FacetFilter(label=_("Kiknek szól"), choices=TargetGroup.choices)
    size = FacetFilter(label=_("A település mérete"), choices=SettlementSize.choices)
    cost = FacetFilter(label=_("Költség egy évben"), choices=CostBand.choices)
    staff = django_filters.NumberFilter(
        label=_("Hány segítővel megy (legfeljebb)?"),
        field_name="staff_needed",
        lookup_expr="lte",
        min_value=0,
        max_value=1000,
        decimal_places=0,
    )
    study_visits = FacetFilter(label=_("Tanulmányút"), choices=[("yes", _("fogad látogatókat"))])
    county = FacetFilter(label=_("Megye"), choices=COUNTIES)
    near = SettlementFilter(label=_("Melyik település közelében?"), method="with_distance")

    def with_distance(self, queryset, name, value):
        """Chooses nothing: it says from where the nearest ones are counted."""
        return queryset.near(value) if value else queryset

    @property
    def order(self):
        """From near to far where a place is named and no other order: but for words, which bring their own."""
        order = super().order
        if self.place is None:
            return self.orders["newest"] if order == NEAREST_FIRST else order
        return order if self.data.get("order") or self.query else NEAREST_FIRST

    @property
    def place(self):
        """The settlement from which the nearest ones are counted."""
        return self.cleaned.get("near") or None

    @cached_property
    def chosen(self) -> dict[str, list[str]]:
        """The codes in force, by group."""
        values = {name: self.cleaned.get(name) for name in self.filters if name not in NOT_FACETS}
        return {
            name: [str(int(value))] if name == "staff" else list(value)
            for name, value in values.items()
            if value not in (None, "", [])
        }
