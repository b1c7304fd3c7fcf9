"""Doors of good practices."""

from mentors.people.models.period import today
from mentors.practices.actions.practice_consent import token_of

from ...door import Door
from ...make import uploaded
from ...world import PERSONAS

ASSIGNED = {"but": {"expert"}, "why": "another practice is the one given to the expert"}
BY_LINK = {
    "also": {"mentor_elsewhere", "coordinator_elsewhere"},
    "why": "whoever holds the link, with an account or not",
}
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


def writers(route, url, method="get", **more):
    return Door(route, url, "practice.write", method=method, opens_with=302 if method == "post" else 200, **more)


def consent_link(end="", uuid=None):
    """The address of a link to the practice that is being consented to."""

    def url(world):
        below = f"{end}/{getattr(world, uuid).uuid}/" if uuid else ""
        return f"/practices/consent/{token_of(world.consent)}/{below}"

    return url


def own_consent(end="", uuid=None):
    """The same for who speaks for the institution."""

    def url(world):
        below = f"{end}/{getattr(world, uuid).uuid}/" if uuid else ""
        return f"/practices/consents/{world.consent.pk}/{below}"

    return url


def picture(record, photo, size="small"):
    return lambda w: f"/practices/{getattr(w, record).slug}/pictures/{getattr(w, photo).uuid}/{size}/"


def part(kind, photo, does):
    return lambda w: (
        f"/practices/{w.practice.slug}/parts/{kind}/" + (f"{getattr(w, photo).uuid}/{does}/" if photo else f"{does}/")
    )


def importing(end=""):
    return lambda world: f"/practices/import/{world.sheet.uuid}/{end}"


def editors(route, url, method="get", **more):
    return Door(route, url, "practice.publish", method=method, opens_with=302 if method == "post" else 200, **more)


def api(what, record="practice"):
    return lambda world: f"/api/v1/practices/{getattr(world, record).slug}/{what}"


def api_photo(world):
    return f"/api/v1/practices/{world.practice.slug}/parts/photos/{world.practice_photo.uuid}/"


def passes(world):
    return {"passes": True}


def mailed(world):
    return {"email": "a@example.org"}


def begun(world):
    return BEGUN | {"settlement": world.settlement.ksh_code, "text": {"title": "Új gyakorlat"}}


def writes(route, url, method="post", data=None):
    return Door(route, url, "practice.publish", method, lambda world: data or {})


KEY = "0d0c4b5e-4f6e-4dc5-9d6e-0f5f9b1c2a77"
DOORS = [
    editors("practice-import", lambda w: "/practices/import/"),
    editors("practice-import-detail", importing()),
    editors("practice-import-run", importing("run/"), "post"),
    editors("practice-import-undo", importing("undo/"), "post"),
    Door("practice-list", lambda w: "/practices/", "public.read"),
    Door("practice-feed", lambda w: "/practices/feed/", "public.read"),
    Door("practice-suggest", lambda w: "/practices/suggest/?q=va", "public.read"),
    Door("practice-fit", lambda w: "/practices/fit/?helpers=3&money=0", "public.read"),
    editors("search-miss-list", lambda w: "/practices/misses/"),
    Door("practice-catalogue", lambda w: "/practices/catalogue/?county=05", "public.read"),
    Door("practice-share", below("share.png", "published_practice"), "public.read"),
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
    Door("practice-editing", lambda w: "/practices/desk/", "practice.unpublished", **SOME_COUNTY),
    Door("practice-preview", below("preview/"), "practice.unpublished", **ASSIGNED),
    Door("practice-create", lambda w: "/practices/new/", "practice.collect", also={"mentor_elsewhere"}),
    Door(
        "practice-create",
        lambda w: "/practices/new/",
        "practice.collect",
        method="post",
        data=lambda w: BEGUN,
        opens_with=302,
        instead={"mentor_elsewhere": 200},
        why="a mentor may collect in their own counties: of another one the form comes back",
    ),
    writers("practice-edit", below("edit/")),
    writers("practice-edit", below("edit/"), "post", data=facts),
    writers("practice-text-edit", below("text/hu/")),
    writers("practice-text-edit", below("text/hu/"), "post", data=lambda w: WORDS),
    writers("practice-hand-in", below("hand-in/"), "post"),
    writers("practice-consent-ask", below("ask-consent/")),
    writers("practice-consent-ask", below("ask-consent/"), "post", data=lambda w: {"email": "kati@example.org"}),
    writers("practice-send-on", below("send-on/"), "post"),
    writers("practice-restore", below("restore/"), "post", data=lambda w: {"code": "d1", "language": "hu"}),
    writers("practice-slip", lambda w: f"/practices/{w.practice.slug}/photos/{w.practice_photo.uuid}/slip/"),
    Door("practice-files", below("files/"), "practice.unpublished", **ASSIGNED),
    Door("practice-versions", below("versions/"), "practice.unpublished", **ASSIGNED),
    writers("good-practice-part-create", part("photos", None, "new")),
    writers(
        "good-practice-part-create",
        part("photos", None, "new"),
        "post",
        data=lambda w: {"alt": "Kör", "credit": "Fotós", "consent": "nobody", "file": uploaded()},
    ),
    writers("good-practice-part-edit", part("photos", "practice_photo", "edit")),
    writers(
        "good-practice-part-edit",
        part("photos", "practice_photo", "edit"),
        "post",
        data=lambda w: {"alt": "Kör", "credit": "Fotós", "consent": "nobody", "revision": 1},
    ),
    writers("good-practice-part-remove", part("photos", "practice_photo", "remove")),
    writers("good-practice-part-remove", part("photos", "practice_photo", "remove"), "post"),
    Door(
        "api-good-practice-part-list", lambda w: f"/api/v1/practices/{w.practice.slug}/parts/photos/", "practice.write"
    ),
    Door(
        "api-good-practice-part-detail",
        api_photo,
        "practice.write",
    ),
    *(
        Door("api-good-practice-part-detail", api_photo, "practice.write", method, data, opens_with=status)
        for method, data, status in (
            ("patch", lambda w: {"revision": 1, "alt": "Kör."}, 200),
            ("delete", lambda w: {}, 204),
        )
    ),
    Door("practice-picture", picture("published_practice", "published_photo"), "public.read"),
    Door(
        "practice-picture",
        picture("practice", "practice_photo"),
        "practice.unpublished",
        but={"expert"},
        instead={"visitor": 404},
        why="what is not published does not exist, log-in or not",
    ),
    Door(
        "practice-file", lambda w: f"/practices/{w.published_practice.slug}/files/{w.attachment.uuid}/", "public.read"
    ),
    Door("practice-consent", consent_link(), "practice.consent", **BY_LINK),
    Door(
        "practice-consent",
        consent_link(),
        "practice.consent",
        method="post",
        data=lambda w: {"state": "agreed", "signer_name": "Anna"},
        opens_with=302,
        **BY_LINK,
    ),
    Door("practice-consent-picture", consent_link("pictures", "practice_photo"), "practice.consent", **BY_LINK),
    Door(
        "practice-consent-file",
        consent_link("files", "attachment"),
        "practice.consent",
        instead=dict.fromkeys(PERSONAS, 404),
        why="the attachment belongs to another practice",
    ),
    Door("practice-consent-own", own_consent(), "practice.consent_own"),
    Door(
        "practice-consent-own",
        own_consent(),
        "practice.consent_own",
        method="post",
        data=lambda w: {"state": "agreed"},
        opens_with=302,
    ),
    Door("practice-consent-own-picture", own_consent("pictures", "practice_photo"), "practice.consent_own"),
    Door(
        "practice-consent-own-file",
        own_consent("files", "attachment"),
        "practice.consent_own",
        instead={"contact": 404},
        why="the attachment belongs to another practice",
    ),
    Door("practice-photo-withdraw", lambda w: "/practices/photo/", "public.read"),
    Door(
        "practice-photo-withdraw",
        lambda w: "/practices/photo/",
        "public.read",
        method="post",
        data=lambda w: {"code": w.practice_photo.code},
    ),
    Door("practice-county", below("county/", "county_practice"), "practice.county"),
    Door(
        "practice-county",
        below("county/", "county_practice"),
        "practice.county",
        method="post",
        data=lambda w: {"passes": "yes"},
        opens_with=302,
    ),
    editors("practice-translations", lambda w: "/practices/translations/"),
    editors("practice-assign", below("assign/", "assigned_practice")),
    editors(
        "practice-assign",
        below("assign/", "assigned_practice"),
        "post",
        data=lambda w: {"expert": w.people["expert"].pk, "due_on": today().isoformat()},
    ),
    Door("practice-lector", below("lector/", "assigned_practice"), "practice.review"),
    Door(
        "practice-lector",
        below("lector/", "assigned_practice"),
        "practice.review",
        method="post",
        data=lambda w: {"passes": "yes"},
        opens_with=302,
    ),
    Door("practice-preview", below("preview/", "assigned_practice"), "practice.unpublished"),
    Door("practice-name-erase", below("erase-name/"), "practice.erase"),
    Door(
        "practice-name-erase",
        below("erase-name/"),
        "practice.erase",
        method="post",
        data=lambda w: {"name": "Kovács Kata"},
        opens_with=302,
    ),
    editors("practice-skip", below("skip/", "county_practice")),
    editors("practice-skip", below("skip/", "county_practice"), "post", data=lambda w: {"reason": "Nincs, aki."}),
    Door(
        "practice-comment",
        below("comments/", "assigned_practice"),
        ("practice.review", "practice.publish"),
        method="post",
        data=lambda w: {"uuid": KEY, "language": "hu", "section": "aim", "paragraph": 0, "text": "Miért?"},
        opens_with=302,
    ),
    Door(
        "practice-comment-resolve",
        lambda w: f"/practices/{w.assigned_practice.slug}/comments/{w.comment.uuid}/resolve/",
        ("practice.review", "practice.publish"),
        method="post",
        opens_with=302,
    ),
    editors("practice-publish", below("publish/", "ready_practice"), "post"),
    editors("practice-withdraw", below("withdraw/", "published_practice"), "post", data=lambda w: {"reason": "Hiba."}),
    editors("synonym-list", lambda w: "/practices/words/"),
    editors("synonym-list", lambda w: "/practices/words/", "post", data=lambda w: {"typed": "szo", "meant": "ige"}),
    editors("synonym-delete", lambda w: f"/practices/words/{w.synonym.pk}/delete/", "post"),
    Door("api-practice-list", lambda w: "/api/v1/practices/", "public.read"),
    Door("api-practice-detail", lambda w: f"/api/v1/practices/{w.published_practice.slug}/", "public.read"),
    Door("api-practice-list", lambda w: "/api/v1/practices/", "practice.collect", "post", begun, opens_with=201),
    Door("api-practice-draft", api("draft/"), "practice.unpublished", **ASSIGNED),
    Door("api-practice-detail", api(""), "practice.write", "patch", lambda w: {"revision": 1, "staff_needed": 3}),
    Door(
        "api-practice-text",
        api("texts/hu/"),
        "practice.write",
        "patch",
        lambda w: {"revision": 1, "lead": "Hetente varrunk."},
    ),
    Door("api-practice-way", api("way/"), "practice.unpublished", **ASSIGNED),
    Door("api-practice-hand-in", api("hand-in/"), "practice.write", "post"),
    Door(
        "api-practice-ask-consent", api("ask-consent/"), "practice.write", "post", lambda w: {"email": "a@example.org"}
    ),
    Door("api-practice-send-on", api("send-on/", "consented_practice"), "practice.write", "post"),
    Door(
        "api-practice-county", api("county/", "county_practice"), "practice.county", "post", lambda w: {"passes": True}
    ),
    Door(
        "api-practice-assign",
        api("assign/", "assigned_practice"),
        "practice.publish",
        "post",
        lambda w: {"expert": w.people["expert"].pk, "due_on": today().isoformat()},
    ),
    Door(
        "api-practice-lector",
        api("lector/", "assigned_practice"),
        "practice.review",
        "post",
        lambda w: {"passes": True},
    ),
    writes("api-practice-skip", api("skip/", "county_practice"), data={"reason": "Nincs, aki."}),
    Door(
        "api-practice-comments",
        api("comments/", "assigned_practice"),
        ("practice.review", "practice.publish"),
        "post",
        lambda w: {"language": "hu", "section": "aim", "paragraph": 0, "text": "Miért?"},
    ),
    Door(
        "api-practice-resolve",
        lambda w: f"/api/v1/practices/{w.assigned_practice.slug}/comments/{w.comment.uuid}/resolve/",
        ("practice.review", "practice.publish"),
        "post",
    ),
    writes("api-practice-publish", api("publish/", "ready_practice")),
    writes("api-practice-withdraw", api("withdraw/", "published_practice"), data={"reason": "Hiba."}),
]
