"""Doors of adoptions and study visits."""

import itertools
import time

from mentors.people.public_form import new_stamp

from ...door import Door

CHECK = "adoption.check"
numbers = itertools.count(1)


def form(world):
    return {
        "who": "Faluház",
        "settlement": "Abaújszántó",
        "started_on": "2025-03",
        "result": "worked",
        "outcome": "Bevált.",
        "contact_email": f"uj{next(numbers)}@example.org",
        "stamp": new_stamp(opened_at=time.time() - 60),
    }


def asked(world):
    return {
        "name": "Kiss Éva",
        "email": f"eva{next(numbers)}@example.org",
        "organisation": "Faluház",
        "people": 12,
        "wished": "tavasszal",
        "stamp": new_stamp(opened_at=time.time() - 60),
    }


def sent(world):
    return {
        "practice": world.published_practice.slug,
        "settlement": world.settlement.ksh_code,
        "who": "Faluház",
        "started_on": "2025-03-01",
        "result": "worked",
        "outcome": "Bevált.",
    }


def below(way, which="published_practice"):
    return lambda world: f"/practices/{getattr(world, which).slug}/{way}"


def one(way="", which="waiting_adoption", root=""):
    return lambda world: f"{root}/adoptions/{getattr(world, which).uuid}/{way}"


def link(world):
    return f"/adoptions/link/{world.adoption_token}/"


EVERYBODY = "adoption.report"
HIDDEN = {"visitor": 404}
# The address is open, this record is not: for a visitor it does not exist.
REASON = {"reason": "Kétszer küldték be."}

DOORS = [
    Door("adoption-create", below("adopt/"), EVERYBODY),
    Door("adoption-create", below("adopt/"), EVERYBODY, "post", form, opens_with=302),
    Door("adoption-sent", below("adopt/sent/"), EVERYBODY),
    Door("study-visit-create", below("study-visit/"), EVERYBODY),
    Door("study-visit-create", below("study-visit/"), EVERYBODY, "post", asked, opens_with=302),
    Door("study-visit-sent", lambda w: "/study-visits/sent/", EVERYBODY),
    Door("adoption-list", lambda w: "/adoptions/", "public.read"),
    Door("adoption-erased", lambda w: "/adoptions/erased/", "public.read"),
    Door("adoption-link", link, "public.read", why="whoever holds the link of the mail"),
    Door("adoption-link", link, "public.read", "post", lambda w: {"wish": "confirm"}, opens_with=302),
    Door("adoption-detail", one(which="adoption"), "public.read"),
    Door("adoption-detail", one(), "adoption.waiting", instead=HIDDEN),
    Door("adoption-check", one("check/"), CHECK, "post", opens_with=302),
    Door("adoption-decline", one("decline/"), CHECK, "post", lambda w: REASON, opens_with=302),
    Door("api-adoption-list", lambda w: "/api/v1/adoptions/", "public.read"),
    Door(
        "api-adoption-list",
        lambda w: "/api/v1/adoptions/",
        EVERYBODY,
        "post",
        sent,
        opens_with=201,
        but={"visitor"},
        why="a visitor confirms by a mail, which the page sends",
    ),
    Door("api-adoption-detail", one(which="adoption", root="/api/v1"), "public.read"),
    Door("api-adoption-check", one("check/", root="/api/v1"), CHECK, "post"),
    Door("api-adoption-decline", one("decline/", root="/api/v1"), CHECK, "post", lambda w: REASON),
]
