"""Doors of accounts, of one's own profile, and of the table of rights."""

from django.test import Client

from mentors.digest.actions.digest_mail import off_path
from mentors.models import Session

from ...door import Door

EVERYBODY_ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
PROFILE = {"name": "Új Név", "language": "hu"}


def off(w):
    return off_path(w.people["mentor"])


def login_of(w):
    """What the mentor's page calls the session by which the mentor is logged in elsewhere."""
    elsewhere = Client()
    elsewhere.force_login(w.people["mentor"])
    return Session.objects.get(session_key=elsewhere.session.session_key).name


DOORS = [
    Door("digest-off", off, "public.read", why="the address is signed, and all it can do is to switch the digest off"),
    Door("digest-off", off, "public.read", method="post"),
    Door("start-page", lambda w: "/start/", "profile.edit", also=EVERYBODY_ELSEWHERE, opens_with=302),
    Door("rights", lambda w: "/rights/", "public.read"),
    Door("profile", lambda w: "/profile/", "profile.edit", also=EVERYBODY_ELSEWHERE),
    Door(
        "profile",
        lambda w: "/profile/",
        "profile.edit",
        method="post",
        data=lambda w: PROFILE | {"revision": 1},
        also=EVERYBODY_ELSEWHERE,
        opens_with=302,
    ),
    Door("login-list", lambda w: "/profile/logins/", "profile.edit", also=EVERYBODY_ELSEWHERE),
    Door(
        "login-end-all",
        lambda w: "/profile/logins/end/",
        "profile.edit",
        method="post",
        also=EVERYBODY_ELSEWHERE,
        opens_with=302,
    ),
    Door(
        "login-end",
        lambda w: f"/profile/logins/{login_of(w)}/end/",
        "profile.edit",
        method="post",
        but={"contact", "supervisor", "coordinator", "editor", "expert", "lead", "administrator"},
        why="one's own only: this one is the mentor's",
        opens_with=302,
    ),
    Door(
        "profile-card", lambda w: "/profile/card/", "profile.card", also={"mentor_elsewhere", "coordinator_elsewhere"}
    ),
    Door(
        "profile-card",
        lambda w: "/profile/card/",
        "profile.card",
        method="post",
        data=lambda w: {"about": "Szia", "revision": 1},
        also={"mentor_elsewhere", "coordinator_elsewhere"},
        opens_with=302,
    ),
]
