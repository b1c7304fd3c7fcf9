"""Doors of events, their parts and their programme."""

from ...door import Door

KEEPERS = {"mentor", "mentor_elsewhere", "coordinator", "coordinator_elsewhere"}
# The address is open, this record is not: for a visitor it does not exist.
HIDDEN = {"visitor": 404}
# The form knows only their own county: it comes back with an error.
FORM_AGAIN = {"mentor_elsewhere": 200, "coordinator_elsewhere": 200}
DRAFT, PUBLISH = "event.draft", "event.publish"


def draft(world):
    return f"/events/{world.draft_event.slug}/"


def public(way=""):
    return lambda world: f"/events/{world.event.slug}/{way}"


def drafted(way=""):
    return lambda world: f"{draft(world)}{way}"


def endpoint(way="", which="draft_event"):
    return lambda world: f"/api/v1/events/{getattr(world, which).slug}/{way}"


def form(world):
    return {
        "name": "Falufórum",
        "language": "hu",
        "kind": "exchange",
        "county": world.county.pk,
        "starts_on": "2026-05-08",
        "ends_on": "2026-05-08",
        "precision": "day",
        "end_precision": "day",
        "time_zone": "Europe/Budapest",
        "mode": "onsite",
        "country": "HU",
    }


def in_api(world):
    return form(world) | {"county": world.county.ksh_code}


def read(world):
    return form(world) | {"revision": 1}


def changed_in_api(world):
    return in_api(world) | {"revision": 1}


def room(world):
    return {"name": "Kisterem"}


def room_read(world):
    return {"name": "Nagyterem", "revision": 1}


def part(does, base="/events/", way="parts/rooms/"):
    return lambda world: f"{base}{world.draft_event.slug}/{way}{world.room.uuid}/{does}"


def days(world):
    return {"from_day": "2026-05-08", "to_day": "2026-05-08"}


def reason(world):
    return {"reason": "Beteg az előadó."}


def material(world):
    return f"/events/{world.event.slug}/materials/{world.material.uuid}/small"


def picture(world):
    return f"/events/{world.event.slug}/pictures/{world.material.uuid}/"


def next_year(world):
    return {"starts_on": "2027-05-08"}


DOORS = [
    Door("event-list", lambda w: "/events/", "public.read"),
    Door("event-options", lambda w: "/events/options/?q=a", "public.read"),
    Door("event-detail", public(), "public.read"),
    Door("event-detail", draft, DRAFT, instead=HIDDEN),
    Door(
        "event-create",
        lambda w: "/events/new/",
        DRAFT,
        also=KEEPERS,
        why="everybody who may draft somewhere sees the empty form",
    ),
    Door("event-create", lambda w: "/events/new/", DRAFT, "post", form, opens_with=302, instead=FORM_AGAIN),
    Door("event-edit", drafted("edit/"), DRAFT),
    Door("event-edit", drafted("edit/"), DRAFT, "post", read, opens_with=302),
    Door("event-desk", drafted("desk/"), DRAFT),
    Door("event-desk", public("desk/"), PUBLISH),
    Door("event-publish", drafted("publish/"), PUBLISH, "post", opens_with=302),
    Door("event-publish-later", drafted("publish-later/"), PUBLISH),
    Door("event-publish-later", drafted("publish-later/"), PUBLISH, "post", lambda w: {"at": ""}, opens_with=302),
    Door("event-withdraw", public("withdraw/"), PUBLISH, "post", opens_with=302),
    Door("event-postpone", public("postpone/"), PUBLISH),
    Door("event-postpone", public("postpone/"), PUBLISH, "post", reason, opens_with=302),
    Door("event-cancel", public("cancel/"), PUBLISH),
    Door("event-cancel", public("cancel/"), PUBLISH, "post", reason, opens_with=302),
    Door("event-part-create", drafted("parts/rooms/new/"), DRAFT),
    Door("event-part-create", drafted("parts/rooms/new/"), DRAFT, "post", room, opens_with=302),
    Door("event-part-create", public("parts/texts/new/"), PUBLISH),
    Door("event-part-edit", part("edit/"), DRAFT),
    Door("event-part-edit", part("edit/"), DRAFT, "post", room_read, opens_with=302),
    Door("event-part-remove", part("remove/"), DRAFT),
    Door("event-part-remove", part("remove/"), DRAFT, "post", opens_with=302),
    Door("event-material-file", material, "public.read"),
    Door("event-picture", picture, "public.read"),
    Door("event-clone", drafted("clone/"), DRAFT),
    Door("event-clone", drafted("clone/"), DRAFT, "post", next_year, opens_with=302),
    Door("programme-take-along", drafted("programme/take-along/"), DRAFT, "post", opens_with=302),
    Door("programme-detail", public("programme/"), "public.read"),
    Door("programme-version", public("programme/1/"), "public.read"),
    Door("programme-edit", drafted("programme/edit/"), DRAFT),
    Door("programme-edit", drafted("programme/edit/"), DRAFT, "post", opens_with=302),
    Door("programme-copy-day", drafted("programme/copy-day/"), DRAFT, "post", days, opens_with=302),
    Door("programme-release", public("programme/release/"), PUBLISH, "post", opens_with=302),
    Door("api-event-list", lambda w: "/api/v1/events/", "public.read"),
    Door("api-event-detail", endpoint(which="event"), "public.read"),
    Door("api-event-detail", endpoint(), DRAFT, instead=HIDDEN),
    Door("api-event-list", lambda w: "/api/v1/events/", DRAFT, "post", in_api, opens_with=201),
    Door("api-event-detail", endpoint(), DRAFT, "patch", changed_in_api),
    Door("api-event-publish", endpoint("publish/"), PUBLISH, "post"),
    Door("api-event-withdraw", endpoint("withdraw/", "event"), PUBLISH, "post"),
    Door("api-event-postpone", endpoint("postpone/", "event"), PUBLISH, "post", reason),
    Door("api-event-cancel", endpoint("cancel/", "event"), PUBLISH, "post", reason),
    Door("api-event-clone", endpoint("clone/"), DRAFT, "post", next_year, opens_with=201),
    Door("api-event-take-along", endpoint("take-along/"), DRAFT, "post", opens_with=409),
    Door("api-event-release", endpoint("release/", "event"), PUBLISH, "post"),
    Door("api-event-part-list", endpoint("parts/rooms/"), DRAFT),
    Door("api-event-part-list", endpoint("parts/sessions/", "event"), PUBLISH),
    Door("api-event-part-list", endpoint("parts/rooms/"), DRAFT, "post", room, opens_with=201),
    Door("api-event-part-detail", part("", "/api/v1/events/"), DRAFT),
    Door("api-event-part-detail", part("", "/api/v1/events/"), DRAFT, "patch", room_read),
    Door("api-event-part-detail", part("", "/api/v1/events/"), DRAFT, "delete", opens_with=204),
]
