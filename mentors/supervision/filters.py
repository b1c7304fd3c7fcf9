"""Filters of the supervision layer and of supervision dates."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.base.standing import standing_of
from institutions.places.filters.fields import RecordFilter, YesNoFilter
from mentors.people.models.user import User
from mentors.visits.filters.visit import day_input
from mentors.visits.models.supervision_note import SupervisionNote

from .models import SupervisionDate


def assigned(request):
    """The mentors whose notes the person reads: those assigned to them, and themselves."""
    standing = standing_of(request.user)
    return User.objects.filter(pk__in={*standing.mentees, standing.user_id})


class SupervisionFilter(ListFilter):
    """By mentor and day."""

    q = None
    mentor = RecordFilter(label=_("Mentor"), field_name="visit__mentor", queryset=assigned)
    date_from = django_filters.DateFilter(
        label=_("Mettől"), field_name="visit__date", lookup_expr="gte", widget=day_input()
    )
    date_to = django_filters.DateFilter(
        label=_("Meddig"), field_name="visit__date", lookup_expr="lte", widget=day_input()
    )
    orders = {"newest": ("-visit__date", "-id")}

    class Meta:
        model = SupervisionNote
        fields: list[str] = []


class SupervisionDateFilter(ListFilter):
    """By day, and whether it is still to come."""

    q = None
    date_from = django_filters.DateFilter(label=_("Mettől"), field_name="day", lookup_expr="gte", widget=day_input())
    date_to = django_filters.DateFilter(label=_("Meddig"), field_name="day", lookup_expr="lte", widget=day_input())
    cancelled = YesNoFilter(label=_("Elmarad"), field_name="cancelled_at", lookup_expr="isnull")
    orders = {"newest": ("-day", "-id"), "next": ("day", "id")}

    class Meta:
        model = SupervisionDate
        fields: list[str] = []
