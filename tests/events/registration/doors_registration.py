"""Doors of registrations."""

import uuid

from events.registration.letters import token_of

from ...door import Door


def of_event(way):
    return lambda world: f"/events/{world.open_event.slug}/{way}"


def link(world):
    return f"/registrations/{token_of(world.registration)}/"


def one(world):
    return {"uuid": str(uuid.uuid4()), "name": "Vendég Vali", "email": "vali@example.org"}


def token(world):
    return {"token": token_of(world.registration)}


ELSEWHERE, OWN = {"mentor_elsewhere", "coordinator_elsewhere"}, "everybody for themselves, by the link"
REGISTRATIONS = "registration.list"
DOORS = [
    Door("registration-create", of_event("register/"), "registration.own", also=ELSEWHERE, why=OWN),
    Door("registration-sent", of_event("registered/"), "registration.own", also=ELSEWHERE, why=OWN),
    Door("registration-link", link, "registration.own", also=ELSEWHERE, why=OWN),
    Door(
        "registration-link",
        link,
        "registration.own",
        "post",
        lambda w: {"do": "cancel"},
        opens_with=302,
        also=ELSEWHERE,
        why=OWN,
    ),
    Door("api-registration-list", lambda w: f"/api/v1/events/{w.open_event.slug}/registrations/", REGISTRATIONS),
    Door(
        "api-registration-list",
        lambda w: f"/api/v1/events/{w.open_event.slug}/registrations/",
        "registration.own",
        "post",
        one,
        opens_with=201,
        also=ELSEWHERE,
        why=OWN,
    ),
    Door(
        "api-registration-cancel",
        lambda w: f"/api/v1/registrations/{w.registration.uuid}/cancel/",
        "registration.own",
        "post",
        token,
        also=ELSEWHERE,
        why=OWN,
    ),
]
