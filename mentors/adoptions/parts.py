"""Adoptions on the page of their practice and of the places where they were made, and how many wait."""

from django.db.models import Count, Q

from . import rules
from .models import Adoption, Holds
from .queries import of_practice

SHOWN = 12


def trail(user, practice) -> dict:
    """Who tried it elsewhere, and what came of it."""
    return {"adoptions": of_practice(practice)}


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


def waiting_for(user) -> int:
    """How many wait until the person checks them."""
    if not rules.may_check_somewhere(user):
        return 0
    waiting = Adoption.objects.visible_to(user).filter(state=Adoption.State.WAITING).select_related("settlement")
    return sum(rules.may_check(user, one) for one in waiting)
