"""Doors of institutions."""

from ...door import Door

NEW = {"name": "Új Ház", "kind": "library", "settlement": "Abaújszántó", "status": "active"}


def in_api(world):
    return NEW | {"settlement": world.settlement.ksh_code}


DOORS = [
    Door("settlement-options", lambda w: "/settlements/options/?q=abauj", "public.read"),
    Door("institution-options", lambda w: "/institutions/options/?q=varosi", "public.read"),
    Door("institution-list", lambda w: "/institutions/", "public.read"),
    Door("institution-detail", lambda w: f"/institutions/{w.institution.pk}/", "public.read"),
    Door(
        "institution-create",
        lambda w: "/institutions/new/",
        "organisation.write",
        also={"mentor_elsewhere", "coordinator_elsewhere"},
        why="everybody who keeps some county's records sees the empty form",
    ),
    Door(
        "institution-create",
        lambda w: "/institutions/new/",
        "organisation.write",
        method="post",
        data=lambda w: NEW,
        opens_with=302,
        instead={"mentor_elsewhere": 200, "coordinator_elsewhere": 200},
        why="the form comes back: the settlement is in another county",
    ),
    Door("institution-edit", lambda w: f"/institutions/{w.institution.pk}/edit/", "organisation.write"),
    Door(
        "institution-edit",
        lambda w: f"/institutions/{w.institution.pk}/edit/",
        "organisation.write",
        method="post",
        data=lambda w: NEW | {"revision": 1},
        opens_with=302,
    ),
    Door("api-institution-list", lambda w: "/api/v1/institutions/", "public.read"),
    Door(
        "api-institution-list",
        lambda w: "/api/v1/institutions/",
        "organisation.write",
        method="post",
        data=in_api,
        opens_with=201,
    ),
    Door("api-institution-detail", lambda w: f"/api/v1/institutions/{w.institution.pk}/", "public.read"),
    Door(
        "api-institution-detail",
        lambda w: f"/api/v1/institutions/{w.institution.pk}/",
        "organisation.write",
        method="patch",
        data=lambda w: in_api(w) | {"revision": 1},
    ),
]
