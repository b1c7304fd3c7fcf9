"""Doors of visits. The world's visit is the mentor's, submitted; its county has a coordinator in office."""

from ...door import Door

NEW = {
    "uuid": "8f14e45f-ceea-467f-a9d5-91ab17c04ac2",
    "date": "2026-11-02",
    "method": "personal",
    "activities": ["interview"],
    "summary": "Interjút készítettünk.",
}
EVERYBODY = {
    "contact",
    "mentor",
    "mentor_elsewhere",
    "coordinator",
    "coordinator_elsewhere",
    "supervisor",
    "editor",
    "expert",
    "lead",
    "administrator",
}
READS = ("visit.team", "visit.community")
LISTS = {"also": EVERYBODY, "why": "everybody sees the list, with what they may read in it"}


def api(name):
    return lambda world: f"/api/v1/visits/{getattr(world, name).uuid}/"


def step(name, what):
    return lambda world: f"/api/v1/visits/{getattr(world, name).uuid}/{what}/"


def in_api(world):
    return NEW | {"settlement": world.settlement.ksh_code}


DOORS = [
    Door("api-visit-list", lambda w: "/api/v1/visits/", READS, **LISTS),
    Door(
        "api-visit-list",
        lambda w: "/api/v1/visits/",
        "visit.log",
        "post",
        in_api,
        opens_with=201,
        instead={"mentor_elsewhere": 400},
        why="a mentor of another county is told that this place is not theirs",
    ),
    Door("api-visit-detail", api("visit"), READS),
    Door("api-visit-detail", api("draft"), "visit.log"),
    Door("api-visit-detail", api("draft"), "visit.log", "patch", lambda w: {"revision": 1, "result": "Lett egy terv."}),
    Door("api-visit-detail", api("draft"), "visit.log", "delete", opens_with=204),
    Door("api-visit-submit", step("draft", "submit"), "visit.log", "post"),
    Door("api-visit-withdraw", step("visit", "withdraw"), "visit.log", "post"),
    Door("api-visit-accept", step("visit", "accept"), "visit.decide", "post"),
    Door("api-visit-return", step("visit", "return"), "visit.decide", "post", lambda w: {"note": "Hányan voltak?"}),
    Door("api-visit-reopen", step("accepted", "reopen"), "visit.decide", "post", lambda w: {"reason": "Elírás."}),
]


def page(name, what=""):
    return lambda world: f"/visits/{getattr(world, name).uuid}/{what}"


def in_form(world):
    return NEW | {"settlement": "abaujszanto"}


PAGES = [
    Door("today", lambda w: "/today/", "visit.log", also={"mentor_elsewhere"}),
    Door("review", lambda w: "/review/", "visit.decide", also={"coordinator_elsewhere", "lead"}),
    Door("visit-list", lambda w: "/visits/", READS, **LISTS),
    Door("visit-create", lambda w: "/visits/new/", "visit.log", also={"mentor_elsewhere"}),
    Door(
        "visit-create",
        lambda w: "/visits/new/",
        "visit.log",
        "post",
        in_form,
        opens_with=302,
        instead={"mentor_elsewhere": 200},
        why="the form comes back with an error: it knows the places of their own county only",
    ),
    Door(
        "visit-place-options",
        lambda w: "/visits/places/options/?q=abauj",
        "visit.log",
        also={"mentor_elsewhere"},
        why="each gets places of their own county",
    ),
    Door(
        "visit-mentor-options",
        lambda w: "/visits/mentors/options/?q=m",
        "visit.team",
        also={"mentor_elsewhere", "coordinator_elsewhere"},
        why="each gets the mentors of their own county",
    ),
    Door("visit-partners", lambda w: "/visits/partners/?settlement=golop", "visit.log", also={"mentor_elsewhere"}),
    Door("visit-detail", page("visit"), READS),
    Door("visit-detail", page("draft"), "visit.log"),
    Door("visit-edit", page("draft", "edit/"), "visit.log"),
    Door(
        "visit-edit",
        page("draft", "edit/"),
        "visit.log",
        "post",
        lambda w: in_form(w) | {"revision": 1},
        opens_with=302,
    ),
    Door("visit-history", page("visit", "history/"), "visit.team"),
    Door("visit-history", page("draft", "history/"), "visit.log"),
    Door("visit-queue", lambda w: "/visits/queue/", "profile.edit", also={"mentor_elsewhere", "coordinator_elsewhere"}),
    Door("visit-offline", lambda w: "/visits/offline/", "visit.log", also={"mentor_elsewhere"}),
    Door("visit-conflicts", page("disputed", "conflicts/"), "visit.log"),
    Door("visit-conflicts", page("disputed", "conflicts/"), "visit.log", "post", opens_with=302),
    Door("visit-submit", page("draft", "submit/"), "visit.log", "post", opens_with=302),
    Door("visit-withdraw", page("visit", "withdraw/"), "visit.log", "post", opens_with=302),
    Door("visit-delete", page("draft", "delete/"), "visit.log", "post", opens_with=302),
    Door("visit-accept", page("visit", "accept/"), "visit.decide", "post", opens_with=302),
    Door(
        "visit-return", page("visit", "return/"), "visit.decide", "post", lambda w: {"note": "Mikor?"}, opens_with=302
    ),
    Door(
        "visit-reopen",
        page("accepted", "reopen/"),
        "visit.decide",
        "post",
        lambda w: {"note": "Elírás."},
        opens_with=302,
    ),
    Door(
        "supervision-list",
        lambda w: "/supervision/",
        "visit.supervision",
        also={"mentor_elsewhere"},
        why="each sees their own notes",
    ),
    Door("supervision-detail", lambda w: f"/supervision/{w.visit.uuid}/", "visit.supervision"),
]


def photo(name, what=""):
    return lambda world: f"/photos/{getattr(world, name).uuid}/{what}"


def photo_in_api(name, query=""):
    return lambda world: f"/api/v1/photos/{getattr(world, name).uuid}/{query}"


def announced(world):
    return {"uuid": "0b1d3c5e-7f90-4a2b-8c4d-6e8f0a1b2c3d", "size": 10, "sha256": "a" * 64, "consent": "nobody"}


TAKES_OFF = {"also": {"coordinator", "lead"}, "why": "a consent can be withdrawn at any time"}
PHOTOS = [
    Door("visit-photo", photo("photo"), "visit.team"),
    Door("visit-photo-small", photo("photo", "small/"), "visit.team"),
    Door(
        "visit-photo-add",
        page("visit", "photos/"),
        "visit.log",
        "post",
        lambda w: {"consent": "nobody"},
        why="without a picture the page comes back with an error",
    ),
    Door("visit-photo-remove", photo("photo", "remove/"), "visit.log", "post", opens_with=302, **TAKES_OFF),
    Door("api-visit-photos", lambda w: f"/api/v1/visits/{w.visit.uuid}/photos/", "visit.team"),
    Door(
        "api-visit-photos",
        lambda w: f"/api/v1/visits/{w.visit.uuid}/photos/",
        "visit.log",
        "post",
        announced,
        opens_with=201,
    ),
    Door("api-photo", photo_in_api("photo"), "visit.team"),
    Door("api-photo", photo_in_api("half_photo"), "visit.log"),
    Door("api-photo", photo_in_api("half_photo", "?offset=10"), "visit.log", "patch"),
    Door("api-photo", photo_in_api("photo"), "visit.log", "delete", opens_with=204, **TAKES_OFF),
]
DOORS += PAGES + PHOTOS
