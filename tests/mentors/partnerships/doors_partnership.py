"""Doors of partnerships; that of the world is one of the contact's institution, with the team's note."""

from ...door import Door

KEY = "5b6d2f0e-0c52-4c0b-9f0e-1d2f6f2f7a10"
STAGE = {"stage": "active", "date": "2026-02-03"}
NOTE = {"uuid": KEY, "date": "2026-02-03", "text": "Megvan az időpont."}
ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
KEEPERS = {"also": ELSEWHERE, "why": "everybody who keeps some county's partnerships"}
LISTS = {
    "also": {*ELSEWHERE, "supervisor", "editor", "expert", "administrator"},
    "why": "everybody signed in gets the list of what they may read, which may be empty",
}


def page(what="", name="partnership"):
    return lambda world: f"/partnerships/{getattr(world, name).uuid}/{what}"


def api(what=""):
    return lambda world: f"/api/v1/partnerships/{world.partnership.uuid}/{what}"


def in_form(world):
    return {
        "uuid": KEY,
        "revision": 1,
        "name": "Közös kiállítás a padlásról",
        "first": "Városi Könyvtár – Abaújszántó",
        "second": "Golopi Baráti Kör – Abaújszántó",
        "second_is_new": "on",
        "mentor": "Mentor Manó",
        "initiated_on": "2026-01-02",
    }


def in_api(world):
    return {
        "uuid": KEY,
        "name": "Közös kiállítás a padlásról",
        "first": {"kind": "institution", "id": world.institution.pk},
        "second": {"kind": "municipality", "settlement": world.settlement.ksh_code},
        "mentor": world.people["mentor"].pk,
    }


DOORS = [
    Door("partnership-list", lambda w: "/partnerships/", "partnership.read", **LISTS),
    Door("partnership-create", lambda w: "/partnerships/new/", "partnership.write", **KEEPERS),
    Door(
        "partnership-create",
        lambda w: "/partnerships/new/",
        "partnership.write",
        "post",
        in_form,
        opens_with=302,
        instead=dict.fromkeys(ELSEWHERE, 200),
        why="the form comes back: neither party is in their county",
    ),
    Door("party-options", lambda w: "/partnerships/parties/options/?q=abauj", "partnership.write", **KEEPERS),
    Door(
        "partnership-network",
        lambda w: "/partnerships/network/",
        "partnership.notes",
        also=ELSEWHERE,
        why="each sees the network of their own county",
    ),
    Door("partnership-network", lambda w: "/partnerships/network/?county=05", "partnership.notes"),
    Door("partnership-detail", page(), "partnership.read"),
    Door("partnership-edit", page("edit/"), "partnership.write"),
    Door("partnership-edit", page("edit/"), "partnership.write", "post", in_form, opens_with=302),
    Door("partnership-add-stage", page("stages/"), "partnership.write", "post", lambda w: STAGE, opens_with=302),
    Door("partnership-add-note", page("notes/"), "partnership.write", "post", lambda w: NOTE, opens_with=302),
    Door("api-partnership-list", lambda w: "/api/v1/partnerships/", "partnership.read", **LISTS),
    Door(
        "api-partnership-list",
        lambda w: "/api/v1/partnerships/",
        "partnership.write",
        "post",
        in_api,
        opens_with=201,
        instead=dict.fromkeys(ELSEWHERE, 400),
        why="they are told that neither party is in their county, or that they do not know this mentor",
    ),
    Door("api-partnership-detail", api(), "partnership.read"),
    Door(
        "api-partnership-detail",
        api(),
        "partnership.write",
        "patch",
        lambda w: {"revision": 1, "name": "Közös séta"},
    ),
    Door("api-partnership-stages", api("stages/"), "partnership.write", "post", lambda w: STAGE, opens_with=201),
    Door("api-partnership-notes", api("notes/"), "partnership.write", "post", lambda w: NOTE, opens_with=201),
]
