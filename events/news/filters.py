"""Filters of posts."""

import django_filters
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events.publishing.models import State
from events.publishing.rules import may_draft_somewhere
from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter

from .models import Post, PostKind

SHOWN = [(State.PUBLISHED, State.PUBLISHED.label)]
OPEN, OVER = "open", "over"


class PostFilter(ListFilter):
    """By words of the title, kind, county, year, whether one can still apply, and state; the newest first."""

    orders = {"newest": ("-placed_at", "-id"), "name": ("sort_key", "id")}
    q = django_filters.CharFilter(label=_("A hír címe"), method="filter_by_words", max_length=100)
    kind = django_filters.MultipleChoiceFilter(label=_("Típus"), choices=PostKind)
    county = CountyFilter()
    year = django_filters.NumberFilter(label=_("Év"), field_name="placed_at__year", min_value=1900, max_value=2199)
    deadline = django_filters.ChoiceFilter(
        label=_("Határidő"),
        choices=[(OPEN, _("még lehet jelentkezni")), (OVER, pgettext_lazy("jelentkezés", "lejárt"))],
        method="filter_by_deadline",
    )
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=SHOWN)

    class Meta:
        model = Post
        fields: list[str] = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = [one for one in State.choices if one[0] in (State.DRAFT, State.PUBLISHED, State.WITHDRAWN)]
        theirs = may_draft_somewhere(self.request.user, Post.READERS)
        self.filters["state"].extra["choices"] = own if theirs else SHOWN

    def filter_by_deadline(self, queryset, name, value):
        passed = Q(deadline__lt=timezone.localdate())
        return queryset.filter(passed if value == OVER else ~passed, deadline__isnull=False)
