"""Doors of the directory."""

from ...door import Door

KEEP = "speaker.keep"
HIDDEN = {"visitor": 404}
# The address is open, this record is not: for a visitor it does not exist.


def form(world):
    return {"name": "Ovidiu Hristu Condurache", "language": "hu", "country": "RO"}


def read(world):
    return form(world) | {"revision": 1}


def page(who):
    return lambda world: f"/speakers/{getattr(world, who).uuid}/"


def below(way, who="hidden_speaker"):
    return lambda world: f"/speakers/{getattr(world, who).uuid}/{way}"


def part(way):
    return lambda world: f"/speakers/{world.speaker.uuid}/parts/texts/{world.speaker_text.uuid}/{way}/"


def text(world):
    return {"language": "lv", "about": "Bibliotekāre"}


def changed(world):
    return {"language": "sl", "about": "Knjižničarka", "revision": 1}


def in_api(world):
    return f"/api/v1/speakers/{world.hidden_speaker.pk}/"


def parts(world):
    return f"/api/v1/speakers/{world.speaker.uuid}/parts/texts/"


def one(world):
    return f"{parts(world)}{world.speaker_text.uuid}/"


DOORS = [
    Door("speaker-list", lambda w: "/speakers/", "public.read"),
    Door("speaker-options", lambda w: "/speakers/options/?q=a", KEEP),
    Door("speaker-detail", page("speaker"), "public.read"),
    Door("speaker-detail", page("hidden_speaker"), KEEP, instead=HIDDEN),
    Door("speaker-picture", below("picture/small.jpg", "speaker"), "public.read"),
    Door("speaker-create", lambda w: "/speakers/new/", KEEP),
    Door("speaker-create", lambda w: "/speakers/new/", KEEP, "post", form, opens_with=302),
    Door("speaker-edit", below("edit/"), KEEP),
    Door("speaker-edit", below("edit/"), KEEP, "post", read, opens_with=302),
    Door("speaker-erase", below("erase/"), "speaker.erase", "post", opens_with=302),
    Door("speaker-part-create", below("parts/texts/new/"), KEEP),
    Door("speaker-part-create", below("parts/texts/new/"), KEEP, "post", text, opens_with=302),
    Door("speaker-part-edit", part("edit"), KEEP),
    Door("speaker-part-edit", part("edit"), KEEP, "post", changed, opens_with=302),
    Door("speaker-part-remove", part("remove"), KEEP),
    Door("speaker-part-remove", part("remove"), KEEP, "post", opens_with=302),
    Door("api-speaker-list", lambda w: "/api/v1/speakers/", "public.read"),
    Door("api-speaker-list", lambda w: "/api/v1/speakers/", KEEP, "post", form, opens_with=201),
    Door("api-speaker-detail", in_api, KEEP, instead=HIDDEN),
    Door("api-speaker-detail", in_api, KEEP, "patch", lambda w: {"title": "igazgató", "revision": 1}),
    Door("api-speaker-part-list", parts, KEEP),
    Door("api-speaker-part-list", parts, KEEP, "post", text, opens_with=201),
    Door("api-speaker-part-detail", one, KEEP),
    Door("api-speaker-part-detail", one, KEEP, "patch", changed),
    Door("api-speaker-part-detail", one, KEEP, "delete", opens_with=204),
]
