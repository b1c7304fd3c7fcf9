"""Doors of requests for an account. The world's waits for the coordinator of the home county, who is in office."""

from institutions import links
from mentors.requests.actions import PURPOSE

from ...door import Door

LISTS = {
    "also": {"lead", "coordinator_elsewhere"},
    "why": "whoever decides about some gets the list of those, which may be empty",
}


def page(what=""):
    return lambda world: f"/account-requests/{world.account_request.pk}/{what}"


def link(world):
    return f"/account-requests/mine/{links.sign(PURPOSE, world.account_request.pk)}/"


def subject(world):
    return {"subject": f"{world.institution.name} (intézmény, {world.settlement.name})"}


DOORS = [
    Door("account-request-create", lambda w: "/account-requests/new/", "public.read"),
    Door(
        "account-request-create",
        lambda w: "/account-requests/new/",
        "public.read",
        "post",
        lambda w: {"name": "Kis Éva"},
    ),
    Door("account-request-sent", lambda w: "/account-requests/new/sent/", "public.read"),
    Door("account-request-link", link, "public.read"),
    Door("account-request-link", link, "public.read", "post", opens_with=302),
    Door("account-request-list", lambda w: "/account-requests/", "account.decide", **LISTS),
    Door("account-request-detail", page(), "account.decide"),
    Door("account-request-accept", page("accept/"), "account.decide", "post", subject, opens_with=302),
    Door(
        "account-request-decline",
        page("decline/"),
        "account.decide",
        "post",
        lambda w: {"reason": "Már van képviselőjük."},
        opens_with=302,
    ),
]
