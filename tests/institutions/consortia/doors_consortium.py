"""Doors of consortia."""

from ...door import Door

NEW = {"name": "Új út", "project_id": "TOP-5.3.1-16-BO1-2017-00012", "county": "05"}
ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
NO_MEMBERS = {"members-TOTAL_FORMS": 0, "members-INITIAL_FORMS": 0}


def on_page(world):
    return NEW | NO_MEMBERS | {"county": world.county.pk}


DOORS = [
    Door("consortium-list", lambda w: "/consortia/", "public.read"),
    Door("consortium-options", lambda w: "/consortia/options/?q=utja", "public.read"),
    Door("consortium-detail", lambda w: f"/consortia/{w.consortium.pk}/", "public.read"),
    Door(
        "consortium-create",
        lambda w: "/consortia/new/",
        "organisation.write",
        also=ELSEWHERE,
        why="everybody who keeps some county's records sees the empty form",
    ),
    Door(
        "consortium-create",
        lambda w: "/consortia/new/",
        "organisation.write",
        method="post",
        data=on_page,
        opens_with=302,
        instead=dict.fromkeys(ELSEWHERE, 200),
        why="the form comes back: only own counties can be chosen",
    ),
    Door("consortium-edit", lambda w: f"/consortia/{w.consortium.pk}/edit/", "organisation.write"),
    Door(
        "consortium-edit",
        lambda w: f"/consortia/{w.consortium.pk}/edit/",
        "organisation.write",
        method="post",
        data=lambda w: on_page(w) | {"revision": 1},
        opens_with=302,
    ),
    Door("api-consortium-list", lambda w: "/api/v1/consortia/", "public.read"),
    Door(
        "api-consortium-list",
        lambda w: "/api/v1/consortia/",
        "organisation.write",
        method="post",
        data=lambda w: NEW,
        opens_with=201,
    ),
    Door("api-consortium-detail", lambda w: f"/api/v1/consortia/{w.consortium.pk}/", "public.read"),
    Door(
        "api-consortium-detail",
        lambda w: f"/api/v1/consortia/{w.consortium.pk}/",
        "organisation.write",
        method="patch",
        data=lambda w: NEW | {"revision": 1},
    ),
]
