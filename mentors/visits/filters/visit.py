"""Filters of visits, the same ones for page, endpoint and the links of the dashboards."""

import django_filters
from django import forms
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.base.standing import Role, standing_of
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.filters.fields import CountyFilter, RecordFilter, SettlementFilter
from mentors.people.models.appointment import Appointment
from mentors.people.models.period import today
from mentors.people.models.user import User

from ..models.visit import Visit
from ..models.visit_partner import VisitCommunity, VisitInstitution
from ..queries import WAITING

COUNTED = "counted"


def visible(model):
    return lambda request: model.objects.visible_to(request.user)


def mentors(request):
    """Whoever is or was a mentor in the counties whose visits the person reads."""
    standing = standing_of(request.user)
    held = Appointment.objects.filter(user=OuterRef("pk"), role=Role.MENTOR)
    if not standing.holds(Role.LEAD):
        held = held.filter(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
    return User.objects.filter(Exists(held))


def day_input():
    return forms.DateInput({"type": "date"}, format="%Y-%m-%d")


class PartnerFilter(RecordFilter):
    """By a community or institution that the visit names."""

    def __init__(self, *, through, **kwargs):
        super().__init__(**kwargs)
        self.through = through

    def filter(self, queryset, value):
        if not value:
            return queryset
        return queryset.filter(Exists(self.through.objects.filter(visit=OuterRef("pk"), **{self.field_name: value})))


class VisitFilter(ListFilter):
    """By place, mentor, day, method, activity, state, partner. Those over what only the team reads choose among the
    visits whose team layer the person reads: else a contact could learn by them what they are not shown.
    """

    q = None
    county = CountyFilter()
    settlement = SettlementFilter()
    mentor = RecordFilter(label=_("Mentor"), queryset=mentors, options="visit-mentor-options")
    date_from = django_filters.DateFilter(label=_("Mettől"), field_name="date", lookup_expr="gte", widget=day_input())
    date_to = django_filters.DateFilter(label=_("Meddig"), field_name="date", lookup_expr="lte", widget=day_input())
    method = django_filters.ChoiceFilter(label=_("Kapcsolat módja"), choices=Visit.Method, empty_label=_("bármelyik"))
    activity = django_filters.ChoiceFilter(
        label=_("Tevékenység"), choices=Visit.Activity, method="filter_activity", empty_label=_("bármelyik")
    )
    state = django_filters.ChoiceFilter(
        label=_("Állapot"),
        choices=[
            (COUNTED, _("beküldve vagy elfogadva")),
            *Visit.State.choices,
            (WAITING, _("több mint egy hete vár ellenőrzésre")),
        ],
        method="filter_state",
        empty_label=_("bármelyik"),
    )
    community = PartnerFilter(
        label=_("Közösség"), through=VisitCommunity, queryset=visible(Community), options="community-options"
    )
    institution = PartnerFilter(
        label=_("Intézmény"), through=VisitInstitution, queryset=visible(Institution), options="institution-options"
    )
    consortium = RecordFilter(label=_("Konzorcium"), queryset=visible(Consortium), options="consortium-options")

    orders = {"newest": ("-date", "-id"), "oldest": ("date", "id")}
    OPEN = frozenset({"county", "settlement", "date_from", "date_to"})

    class Meta:
        model = Visit
        fields: list[str] = []

    def filter_activity(self, queryset, name, value):
        return queryset.filter(activities__contains=[value])

    def filter_state(self, queryset, name, value):
        if value == WAITING:
            return queryset.waiting_long(today())
        return queryset.counted() if value == COUNTED else queryset.filter(state=value)

    def filter_queryset(self, queryset):
        chosen = set(self.chosen())
        standing = standing_of(self.request.user)
        own = {"community"} & chosen and self.form.cleaned_data["community"].pk in standing.communities
        if chosen - self.OPEN - ({"community"} if own else set()):
            queryset = queryset.team_layer_for(self.request.user)
        return super().filter_queryset(queryset)
