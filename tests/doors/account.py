"""Doors of accounts, of one's own profile, and of the table of rights."""

from .door import Door

EVERYBODY_ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
PROFILE = {"name": "Új Név", "language": "hu"}

DOORS = [
    Door("start-page", lambda w: "/start/", "profile.edit", also=EVERYBODY_ELSEWHERE, opens_with=302),
    Door("rights", lambda w: "/rights/", "public.read"),
    Door("profile", lambda w: "/profile/", "profile.edit", also=EVERYBODY_ELSEWHERE),
    Door(
        "profile",
        lambda w: "/profile/",
        "profile.edit",
        method="post",
        data=lambda w: PROFILE,
        also=EVERYBODY_ELSEWHERE,
        opens_with=302,
    ),
    Door("profile-card", lambda w: "/profile/card/", "profile.card", also={"mentor_elsewhere"}),
    Door(
        "profile-card",
        lambda w: "/profile/card/",
        "profile.card",
        method="post",
        data=lambda w: {"about": "Szia"},
        also={"mentor_elsewhere"},
        opens_with=302,
    ),
]
