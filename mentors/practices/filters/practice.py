"""Filters of published practices."""

from functools import cached_property

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import SettlementFilter
from institutions.places.models.settlement_size import SettlementSize

from ..models.practice_facts import CostBand, PracticeField, PracticeKind, TargetGroup, Theme
from ..models.practice_query import understand
from ..models.practice_ranking import Ranking, ranking

COUNTIES = [(f"{number:02d}", f"{number:02d}") for number in range(1, 21)]
BEST_FIRST = ("-rank", "-published_at", "-practice_id")
NEAREST_FIRST = ("distance", "-published_at", "-practice_id")
NOT_FACETS = ("q", "near")


LONGEST = 200
TOO_LONG = _("Legfeljebb %(limit_value)d betűt írjon be: néhány szó elég.")


class FacetFilter(django_filters.MultipleChoiceFilter):
    """Any of the codes chosen from one group of facets, which is named like the filter."""

    def filter(self, queryset, value):
        return queryset.with_any(self.field_name, value) if value else queryset


class PracticeFilter(ListFilter):
    """By words, kind, field, theme, target group, county, size of the settlement, cost, helpers, study visits."""

    orders = {
        "newest": ("-published_at", "-practice_id"),
        "oldest": ("published_at", "practice_id"),
        "fewest_helpers": ("staff_needed", "-published_at", "-practice_id"),
        "nearest": NEAREST_FIRST,
    }
    q = django_filters.CharFilter(
        label=_("Keresés"), method="filter_by_words", max_length=LONGEST, error_messages={"max_length": TOO_LONG}
    )
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

    def filter_queryset(self, queryset):
        """Words come last: only what the other filters let through is ranked."""
        for name, value in self.cleaned.items():
            if name != "q":
                queryset = self.filters[name].filter(queryset, value)
        return queryset.with_rank(self.ranking_of(queryset).ranks) if self.is_search else queryset

    def ranking_of(self, queryset) -> Ranking:
        return ranking(queryset, self.query) if self.chosen() else self.found

    @cached_property
    def found(self) -> Ranking:
        """What answers the words, whatever else is chosen."""
        return ranking(self.queryset, self.query)

    @property
    def cleaned(self) -> dict:
        """The parameters that are right; the wrong ones are among the form's errors."""
        return self.form.cleaned_data if self.form.is_bound and self.form.errors is not None else {}

    @property
    def is_search(self) -> bool:
        return bool(self.cleaned.get("q"))

    @cached_property
    def query(self):
        return understand(self.cleaned["q"]) if self.is_search else None

    @property
    def order(self):
        order = super().order
        if self.data.get("order"):
            return order if order != NEAREST_FIRST or self.place else self.orders["newest"]
        return BEST_FIRST if self.query else NEAREST_FIRST if self.place else order

    @property
    def place(self):
        """The settlement from which the nearest ones are counted."""
        return self.cleaned.get("near")

    def chosen(self) -> dict[str, list[str]]:
        """The codes in force, by group."""
        values = {name: self.cleaned.get(name) for name in self.filters if name not in NOT_FACETS}
        return {
            name: [str(int(value))] if name == "staff" else list(value)
            for name, value in values.items()
            if value not in (None, "", [])
        }
