"""Adoptions on the page of their practice and of the places where they were made, and which ones wait."""

import datetime

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.base.digest import COUNTED, Line, Section, section

from . import rules
from .columns import practice
from .models import Adoption, Holds
from .queries import of_practice

SHOWN = 12


def trail(user, of) -> dict:
    """Who tried it elsewhere, and what came of it."""
    return {"adoptions": of_practice(of)}


def of_settlement(user, settlement) -> dict:
    """What was tried there."""
    rows = Adoption.objects.public().filter(settlement=settlement).select_related("practice__published")
    return {"adoptions_there": rows[:SHOWN]}


def figures(user, county=None) -> dict:
    """How many there are, for dashboards: checked, still going after a year, waiting; each has its list."""
    rows = Adoption.objects.visible_to(user)
    rows = rows.filter(settlement__county=county) if county else rows
    checked = Q(state=Adoption.State.CHECKED)
    return {
        "adoption_numbers": rows.aggregate(
            checked=Count("pk", filter=checked),
            holding=Count("pk", filter=checked & Q(holds=Holds.YES)),
            waiting=Count("pk", filter=Q(state=Adoption.State.WAITING)),
        )
    }


def waiting(user, day: datetime.date) -> list[Section]:
    """Adoptions that wait until the person says that it is so, the oldest first."""
    rows = Adoption.objects.visible_to(user).filter(state=Adoption.State.WAITING)
    rows = rows.select_related("settlement", "practice__published").order_by("pk")[:COUNTED]
    found = [one for one in rows if rules.may_check(user, one)]

    def line(adoption):
        path = reverse("adoption-detail", args=[adoption.uuid])
        return Line(adoption.who, path, ", ".join(filter(None, [practice(adoption), adoption.settlement.name])))

    path = f"{reverse('adoption-list')}?state={Adoption.State.WAITING}"
    return section(_("Ellenőrzésre váró átvételek"), found, line, path)
