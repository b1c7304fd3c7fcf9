"""Filters of guides; words are understood as those for practices are."""

import django_filters
from django.db.models.expressions import RawSQL
from django.db.models.fields import BooleanField
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from mentors.practices.filters.searched import LONGEST, TOO_LONG
from mentors.practices.models.practice_facts import Theme
from mentors.practices.models.practice_query import heard, understand
from mentors.practices.models.search_terms import PracticeQuery

from .models import Guide


class GuideFilter(ListFilter):
    """By words and theme, the latest first."""

    orders = {"newest": ("-year", "sort_key", "id"), "name": ("sort_key", "id")}
    q = django_filters.CharFilter(
        label=_("Keresés"), method="filter_by_words", max_length=LONGEST, error_messages={"max_length": TOO_LONG}
    )
    theme = django_filters.ChoiceFilter(
        label=_("Téma"), choices=Theme.choices, method="with_theme", empty_label=_("bármelyik")
    )

    class Meta:
        model = Guide
        fields: list[str] = []

    def with_theme(self, queryset, name, value):
        return queryset.filter(themes__contains=[value])

    def filter_by_words(self, queryset, name, value):
        return found_by(queryset, value)


def found_by(queryset, text: str):
    """Those with all the words of the question in some form, as they were typed or as the library of practices mends
    them; none where no word tells anything apart.
    """
    query, typed = understand(text), heard(text)
    if query is None:
        return queryset.none()
    asked = [one.all_words() for one in (PracticeQuery(tuple(typed)), query) if one.terms]
    has = RawSQL("mentors_guide.search @@ %s::tsquery", [" | ".join(f"({one})" for one in asked)], BooleanField())
    return queryset.filter(has)
