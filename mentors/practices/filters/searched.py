"""A list over a shelf of texts: by words as people type them, ranked, and by what else its FilterSet says."""

from functools import cached_property

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter

from ..models.lexicon import PRACTICES
from ..models.practice_query import understand
from ..models.practice_ranking import Ranking, ranking

LONGEST = 200
TOO_LONG = _("Legfeljebb %(limit_value)d betűt írjon be: néhány szó elég.")


class SearchedFilter(ListFilter):
    """`library` has the words of the shelf; a search begins with what fits best, in the order `best_first`."""

    library = PRACTICES
    best_first: tuple[str, ...]
    q = django_filters.CharFilter(
        label=_("Keresés"), method="filter_by_words", max_length=LONGEST, error_messages={"max_length": TOO_LONG}
    )

    def filter_queryset(self, queryset):
        """Words come last: only what the other filters let through is ranked."""
        for name, value in self.cleaned.items():
            if name != "q":
                queryset = self.filters[name].filter(queryset, value)
        return queryset.with_rank(self.ranking_of(queryset).ranks) if self.is_search else queryset

    def ranking_of(self, queryset) -> Ranking:
        others = [value for name, value in self.cleaned.items() if name != "q" and value not in (None, "", [])]
        return ranking(queryset, self.query) if others else self.found

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
        return understand(self.cleaned["q"], self.library) if self.is_search else None

    @property
    def order(self):
        order = super().order
        return self.best_first if self.query and not self.data.get("order") else order
