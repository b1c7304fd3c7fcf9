"""Filters of published answers, and of the questions that somebody works on."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from mentors.people.models.period import today
from mentors.practices.filters.searched import SearchedFilter

from .models.library import ANSWERS
from .models.question import QuestionState, Topic


class QuestionFilter(SearchedFilter):
    """Published answers by words, as the practices are searched, and by topic."""

    library = ANSWERS
    best_first = ("-rank", "-published_at", "-question_id")
    orders = {"newest": ("-published_at", "-question_id"), "oldest": ("published_at", "question_id")}
    topic = django_filters.ChoiceFilter(label=_("Téma"), choices=Topic.choices, empty_label=_("bármelyik"))


class WorkFilter(ListFilter):
    """Questions by words, state, topic, and whether their answer is late."""

    orders = {"newest": ("-asked_at", "-id"), "oldest": ("asked_at", "id")}
    state = django_filters.ChoiceFilter(
        label=_("Állapot"),
        choices=[one for one in QuestionState.choices if one[0] != QuestionState.RECEIVED],
        empty_label=_("bármelyik"),
    )
    topic = django_filters.ChoiceFilter(label=_("Téma"), choices=Topic.choices, empty_label=_("bármelyik"))
    late = django_filters.BooleanFilter(label=_("Késik"), method="filter_late")

    def filter_late(self, queryset, name, value):
        return queryset.overdue(today()) if value else queryset
