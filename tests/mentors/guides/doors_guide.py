"""Doors of guides."""

from ...door import Door

WRITE = "library.write"
HIDDEN = {"visitor": 404}
# The address is open, this record is not: for a visitor it does not exist.


def form(world):
    return {
        "name": "Közösségi tervezés",
        "language": "hu",
        "authors": "Író Irma",
        "year": 2021,
        "themes": ["volunteering"],
        "summary": "Így tervezünk.",
        "arrangement": world.published_practice.slug,
    }


def read(world):
    return form(world) | {"revision": 1}


def below(way, which="guide"):
    return lambda world: f"/guides/{getattr(world, which).slug}/{way}"


def part(way):
    return lambda world: f"/guides/{world.guide.slug}/parts/texts/{world.guide_text.uuid}/{way}/"


def text(world):
    return {"language": "lv", "name": "Ceļvedis", "summary": "Sākumam."}


def changed(world):
    return {"language": "sl", "name": "Vodnik", "summary": "Za začetek.", "revision": 1}


def parts(world):
    return f"/api/v1/guides/{world.guide.slug}/parts/texts/"


def one(world):
    return f"{parts(world)}{world.guide_text.uuid}/"


DOORS = [
    Door("guide-list", lambda w: "/guides/", "public.read"),
    Door("guide-detail", below(""), "public.read"),
    Door("guide-detail", below("", "draft_guide"), "library.draft", instead=HIDDEN),
    Door("guide-file", below("pdf/", "guide_with_pdf"), "public.read"),
    Door("guide-create", lambda w: "/guides/new/", WRITE),
    Door("guide-create", lambda w: "/guides/new/", WRITE, "post", form, opens_with=302),
    Door("guide-edit", below("edit/"), WRITE),
    Door("guide-edit", below("edit/"), WRITE, "post", read, opens_with=302),
    Door("guide-part-create", below("parts/texts/new/"), WRITE),
    Door("guide-part-create", below("parts/texts/new/"), WRITE, "post", text, opens_with=302),
    Door("guide-part-edit", part("edit"), WRITE),
    Door("guide-part-edit", part("edit"), WRITE, "post", changed, opens_with=302),
    Door("guide-part-remove", part("remove"), WRITE, "post", opens_with=302),
    Door("api-guide-list", lambda w: "/api/v1/guides/", "public.read"),
    Door("api-guide-detail", lambda w: f"/api/v1/guides/{w.guide.slug}/", "public.read"),
    Door("api-guide-part-list", parts, WRITE),
    Door("api-guide-part-list", parts, WRITE, "post", text, opens_with=201),
    Door("api-guide-part-detail", one, WRITE),
    Door("api-guide-part-detail", one, WRITE, "patch", lambda w: {"name": "Vodnik", "revision": 1}),
    Door("api-guide-part-detail", one, WRITE, "delete", opens_with=204),
]
