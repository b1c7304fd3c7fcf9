"""Doors of promises. The world's promises were made at the mentor's visit, and concern the contact's community."""

from ...door import Door
from .doors_visit import EVERYBODY

LISTS = {"also": EVERYBODY, "why": "everybody sees the list, with what they may read in it"}


def api(name, what=""):
    return lambda world: f"/api/v1/promises/{getattr(world, name).uuid}/{what}"


def page(name, what):
    return lambda world: f"/promises/{getattr(world, name).uuid}/{what}/"


def new(world):
    key = "5e0f2a0c-5d1c-4c8e-9f3e-2f6c9f0d7a11"
    return {"uuid": key, "visit": str(world.draft.uuid), "text": "Hozok", "made_by": "partner", "due_on": "2026-12-01"}


DOORS = [
    Door("promise-list", lambda w: "/promises/", "promise.read", **LISTS),
    Door("promise-keep", page("promise", "keep"), "promise.close", "post", opens_with=302),
    Door("promise-drop", page("promise", "drop"), "promise.close", "post", opens_with=302),
    Door("promise-reopen", page("kept_promise", "reopen"), "promise.close", "post", opens_with=302),
    Door("api-promise-list", lambda w: "/api/v1/promises/", "promise.read", **LISTS),
    Door("api-promise-list", lambda w: "/api/v1/promises/", "visit.log", "post", new, opens_with=201),
    Door("api-promise-detail", api("promise"), "promise.read"),
    Door("api-promise-keep", api("promise", "keep/"), "promise.close", "post"),
    Door("api-promise-drop", api("promise", "drop/"), "promise.close", "post"),
    Door("api-promise-reopen", api("kept_promise", "reopen/"), "promise.close", "post"),
]
