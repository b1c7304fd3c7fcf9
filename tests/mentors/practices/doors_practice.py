"""Doors of good practices."""

from ...door import Door

NO_REVIEWS_YET = {"but": {"expert"}, "why": "nothing is assigned to an expert until reviews come"}
SOME_COUNTY = {"also": {"mentor_elsewhere", "coordinator_elsewhere"}}
BEGUN = {
    "uuid": "0b3a4c1e-6a51-4d0e-9a51-3f6f0f6d2c11",
    "title": "Új gyakorlat",
    "settlement": "Abaújszántó",
    "field": "library",
    "kind": "practice",
    "cost_band": "low",
}
WORDS = {"title": "Varróest", "lead": "Együtt varrunk.", "aim": "Cél.", "steps": "1. Első", "revision": 1}


def facts(world):
    practice = world.practice
    return BEGUN | {"slug": practice.slug, "themes": ["volunteering"], "staff_needed": 2, "revision": practice.revision}


def below(page, record="practice"):
    return lambda world: f"/practices/{getattr(world, record).slug}/{page}"


def editors(route, url, method="get", **more):
    return Door(route, url, "practice.publish", method=method, opens_with=302 if method == "post" else 200, **more)


def api(what, record="practice"):
    return lambda world: f"/api/v1/practices/{getattr(world, record).slug}/{what}"


def begun(world):
    return BEGUN | {"settlement": world.settlement.ksh_code, "text": {"title": "Új gyakorlat"}}


def writes(route, url, method="post", data=None):
    return Door(route, url, "practice.publish", method, lambda world: data or {})


DOORS = [
    Door("practice-list", lambda w: "/practices/", "public.read"),
    Door("practice-feed", lambda w: "/practices/feed/", "public.read"),
    Door("practice-suggest", lambda w: "/practices/suggest/?q=va", "public.read"),
    Door("practice-fit", lambda w: "/practices/fit/?helpers=3&money=0", "public.read"),
    Door("practice-print", below("print/", "published_practice"), "public.read"),
    Door("practice-detail", below("", "published_practice"), "public.read"),
    Door(
        "practice-detail",
        below(""),
        "practice.unpublished",
        opens_with=302,
        but={"expert"},
        instead={"visitor": 404},
        why="who may read the draft is led to it; for everybody else it does not exist, log-in or not",
    ),
    Door("practice-editing", lambda w: "/practices/desk/", "practice.unpublished", **NO_REVIEWS_YET, **SOME_COUNTY),
    Door("practice-preview", below("preview/"), "practice.unpublished", **NO_REVIEWS_YET),
    editors("practice-create", lambda w: "/practices/new/"),
    editors("practice-create", lambda w: "/practices/new/", "post", data=lambda w: BEGUN),
    editors("practice-edit", below("edit/")),
    editors("practice-edit", below("edit/"), "post", data=facts),
    editors("practice-text-edit", below("text/hu/")),
    editors("practice-text-edit", below("text/hu/"), "post", data=lambda w: WORDS),
    editors("practice-publish", below("publish/"), "post"),
    editors("practice-withdraw", below("withdraw/", "published_practice"), "post", data=lambda w: {"reason": "Hiba."}),
    editors("synonym-list", lambda w: "/practices/words/"),
    editors("synonym-list", lambda w: "/practices/words/", "post", data=lambda w: {"typed": "szo", "meant": "ige"}),
    editors("synonym-delete", lambda w: f"/practices/words/{w.synonym.pk}/delete/", "post"),
    Door("api-practice-list", lambda w: "/api/v1/practices/", "public.read"),
    Door("api-practice-detail", lambda w: f"/api/v1/practices/{w.published_practice.slug}/", "public.read"),
    Door("api-practice-list", lambda w: "/api/v1/practices/", "practice.publish", "post", begun, opens_with=201),
    Door("api-practice-draft", api("draft/"), "practice.publish"),
    writes("api-practice-detail", api(""), "patch", {"revision": 1, "staff_needed": 3}),
    writes("api-practice-text", api("texts/hu/"), "patch", {"revision": 1, "lead": "Hetente varrunk."}),
    writes("api-practice-publish", api("publish/")),
    writes("api-practice-withdraw", api("withdraw/", "published_practice"), data={"reason": "Hiba."}),
]
