"""Doors of news."""

from ...door import Door
from ..calendar.doors_event import FORM_AGAIN, HIDDEN, KEEPERS

DRAFT, PUBLISH, READ = "news.draft", "news.publish", "news.read_drafts"
API = "/api/v1/news/"


def address(which, way="", base="/news/"):
    return lambda world: f"{base}{getattr(world, which).slug}/{way}"


def part(does="", base="/news/"):
    return lambda world: f"{base}{world.draft_post.slug}/parts/texts/{world.post_text.uuid}/{does}"


def picture(world):
    return f"/news/{world.post.slug}/picture/{world.post_picture.uuid}/small"


def form(world):
    return {"name": "Pályázati szezon", "kind": "news", "language": "hu", "county": world.county.pk}


def in_api(world):
    return form(world) | {"county": world.county.ksh_code}


def changed(maker):
    return lambda world: maker(world) | {"revision": 1}


def words(world):
    return {"language": "sl", "name": "Novice"}


def rewritten(world):
    return {"language": "en", "name": "Our latest news", "revision": 1}


def later(world):
    return {"at": "2027-03-01T08:00", "revision": 1}


DOORS = [
    Door("post-list", lambda w: "/news/", "public.read"),
    Door("post-feed", lambda w: "/news/feed/", "public.read"),
    Door("post-options", lambda w: "/news/options/?q=h", "public.read"),
    Door("post-detail", address("post"), "public.read"),
    Door("post-detail", address("draft_post"), READ, instead=HIDDEN),
    Door("post-picture", picture, "public.read"),
    Door("post-create", lambda w: "/news/new/", DRAFT, also=KEEPERS, why="the empty form"),
    Door("post-create", lambda w: "/news/new/", DRAFT, "post", form, opens_with=302, instead=FORM_AGAIN),
    Door("post-edit", address("draft_post", "edit/"), DRAFT),
    Door("post-edit", address("draft_post", "edit/"), DRAFT, "post", changed(form), opens_with=302),
    Door("post-desk", address("draft_post", "desk/"), DRAFT),
    Door("post-publish", address("draft_post", "publish/"), PUBLISH, "post", opens_with=302),
    Door("post-publish-later", address("draft_post", "publish-later/"), PUBLISH),
    Door("post-publish-later", address("draft_post", "publish-later/"), PUBLISH, "post", later, opens_with=302),
    Door("post-withdraw", address("post", "withdraw/"), PUBLISH, "post", opens_with=302),
    Door("post-part-create", address("draft_post", "parts/texts/new/"), DRAFT),
    Door("post-part-create", address("draft_post", "parts/texts/new/"), DRAFT, "post", words, opens_with=302),
    Door("post-part-edit", part("edit/"), DRAFT),
    Door("post-part-edit", part("edit/"), DRAFT, "post", rewritten, opens_with=302),
    Door("post-part-remove", part("remove/"), DRAFT),
    Door("post-part-remove", part("remove/"), DRAFT, "post", opens_with=302),
    Door("api-post-list", lambda w: API, "public.read"),
    Door("api-post-list", lambda w: API, DRAFT, "post", in_api, opens_with=201),
    Door("api-post-detail", address("post", base=API), "public.read"),
    Door("api-post-detail", address("draft_post", base=API), DRAFT, "patch", changed(in_api)),
    Door("api-post-publish", address("draft_post", "publish/", API), PUBLISH, "post"),
    Door("api-post-withdraw", address("post", "withdraw/", API), PUBLISH, "post"),
    Door("api-post-part-list", address("draft_post", "parts/texts/", API), DRAFT),
    Door("api-post-part-list", address("draft_post", "parts/texts/", API), DRAFT, "post", words, opens_with=201),
    Door("api-post-part-detail", part(base=API), DRAFT),
    Door("api-post-part-detail", part(base=API), DRAFT, "patch", rewritten),
    Door("api-post-part-detail", part(base=API), DRAFT, "delete", opens_with=204),
]
