"""Adoptions on the page of their practice and of the places where they were made, and how many wait."""

from . import rules
from .models import Adoption
from .queries import of_practice

SHOWN = 12


def trail(user, practice) -> dict:
    """Who tried it elsewhere, and what came of it."""
    return {"adoptions": of_practice(practice)}


def of_settlement(user, settlement) -> dict:
    """What was tried there."""
    rows = Adoption.objects.public().filter(settlement=settlement).select_related("practice__published")
    return {"adoptions_there": rows[:SHOWN]}


def waiting_for(user) -> int:
    """How many wait until the person checks them."""
    if not rules.may_check_somewhere(user):
        return 0
    waiting = Adoption.objects.visible_to(user).filter(state=Adoption.State.WAITING).select_related("settlement")
    return sum(rules.may_check(user, one) for one in waiting)
