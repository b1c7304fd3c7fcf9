"""Filters of the outbox."""

import django_filters
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter

from .kind import kind_choices
from .models import Mail


class MailFilter(ListFilter):
    """By address, kind and state."""

    q = django_filters.CharFilter(label=_("E-mail-cím"), field_name="to", lookup_expr="icontains", max_length=100)
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=Mail.State)
    kind = django_filters.ChoiceFilter(label=_("Típus"), choices=kind_choices())
    orders = {"newest": ("-created_at", "-id")}

    class Meta:
        model = Mail
        fields: list[str] = []
