"""Filters of requests for an account."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter

from .models import AccountRequest, RequestState


class AccountRequestFilter(ListFilter):
    """Requests by state and county, the latest first."""

    orders = {"newest": ("-asked_at", "-id"), "oldest": ("asked_at", "id")}
    q = None
    state = django_filters.ChoiceFilter(
        label=_("Állapot"),
        choices=[one for one in RequestState.choices if one[0] != RequestState.RECEIVED],
        empty_label=_("bármelyik"),
    )
    county = CountyFilter()

    class Meta:
        model = AccountRequest
        fields: list[str] = []
