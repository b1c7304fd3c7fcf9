"""Doors of calendars, feeds and one's own programme."""

from events.sharing import actions as sharing

from ...door import Door

EVERYBODY_ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
HIDDEN = {"visitor": 404}
DRAFT = "event.draft"


def public(way):
    return lambda world: f"/events/{world.event.slug}/{way}"


def session(world):
    key = world.event.programme_versions.get().sessions[0]["uuid"]
    return f"/events/{world.event.slug}/sessions/{key}/calendar.ics"


def personal(world):
    return f"/calendar/{sharing.renew(by=world.people['mentor']).token}.ics"


def own(route, way, method="get"):
    opens = 200 if method == "get" else 302
    return Door(route, lambda w: f"/calendar/{way}", "profile.edit", method, also=EVERYBODY_ELSEWHERE, opens_with=opens)


DOORS = [
    Door("event-month", lambda w: "/events/month/?month=2026-05", "public.read"),
    Door("event-list-calendar", lambda w: "/events/calendar.ics", "public.read"),
    Door("event-feed", lambda w: "/events/feed/", "public.read"),
    Door("event-calendar", public("calendar.ics"), "public.read"),
    Door("event-calendar", lambda w: f"/events/{w.draft_event.slug}/calendar.ics", DRAFT, instead=HIDDEN),
    Door("programme-calendar", public("programme.ics"), "public.read"),
    Door("programme-mine", public("programme/mine/"), "public.read"),
    Door("session-calendar", session, "public.read"),
    Door("series-calendar", lambda w: f"/series/{w.series.slug}/calendar.ics", "public.read"),
    own("calendar-link", ""),
    own("calendar-link-renew", "renew/", "post"),
    own("calendar-link-revoke", "revoke/", "post"),
    Door("personal-calendar", personal, "public.read", why="programs cannot log in: the address is the key"),
]
