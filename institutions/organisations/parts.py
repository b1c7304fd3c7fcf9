"""Institutions on the page of a settlement, and the contacts on an institution's own."""

from institutions.base import rules

from .models.contact import Contact
from .models.institution import Institution


def of_settlement(user, settlement) -> dict:
    """The institutions there."""
    there = Institution.objects.visible_to(user).filter(settlement=settlement)
    return {"institutions": there.order_by("status", "sort_key")}


def contacts_of(user, institution) -> dict:
    """Whom one asks for there, as far as the person may know, and whether they keep the page."""
    return {
        "contacts": Contact.objects.visible_to(user).filter(institution=institution),
        "may_edit": rules.may_edit_institution(user, institution),
    }
