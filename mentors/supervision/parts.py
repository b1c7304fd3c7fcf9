"""Supervision on the mentor's day: a date is offered to who had a hard quarter. Nowhere else."""

import datetime

from institutions.base.room import Room

from . import queries


def offered_today(user, day: datetime.date, room: Room) -> dict:
    """The nearest free date where one is due; `supervision_due` also without any."""
    if not queries.is_due(user, day):
        return {"supervision_due": False}
    return {"supervision_due": True, "supervision_date": queries.free_dates(user, day).first()}
