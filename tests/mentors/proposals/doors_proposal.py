"""Doors of proposals. The world's is an open one of the contact, about the address of their institution."""

from ...door import Door

ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
LISTS = {
    "also": {*ELSEWHERE, "supervisor", "editor", "expert"},
    "why": "everybody signed in gets the list of what they may read, which may be empty",
}
AFTER = "Kossuth tér 3."


def page(what=""):
    return lambda world: f"/proposals/{world.proposal.pk}/{what}"


def api(what=""):
    return lambda world: f"/api/v1/proposals/{world.proposal.pk}/{what}"


def form(world):
    return f"/institutions/{world.institution.pk}/proposals/new/"


def in_form(world):
    return {"name": world.institution.name, "kind": "library", "address": AFTER}


def in_api(world):
    return {"institution": world.institution.pk, "changes": {"maintainer": {"after": "Város"}}}


def seen(world):
    return {"seen": world.proposal.seen}


def reason(world):
    return {"reason": "A tér neve más."}


DOORS = [
    Door("proposal-create", form, "institution.propose"),
    Door("proposal-create", form, "institution.propose", "post", in_form, opens_with=302),
    Door("proposal-list", lambda w: "/proposals/", "proposal.read", **LISTS),
    Door("proposal-detail", page(), "proposal.read"),
    Door("proposal-accept", page("accept/"), "proposal.decide", "post", seen, opens_with=302),
    Door("proposal-decline", page("decline/"), "proposal.decide", "post", reason, opens_with=302),
    Door("proposal-withdraw", page("withdraw/"), "institution.propose", "post", opens_with=302),
    Door("api-proposal-list", lambda w: "/api/v1/proposals/", "proposal.read", **LISTS),
    Door("api-proposal-list", lambda w: "/api/v1/proposals/", "institution.propose", "post", in_api),
    Door("api-proposal-detail", api(), "proposal.read"),
    Door("api-proposal-accept", api("accept/"), "proposal.decide", "post", seen),
    Door("api-proposal-decline", api("decline/"), "proposal.decide", "post", reason),
    Door("api-proposal-withdraw", api("withdraw/"), "institution.propose", "post"),
]
