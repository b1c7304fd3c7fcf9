"""Filters of the supervision layer."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.base.standing import standing_of
from institutions.places.filters.fields import RecordFilter
from mentors.people.models.user import User

from ..models.supervision_note import SupervisionNote
from .visit import day_input


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
