"""Doors of bodies."""

from ...door import Door

RIGHT, EDIT = "body.write", "body.edit"


def form(world):
    return {"own_name": "EduAct", "kind": "civil", "country": "GR"}


def read(world):
    return form(world) | {"revision": 1}


def in_api(world):
    return {"name": "EduAct", "kind": "civil", "country": "GR"}


def body(world):
    return f"/bodies/{world.body.pk}/edit/"


def endpoint(world):
    return f"/api/v1/bodies/{world.body.pk}/"


DOORS = [
    Door("body-list", lambda w: "/bodies/", RIGHT),
    Door("body-options", lambda w: "/bodies/options/?q=a", RIGHT),
    Door("body-create", lambda w: "/bodies/new/", RIGHT),
    Door("body-create", lambda w: "/bodies/new/", RIGHT, "post", form, opens_with=302),
    Door("body-edit", body, EDIT),
    Door("body-edit", body, EDIT, "post", read, opens_with=302),
    Door("api-body-list", lambda w: "/api/v1/bodies/", RIGHT),
    Door("api-body-list", lambda w: "/api/v1/bodies/", RIGHT, "post", in_api, opens_with=201),
    Door("api-body-detail", endpoint, RIGHT),
    Door("api-body-detail", endpoint, EDIT, "patch", lambda w: {"website": "https://example.org/", "revision": 1}),
]
