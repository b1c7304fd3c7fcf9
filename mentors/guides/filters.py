"""Filters of guides; words are understood as those for practices are."""

from functools import reduce
from operator import or_

import django_filters
from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, ExpressionWrapper, OuterRef, Q
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from mentors.practices.filters.searched import LONGEST, TOO_LONG
from mentors.practices.models.practice_facts import Theme
from mentors.practices.models.practice_query import understand
from mentors.practices.models.search_terms import PracticeQuery

from .models import Guide, GuideText

FORMS = [("page", _("az oldalon")), ("pdf", _("PDF-ben"))]


class GuideFilter(ListFilter):
    """By words, theme, language, form and year, the latest first; any of what is chosen in a group."""

    orders = {"newest": ("-year", "sort_key", "id"), "name": ("sort_key", "id")}
    q = django_filters.CharFilter(
        label=_("Keresés"), method="filter_by_words", max_length=LONGEST, error_messages={"max_length": TOO_LONG}
    )
    theme = django_filters.MultipleChoiceFilter(label=_("Téma"), choices=Theme.choices, method="with_themes")
    language = django_filters.MultipleChoiceFilter(
        label=_("Nyelv"), choices=settings.CONTENT_LANGUAGES, method="in_languages"
    )
    form = django_filters.MultipleChoiceFilter(label=_("Hogyan olvasható"), choices=FORMS, method="in_forms")
    year = django_filters.NumberFilter(label=_("Év"), min_value=1900, max_value=2100, decimal_places=0)

    class Meta:
        model = Guide
        fields: list[str] = []

    def with_themes(self, queryset, name, value):
        return queryset.filter(themes__overlap=value) if value else queryset

    def in_languages(self, queryset, name, value):
        if not value:
            return queryset
        others = GuideText.objects.filter(language__in=value).values("guide")
        return queryset.filter(Q(language__in=value) | Q(pk__in=others))

    def in_forms(self, queryset, name, value):
        ways = {"page": ~Q(text=""), "pdf": Q(file__isnull=False)}
        chosen = [ways[one] for one in value]
        return queryset.filter(reduce(or_, chosen)) if chosen else queryset

    def filter_by_words(self, queryset, name, value):
        return found_by(queryset, understand(value))

    def answering(self):
        """What answers the words, whatever else is chosen, with the languages it has and whether it has a text."""
        words, texts = self.chosen().get("q"), GuideText.objects.filter(guide=OuterRef("pk"))
        rows = found_by(self.queryset, understand(words)) if words else self.queryset
        has_text = ExpressionWrapper(~Q(text=""), output_field=BooleanField())
        return rows.annotate(spoken=ArraySubquery(texts.values("language")), has_text=has_text)


def found_by(queryset, query: PracticeQuery | None):
    """Those with all the words of the question in some form, as they were typed or as the library of practices mends
    them; none where no word tells anything apart.
    """
    if query is None:
        return queryset.none()
    asked = [one.all_words() for one in (PracticeQuery(query.heard), query) if one.terms]
    has = RawSQL("mentors_guide.search @@ %s::tsquery", [" | ".join(f"({one})" for one in asked)], BooleanField())
    return queryset.filter(has)
