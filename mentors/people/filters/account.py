"""Filters of accounts and of invitations."""

import django_filters
from django.contrib.auth import get_user_model
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.filters import ListFilter
from institutions.base.standing import Role
from institutions.places.filters.fields import CountyFilter

from ..models.appointment import Appointment
from ..models.invitation import Invitation


class AccountFilter(ListFilter):
    """By name, role and county of an appointment valid today, and whether the account is open."""

    role = django_filters.ChoiceFilter(label=_("Szerep"), choices=Role, method="filter_by_role")
    county = CountyFilter(method="filter_by_county")
    closed = django_filters.ChoiceFilter(
        label=_("Fiók"),
        field_name="is_active",
        choices=[("True", _("nyitva")), ("False", _("bezárva"))],
        empty_label=_("mind"),
    )

    class Meta:
        model = get_user_model()
        fields: list[str] = []

    def filter_by_role(self, queryset, name, value):
        return queryset.filter(pk__in=Appointment.objects.valid_today().filter(role=value).values("user"))

    def filter_by_county(self, queryset, name, value):
        return queryset.filter(pk__in=Appointment.objects.valid_today().filter(county=value).values("user"))


class InvitationFilter(ListFilter):
    """By address, role, county and state."""

    orders = {"newest": ("-created_at", "-id")}
    q = django_filters.CharFilter(label=_("E-mail-cím vagy név"), method="filter_by_words", max_length=100)
    role = django_filters.ChoiceFilter(label=_("Szerep"), choices=Role)
    county = CountyFilter()
    state = django_filters.ChoiceFilter(
        label=_("Állapot"),
        method="filter_by_state",
        choices=[
            ("open", _("válaszra vár")),
            ("accepted", _("elfogadva")),
            ("expired", pgettext_lazy("invitation", "lejárt")),
            ("withdrawn", _("visszavonva")),
        ],
    )

    class Meta:
        model = Invitation
        fields: list[str] = []

    def filter_by_words(self, queryset, name, value):
        return queryset.filter(email__icontains=value) | queryset.filter(name__icontains=value)

    def filter_by_state(self, queryset, name, value):
        now = timezone.now()
        return {
            "open": queryset.unanswered().filter(expires_at__gt=now),
            "expired": queryset.unanswered().filter(expires_at__lte=now),
            "accepted": queryset.exclude(accepted_at=None),
            "withdrawn": queryset.exclude(revoked_at=None),
        }[value]
