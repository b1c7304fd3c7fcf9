"""Doors of collections."""

from ...door import Door

WRITE = "library.write"
HIDDEN = {"visitor": 404}
# The address is open, this record is not: for a visitor it does not exist.


def form(world):
    return {
        "name": "500 fő alatti falvaknak",
        "language": "hu",
        "about": "Kis helyre.",
        "position": 1,
        "arrangement": world.published_practice.slug,
    }


def read(world):
    return form(world) | {"revision": 1}


def below(way, which="collection"):
    return lambda world: f"/collections/{getattr(world, which).slug}/{way}"


def part(way):
    return lambda world: f"/collections/{world.collection.slug}/parts/texts/{world.collection_text.uuid}/{way}/"


def text(world):
    return {"language": "lv", "name": "Izlase", "about": "Sākumam."}


def changed(world):
    return {"language": "sl", "name": "Izbor", "about": "Za začetek.", "revision": 1}


def parts(world):
    return f"/api/v1/collections/{world.collection.slug}/parts/texts/"


def one(world):
    return f"{parts(world)}{world.collection_text.uuid}/"


DOORS = [
    Door("collection-list", lambda w: "/collections/", "public.read"),
    Door("collection-detail", below(""), "public.read"),
    Door("collection-detail", below("", "draft_collection"), "library.draft", instead=HIDDEN),
    Door("collection-pdf", below("pdf/"), "public.read"),
    Door("collection-create", lambda w: "/collections/new/", WRITE),
    Door("collection-create", lambda w: "/collections/new/", WRITE, "post", form, opens_with=302),
    Door("collection-edit", below("edit/"), WRITE),
    Door("collection-edit", below("edit/"), WRITE, "post", read, opens_with=302),
    Door("collection-part-create", below("parts/texts/new/"), WRITE),
    Door("collection-part-create", below("parts/texts/new/"), WRITE, "post", text, opens_with=302),
    Door("collection-part-edit", part("edit"), WRITE),
    Door("collection-part-edit", part("edit"), WRITE, "post", changed, opens_with=302),
    Door("collection-part-remove", part("remove"), WRITE, "post", opens_with=302),
    Door("api-collection-list", lambda w: "/api/v1/collections/", "public.read"),
    Door("api-collection-detail", lambda w: f"/api/v1/collections/{w.collection.slug}/", "public.read"),
    Door("api-collection-part-list", parts, WRITE),
    Door("api-collection-part-list", parts, WRITE, "post", text, opens_with=201),
    Door("api-collection-part-detail", one, WRITE),
    Door("api-collection-part-detail", one, WRITE, "patch", lambda w: {"name": "Izbor", "revision": 1}),
    Door("api-collection-part-detail", one, WRITE, "delete", opens_with=204),
]
