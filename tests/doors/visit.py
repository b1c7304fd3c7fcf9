"""Doors of visits. The world's visit is the mentor's, submitted; its county has a coordinator in office."""

from .door import Door

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
