"""Filters of promises, the same ones for page, endpoint and the numbers of the dashboards."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.communities.models.community import Community
from institutions.places.filters.fields import CountyFilter, RecordFilter, SettlementFilter, of_own_fieldwork

from ..models.promise import Promise
from .visit import day_input, mentors, visible

OVERDUE = "overdue"


class PromiseFilter(ListFilter):
    """By how it stands, who promised, place, community, whose visit it was, whose it is to follow, due day."""

    q = None
    state = django_filters.ChoiceFilter(
        label=_("Állapot"),
        choices=[
            (Promise.State.OPEN, _("nyitott")),
            (OVERDUE, _("lejárt")),
            (Promise.State.KEPT, _("megvalósult")),
            (Promise.State.DROPPED, _("elmaradt")),
        ],
        method="filter_state",
        empty_label=_("bármelyik"),
    )
    made_by = django_filters.ChoiceFilter(label=_("Ki vállalta?"), choices=Promise.MadeBy, empty_label=_("bármelyik"))
    county = CountyFilter()
    settlement = SettlementFilter()
    community = RecordFilter(label=_("Közösség"), queryset=visible(Community), options="community-options")
    mentor = RecordFilter(
        label=_("Mentor"), field_name="visit__mentor", queryset=mentors, options="visit-mentor-options"
    )
    follower = RecordFilter(
        label=_("Kire tartozik?"), queryset=mentors, options="visit-mentor-options", method="filter_follower"
    )
    due_from = django_filters.DateFilter(
        label=_("Határidő: mettől"), field_name="due_on", lookup_expr="gte", widget=day_input()
    )
    due_to = django_filters.DateFilter(
        label=_("Határidő: meddig"), field_name="due_on", lookup_expr="lte", widget=day_input()
    )

    # „open” is the last of the states by name: what is open stands first.
    orders = {
        "open_first": ("-state", "due_on", "id"),
        "due": ("due_on", "id"),
        "latest_due": ("-due_on", "-id"),
        "newest": ("-id",),
    }

    class Meta:
        model = Promise
        fields: list[str] = []

    def filter_state(self, queryset, name, value):
        return queryset.overdue() if value == OVERDUE else queryset.filter(state=value)

    def filter_follower(self, queryset, name, value):
        return of_own_fieldwork(queryset, self.request.user).followed_by(value)
