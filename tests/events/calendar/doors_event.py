"""Doors of events."""

from ...door import Door

KEEPERS = {"mentor", "mentor_elsewhere", "coordinator", "coordinator_elsewhere"}
# The address is open, this record is not: for a visitor it does not exist.
HIDDEN = {"visitor": 404}
# The form knows only their own county: it comes back with an error.
FORM_AGAIN = {"mentor_elsewhere": 200, "coordinator_elsewhere": 200}


def draft(world):
    return f"/events/{world.draft_event.slug}/"


def form(world):
    return {
        "name": "Falufórum",
        "kind": "exchange",
        "county": world.county.pk,
        "starts_on": "2026-05-08",
        "ends_on": "2026-05-08",
        "precision": "day",
        "time_zone": "Europe/Budapest",
        "mode": "onsite",
    }


def in_api(world):
    return form(world) | {"county": world.county.ksh_code}


def read(world):
    return form(world) | {"revision": 1}


def changed_in_api(world):
    return in_api(world) | {"revision": 1}


DOORS = [
    Door("event-list", lambda w: "/events/", "public.read"),
    Door("event-detail", lambda w: f"/events/{w.event.slug}/", "public.read"),
    Door("event-detail", draft, "event.draft", instead=HIDDEN),
    Door(
        "event-create",
        lambda w: "/events/new/",
        "event.draft",
        also=KEEPERS,
        why="everybody who may draft somewhere sees the empty form",
    ),
    Door("event-create", lambda w: "/events/new/", "event.draft", "post", form, opens_with=302, instead=FORM_AGAIN),
    Door("event-edit", lambda w: f"{draft(w)}edit/", "event.draft"),
    Door("event-edit", lambda w: f"{draft(w)}edit/", "event.draft", "post", read, opens_with=302),
    Door("event-publish", lambda w: f"{draft(w)}publish/", "event.publish", "post", opens_with=302),
    Door("event-withdraw", lambda w: f"/events/{w.event.slug}/withdraw/", "event.publish", "post", opens_with=302),
    Door("api-event-list", lambda w: "/api/v1/events/", "public.read"),
    Door("api-event-detail", lambda w: f"/api/v1/events/{w.event.slug}/", "public.read"),
    Door("api-event-detail", lambda w: f"/api/v1/events/{w.draft_event.slug}/", "event.draft", instead=HIDDEN),
    Door(
        "api-event-list",
        lambda w: "/api/v1/events/",
        "event.draft",
        "post",
        in_api,
        opens_with=201,
    ),
    Door("api-event-detail", lambda w: f"/api/v1/events/{w.draft_event.slug}/", "event.draft", "patch", changed_in_api),
    Door("api-event-publish", lambda w: f"/api/v1/events/{w.draft_event.slug}/publish/", "event.publish", "post"),
    Door("api-event-withdraw", lambda w: f"/api/v1/events/{w.event.slug}/withdraw/", "event.publish", "post"),
]
