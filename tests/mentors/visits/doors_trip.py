"""Doors of trips. The world's trip is the mentor's own."""

from mentors.visits.actions.trip import plan_of

from ...door import Door

EACH = {"also": {"mentor_elsewhere"}, "why": "every mentor plans trips of their own"}


def page(what=""):
    return lambda world: f"/trips/{world.trip.uuid}/{what}"


def api(world):
    return f"/api/v1/trips/{world.trip.uuid}/"


def version(world):
    return {"version": plan_of(world.trip).content_hash}


def in_form(world):
    return {"date": "2026-11-02", "stop-0-settlement": "abaujszanto"}


def in_api(world):
    key = "0f0a3d52-6a0e-4a2a-8a33-5a0d4c1f7f01"
    return {"uuid": key, "date": "2026-11-02", "stops": [{"settlement": world.settlement.ksh_code}]}


DOORS = [
    Door("trip-list", lambda w: "/trips/", "trip.plan", **EACH),
    Door("trip-create", lambda w: "/trips/new/", "trip.plan", **EACH),
    Door(
        "trip-create",
        lambda w: "/trips/new/",
        "trip.plan",
        "post",
        in_form,
        opens_with=302,
        instead={"mentor_elsewhere": 200},
        why="the form comes back with an error: it knows the places of their own county only",
    ),
    Door("trip-detail", page(), "trip.plan"),
    Door("trip-edit", page("edit/"), "trip.plan"),
    Door("trip-edit", page("edit/"), "trip.plan", "post", lambda w: in_form(w) | version(w), opens_with=302),
    Door("trip-delete", page("delete/"), "trip.plan", "post", opens_with=302),
    Door("trip-sheet", page("sheet/"), "trip.plan"),
    Door("api-trip-list", lambda w: "/api/v1/trips/", "trip.plan", **EACH),
    Door(
        "api-trip-list",
        lambda w: "/api/v1/trips/",
        "trip.plan",
        "post",
        in_api,
        opens_with=201,
        instead={"mentor_elsewhere": 400},
        why="a mentor of another county is told that this place is not theirs",
    ),
    Door("api-trip-detail", api, "trip.plan"),
    Door("api-trip-detail", api, "trip.plan", "put", lambda w: in_api(w) | version(w)),
    Door("api-trip-detail", api, "trip.plan", "delete", opens_with=204),
]
