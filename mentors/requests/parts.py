"""Requests for an account in the digest of who decides about them."""

import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.base.digest import COUNTED, Line, Section, section

from .models import AccountRequest


def waiting(user, day: datetime.date) -> list[Section]:
    """What waits for the person's decision."""
    rows = AccountRequest.objects.visible_to(user).waiting().select_related("institution", "community")

    def line(one):
        return Line(one.whom, reverse("account-request-detail", args=[one.pk]), one.name)

    rows = list(rows.order_by("asked_at", "pk")[:COUNTED])
    return section(_("Fiókkérések, amelyekről Ön dönt"), rows, line, reverse("account-request-list"))
