"""Doors of supervision; the world's date is the supervisor's, booked by the mentor whom they look after."""

import datetime

from mentors.people.models.period import today

from ...door import Door

READS, OFFERS, BOOKS = "supervision.read", "supervision.offer", "supervision.book"
EVERY_MENTOR = {"also": {"mentor_elsewhere"}, "why": "each gets the dates of who supervises them"}


def at(name, what=""):
    return lambda world: f"/supervision/dates/{getattr(world, name).uuid}/{what}"


def of_mentor(name, what=""):
    return lambda world: f"/supervision/dates/{getattr(world, name).uuid}/mentors/{world.people['mentor'].pk}/{what}"


def in_form(world):
    day = today() + datetime.timedelta(days=10)
    return {"day": day.isoformat(), "starts_at": "10:00", "minutes": "60", "place": "Gönc", "seats": "1"}


def changed(world):
    return in_form(world) | {"revision": "1"}


DOORS = [
    Door("supervision-date-list", lambda w: "/supervision/dates/", READS, **EVERY_MENTOR),
    Door("supervision-date-create", lambda w: "/supervision/dates/new/", OFFERS),
    Door("supervision-date-create", lambda w: "/supervision/dates/new/", OFFERS, "post", in_form, opens_with=302),
    Door("supervision-date-detail", at("date"), READS),
    Door("supervision-date-edit", at("date", "edit/"), OFFERS),
    Door("supervision-date-edit", at("date", "edit/"), OFFERS, "post", changed, opens_with=302),
    Door("supervision-date-cancel", at("date", "cancel/"), OFFERS, "post", opens_with=302),
    Door("supervision-date-book", at("free_date", "book/"), BOOKS, "post", opens_with=302),
    Door("supervision-date-unbook", at("date", "unbook/"), BOOKS, "post", opens_with=302),
    Door(
        "supervision-attendance",
        of_mentor("past_date"),
        OFFERS,
        "post",
        lambda w: {"attended": "yes"},
        opens_with=302,
    ),
    Door("supervision-record-edit", of_mentor("date", "note/"), READS),
    Door(
        "supervision-record-edit",
        of_mentor("date", "note/"),
        READS,
        "post",
        lambda w: {"text": "Beszélgettünk.", "revision": "1"},
        opens_with=302,
    ),
    Door("supervision-hours", lambda w: "/supervision/hours/", "supervision.hours"),
    Door(
        "visit-burden",
        lambda w: f"/visits/{w.visit.uuid}/burden/",
        "visit.log",
        "post",
        lambda w: {"heavy": "yes"},
        opens_with=302,
    ),
    Door("api-supervision-date-list", lambda w: "/api/v1/supervision-dates/", READS, **EVERY_MENTOR),
    Door(
        "api-supervision-date-list",
        lambda w: "/api/v1/supervision-dates/",
        OFFERS,
        "post",
        in_form,
        opens_with=201,
    ),
    Door("api-supervision-date-detail", lambda w: f"/api/v1/supervision-dates/{w.date.uuid}/", READS),
    Door("api-supervision-date-book", lambda w: f"/api/v1/supervision-dates/{w.free_date.uuid}/book/", BOOKS, "post"),
    Door("api-supervision-date-unbook", lambda w: f"/api/v1/supervision-dates/{w.date.uuid}/unbook/", BOOKS, "post"),
]
