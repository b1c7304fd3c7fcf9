"""Doors of communities; that of the world did not consent to be public."""

from ...door import Door

NEW = {"name": "Foltvarró kör", "settlement": "Abaújszántó", "is_informal": "on"}
ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
STAGE = {"stage": "independent", "date": "2026-01-02"}


def in_api(world):
    return {"name": "Foltvarró kör", "settlement": world.settlement.ksh_code}


DOORS = [
    Door("community-list", lambda w: "/communities/", "public.read"),
    Door("community-options", lambda w: "/communities/options/?q=padlas", "public.read"),
    Door("community-detail", lambda w: f"/communities/{w.community.pk}/", "community.read"),
    Door(
        "community-create",
        lambda w: "/communities/new/",
        "community.write",
        also=ELSEWHERE,
        why="everybody who keeps some county's communities sees the empty form",
    ),
    Door(
        "community-create",
        lambda w: "/communities/new/",
        "community.write",
        method="post",
        data=lambda w: NEW | {"stage": "reached", "since": "2026-01-02"},
        opens_with=302,
        instead=dict.fromkeys(ELSEWHERE, 200),
        why="the form comes back: the settlement is in another county",
    ),
    Door("community-edit", lambda w: f"/communities/{w.community.pk}/edit/", "community.write"),
    Door(
        "community-edit",
        lambda w: f"/communities/{w.community.pk}/edit/",
        "community.write",
        method="post",
        data=lambda w: NEW | {"revision": 1},
        opens_with=302,
    ),
    Door(
        "community-add-stage",
        lambda w: f"/communities/{w.community.pk}/stages/",
        "community.write",
        method="post",
        data=lambda w: STAGE,
        opens_with=302,
    ),
    Door(
        "community-erase-contact",
        lambda w: f"/communities/{w.community.pk}/erase-contact/",
        "community.write",
        method="post",
        opens_with=302,
    ),
    Door("api-community-list", lambda w: "/api/v1/communities/", "public.read"),
    Door(
        "api-community-list",
        lambda w: "/api/v1/communities/",
        "community.write",
        method="post",
        data=in_api,
        opens_with=201,
    ),
    Door("api-community-detail", lambda w: f"/api/v1/communities/{w.community.pk}/", "community.read"),
    Door(
        "api-community-detail",
        lambda w: f"/api/v1/communities/{w.community.pk}/",
        "community.write",
        method="patch",
        data=lambda w: in_api(w) | {"revision": 1},
    ),
    Door(
        "api-community-stages",
        lambda w: f"/api/v1/communities/{w.community.pk}/stages/",
        "community.write",
        method="post",
        data=lambda w: STAGE,
        opens_with=201,
    ),
]
