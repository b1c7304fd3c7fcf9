"""Doors of the mentors' directory (cards of who consented; `w.hidden_card` did not) and of the API's tokens."""

from ... import make
from ...door import Door


def card(w):
    return w.people["mentor"].mentor_card.pk


HIDDEN = {
    "also": {"mentor"},
    "instead": {"visitor": 404},
    "why": "the directory is open; a card without consent is its county's team's and the lead's",
}

DOORS = [
    Door("mentor-list", lambda w: "/mentors/", "public.read"),
    Door("mentor-detail", lambda w: f"/mentors/{card(w)}/", "public.read"),
    Door("mentor-detail", lambda w: f"/mentors/{w.hidden_card.pk}/", "account.invite", **HIDDEN),
    Door("api-mentor-list", lambda w: "/api/v1/mentors/", "public.read"),
    Door("api-mentor-detail", lambda w: f"/api/v1/mentors/{card(w)}/", "public.read"),
    Door("api-mentor-detail", lambda w: f"/api/v1/mentors/{w.hidden_card.pk}/", "account.invite", **HIDDEN),
    Door(
        "api-token",
        lambda w: "/api/v1/token/",
        "public.read",
        method="post",
        data=lambda w: {"email": w.integrator.email, "password": make.PASSWORD},
    ),
    Door(
        "api-token-revoke",
        lambda w: "/api/v1/token/revoke/",
        "profile.edit",
        method="post",
        also={"mentor_elsewhere", "coordinator_elsewhere"},
        opens_with=400,
        why="these personas come with a session, not with a token",
    ),
    Door(
        "api-token-revoke-all",
        lambda w: "/api/v1/token/revoke-all/",
        "profile.edit",
        method="post",
        also={"mentor_elsewhere", "coordinator_elsewhere"},
        opens_with=204,
    ),
]
