"""Doors of the newsletter."""

from events.newsletter.models.subscriber import CONFIRMING, KEEPING, LEAVING
from mentors.people.public_form import new_stamp

from ...door import Door

WRITE, FIGURES = "newsletter.write", "newsletter.figures"
BASE = "/newsletter/issues/"
LINK = "whoever holds the address: it is the proof"


def link(way, purpose):
    return lambda world: f"/newsletter/{way}/{world.subscriber.token(purpose)}/"


def issue(way="", which="issue"):
    return lambda world: f"{BASE}{getattr(world, which).slug}/{way}"


def piece(does):
    return lambda world: f"{BASE}{world.issue.slug}/parts/pieces/{world.piece.uuid}/{does}"


def asked(world):
    return {"email": "uj.olvaso@example.org", "language": "hu", "stamp": new_stamp(opened_at=1)}


def form(world):
    return {"name": "Tavaszi hírlevél", "language": "hu", "lead": "Kedves Olvasónk!"}


def words(world):
    return {"title": "Még valami", "text": "Saját szavaink."}


def changed(maker):
    return lambda world: maker(world) | {"revision": 1}


DOORS = [
    Door("newsletter", lambda w: "/newsletter/", "public.read"),
    Door("newsletter", lambda w: "/newsletter/", "public.read", "post", asked),
    Door("subscriber-confirm", link("confirm", CONFIRMING), "public.read", why=LINK),
    Door("subscriber-confirm", link("confirm", CONFIRMING), "public.read", "post", why=LINK),
    Door("subscriber-keep", link("preferences", KEEPING), "public.read", why=LINK),
    Door(
        "subscriber-keep", link("preferences", KEEPING), "public.read", "post", lambda w: {"language": "hu"}, why=LINK
    ),
    Door("subscriber-leave", link("unsubscribe", LEAVING), "public.read", why=LINK),
    Door("subscriber-leave", link("unsubscribe", LEAVING), "public.read", "post", why=LINK),
    Door("issue-list", lambda w: BASE, "public.read"),
    Door("issue-detail", issue(which="sent_issue"), "public.read"),
    Door("issue-detail", issue(), FIGURES, instead={"visitor": 404}),
    Door("issue-create", lambda w: f"{BASE}new/", WRITE),
    Door("issue-create", lambda w: f"{BASE}new/", WRITE, "post", form, opens_with=302),
    Door("issue-edit", issue("edit/"), WRITE),
    Door("issue-edit", issue("edit/"), WRITE, "post", changed(form), opens_with=302),
    Door("issue-desk", issue("desk/"), FIGURES),
    Door("issue-mail", issue("mail/"), FIGURES),
    Door("issue-test", issue("test/"), WRITE, "post", opens_with=302),
    Door("issue-schedule", issue("schedule/"), WRITE),
    Door("issue-schedule", issue("schedule/"), WRITE, "post", lambda w: {"revision": 1}, opens_with=302),
    Door("issue-unschedule", issue("unschedule/", "scheduled_issue"), WRITE, "post", opens_with=302),
    Door("issue-stop", issue("stop/", "sending_issue"), WRITE, "post", opens_with=302),
    Door("issue-withdraw", issue("withdraw/", "sent_issue"), WRITE, "post", opens_with=302),
    Door("issue-part-create", issue("parts/pieces/new/"), WRITE),
    Door("issue-part-create", issue("parts/pieces/new/"), WRITE, "post", words, opens_with=302),
    Door("issue-part-edit", piece("edit/"), WRITE),
    Door("issue-part-edit", piece("edit/"), WRITE, "post", changed(words), opens_with=302),
    Door("issue-part-remove", piece("remove/"), WRITE),
    Door("issue-part-remove", piece("remove/"), WRITE, "post", opens_with=302),
]
