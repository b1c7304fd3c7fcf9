"""Consortia on the pages of settlements and counties, and the members on a consortium's own."""

from django.db.models import Count, Sum

from institutions.base import rules

from .models.consortium import Consortium
from .models.consortium_member import ConsortiumMember

MOST = 12
SUMS = ("share_huf", "target_participants", "target_disadvantaged")


def of_settlement(user, settlement) -> dict:
    """The consortia that the settlement has joined."""
    joined = ConsortiumMember.objects.filter(settlement=settlement).values("consortium")
    return {"consortia": Consortium.objects.visible_to(user).filter(pk__in=joined).annotate(size=Count("members"))}


def of_county(user, county) -> dict:
    """The first consortia of the county, and how many more there are."""
    there = Consortium.objects.visible_to(user).filter(county=county)
    return {
        "consortia": there.annotate(size=Count("members"))[:MOST],
        "more_consortia": max(0, there.count() - MOST),
    }


def members_of(user, consortium) -> dict:
    """The members with their shares and promises, and whether the person keeps the page."""
    return {
        "members": consortium.members.select_related("settlement__county", "settlement__district"),
        "totals": consortium.members.aggregate(**{name: Sum(name) for name in SUMS}),
        "may_edit": rules.may_edit_consortium(user, consortium),
    }
