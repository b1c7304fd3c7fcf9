"""Questionnaires on the mentor's day: what running waves still want, the most urgent first."""

from institutions.base.room import Room

from .queries import own_quotas, with_burden

MOST = 3


def wanted_today(user, day, room: Room) -> dict:
    """A few places with what they owe, and how many more there are."""
    quotas = own_quotas(user, day)
    shown = room.take(len(quotas), MOST)
    return {"quotas": with_burden(quotas[:shown], day), "more_quotas": len(quotas) - shown}
