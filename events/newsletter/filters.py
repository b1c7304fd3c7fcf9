"""Filters of issues."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter

from .models.issue import Issue


class IssueFilter(ListFilter):
    """By words of the subject and by year; the newest first."""

    orders = {"newest": ("-id",)}
    q = django_filters.CharFilter(label=_("Tárgy"), method="filter_by_words", max_length=100)
    year = django_filters.NumberFilter(label=_("Év"), field_name="started_at__year", min_value=1900, max_value=2199)

    class Meta:
        model = Issue
        fields: list[str] = []
