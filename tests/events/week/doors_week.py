"""Doors of Community Week."""

import uuid

from events.week.links import token_of

from ...door import Door
from ...world import PERSONAS

READ, JOIN, KEEP, CHECK, BRING = "public.read", "week.join", "week.keep", "week.check", "week.bring"
KEEPERS_SEE = {"visitor": 404}
EVERYWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
STAFF = {"mentor", "coordinator", "mentor_elsewhere", "coordinator_elsewhere", "lead"}


def year(way="", base="/community-week/"):
    return lambda world: f"{base}{world.campaign.year}/{way}"


def draft(way=""):
    return lambda world: f"/community-week/{world.draft_campaign.year}/{way}"


def programme(way="", base="/community-week/", which="week_programme"):
    return lambda world: f"{base}{world.campaign.year}/programmes/{getattr(world, which).uuid}/{way}"


def waiting(way="", base="/community-week/"):
    return programme(way, base, "waiting_programme")


def joiner(way=""):
    return lambda world: f"/community-week/{world.campaign.year}/joiners/{world.joiner.uuid}/{way}"


def link(way=""):
    return lambda world: f"/community-week/link/{token_of(world.joiner)}/{way}"


def linked(way=""):
    return lambda world: f"/community-week/link/{token_of(world.joiner)}/programmes/{world.week_programme.uuid}/{way}"


def offer(world):
    return {
        "uuid": str(uuid.uuid4()),
        "title": "Nyitott kapuk",
        "theme": "generations",
        "date": str(world.campaign.starts_on),
        "start_time": "10:00",
        "place": "Könyvtár",
        "open": True,
    }


def joining(world):
    return {
        "uuid": str(uuid.uuid4()),
        "name": "Dalkör",
        "kind": "community",
        "settlement": world.settlement.ksh_code,
        "email": "dalkor@example.org",
        "programmes": [offer(world)],
    }


def accept(world):
    return {"decision": "accept", "revision": world.waiting_programme.revision}


def new_year(world):
    return {
        "year": "2041",
        "language": "hu",
        "motto": "Jövőre is",
        "starts_on": "2041-05-06",
        "ends_on": "2041-05-12",
        "joins_from": "2041-01-06",
        "joins_until": "2041-05-01",
    }


def edited(world):
    return new_year(world) | {"year": "2040", "starts_on": "2040-05-07", "ends_on": "2040-05-13", "revision": "1"}


def text(world):
    return {"language": "en", "motto": "Together", "about": ""}


def bring(world):
    return f"/community-week/{world.campaign.year}/bring/{world.visit.uuid}/"


def brought(world):
    return {"subject": f"i{world.institution.pk}", "email": "intezmeny@example.org", "uuid": str(uuid.uuid4())}


EVERYBODY = dict.fromkeys(PERSONAS, 200)
"""The form comes back: it was opened by nobody."""
HIDDEN = {"visitor": 404}


DOORS = [
    Door("week-index", lambda w: "/community-week/", READ),
    Door("week-detail", year(), READ),
    Door("week-joiner-list", year("joiners/"), READ),
    Door("week-detail-export", year("export/?format=csv"), "list.export", also=EVERYWHERE),
    Door("week-joiner-export", year("joiners/export/?format=csv"), "list.export", also=EVERYWHERE),
    Door("week-settlements", year("settlements/"), READ),
    Door("week-figures", year("figures/"), READ),
    Door("week-print", year("print/"), READ),
    Door("week-call", year("call/"), READ),
    Door("week-share", year("share.png"), READ),
    Door("week-calendar", year("programmes.ics"), READ),
    Door("week-feed", year("feed/"), READ),
    Door("week-programme", programme(), READ),
    Door("week-programme", waiting(), "week.read", instead=HIDDEN),
    Door("week-programme-calendar", programme("calendar.ics"), READ),
    Door("week-programme-picture", programme("picture/small/"), READ, instead=dict.fromkeys(EVERYBODY, 404)),
    Door("week-programme-outcome", programme("outcome/small/"), READ, instead=dict.fromkeys(EVERYBODY, 404)),
    Door("week-joiner", joiner(), READ),
    Door("week-join", year("join/"), JOIN),
    Door("week-join", year("join/"), JOIN, "post", instead=EVERYBODY),
    Door("week-link", link(), JOIN),
    Door("week-link-edit", link("edit/"), JOIN),
    Door("week-link-programme-create", link("programmes/new/"), JOIN),
    Door("week-link-programme-edit", linked(), JOIN),
    Door("week-link-programme-withdraw", linked("withdraw/"), JOIN),
    Door("week-link-programme-report", linked("report/"), JOIN),
    Door("week-bring", bring, BRING),
    Door("week-bring", bring, BRING, "post", brought, opens_with=302),
    Door("week-review", lambda w: "/community-week/review/", CHECK, also=STAFF, why="each sees what waits for them"),
    Door(
        "week-accept",
        lambda w: "/community-week/review/accept/",
        CHECK,
        "post",
        also=STAFF,
        opens_with=302,
        why="only what waits for them",
    ),
    Door("week-programme-decide", waiting("decide/"), CHECK, "post", accept, opens_with=302),
    Door("week-joiner-brought", joiner("brought/"), BRING, "post", lambda w: {"yes": "1"}, opens_with=302),
    Door(
        "week-joiner-unite",
        joiner("unite/"),
        "week.unite",
        "post",
        instead={"lead": 404, **dict.fromkeys(("mentor", "coordinator"), 404)},
    ),
    Door("week-create", lambda w: "/community-week/new/", KEEP),
    Door("week-create", lambda w: "/community-week/new/", KEEP, "post", new_year, opens_with=302),
    Door("week-desk", draft("desk/"), KEEP),
    Door("week-edit", draft("edit/"), KEEP),
    Door("week-edit", draft("edit/"), KEEP, "post", edited, opens_with=302),
    Door("week-publish", draft("publish/"), KEEP, "post", opens_with=302),
    Door("campaign-part-create", draft("parts/texts/new/"), KEEP),
    Door("campaign-part-create", draft("parts/texts/new/"), KEEP, "post", text, opens_with=302),
    Door("campaign-part-edit", lambda w: f"{draft()(w)}parts/texts/{w.campaign_text.uuid}/edit/", KEEP),
    Door("campaign-part-remove", lambda w: f"{draft()(w)}parts/texts/{w.campaign_text.uuid}/remove/", KEEP),
    Door("api-week-list", lambda w: "/api/v1/community-week/", READ),
    Door("api-week-detail", year(base="/api/v1/community-week/"), READ),
    Door("api-week-joiner-list", year("joiners/", "/api/v1/community-week/"), READ),
    Door("api-week-programme-list", year("programmes/", "/api/v1/community-week/"), READ),
    Door("api-week-join", year("join/", "/api/v1/community-week/"), JOIN, "post", joining, opens_with=201),
    Door("api-week-programme-accept", waiting("accept/", "/api/v1/community-week/"), CHECK, "post"),
    Door(
        "api-week-programme-return",
        waiting("return/", "/api/v1/community-week/"),
        CHECK,
        "post",
        lambda w: {"reason": "Hánykor kezdődik?"},
    ),
    Door(
        "api-week-programme-decline",
        waiting("decline/", "/api/v1/community-week/"),
        CHECK,
        "post",
        lambda w: {"reason": "Nem erre a hétre szól."},
    ),
    Door("api-campaign-part-list", lambda w: f"/api/v1{draft('parts/texts/')(w)}", KEEP),
    Door(
        "api-campaign-part-list",
        lambda w: f"/api/v1{draft('parts/texts/')(w)}",
        KEEP,
        "post",
        lambda w: {"language": "ro", "motto": "Împreună"},
        opens_with=201,
    ),
    Door("api-campaign-part-detail", lambda w: f"/api/v1{draft('parts/texts/')(w)}{w.campaign_text.uuid}/", KEEP),
    Door(
        "api-campaign-part-detail",
        lambda w: f"/api/v1{draft('parts/texts/')(w)}{w.campaign_text.uuid}/",
        KEEP,
        "patch",
        lambda w: {"motto": "Jointly", "revision": 1},
    ),
    Door(
        "api-campaign-part-detail",
        lambda w: f"/api/v1{draft('parts/texts/')(w)}{w.campaign_text.uuid}/",
        KEEP,
        "delete",
        opens_with=204,
    ),
]
