"""Doors of registrations."""

import uuid

from events.registration.invitation_letters import invitation_path
from events.registration.letters import token_of

from ...door import Door


def of_event(way):
    return lambda world: f"/events/{world.open_event.slug}/{way}"


def link(world):
    return f"/registrations/{token_of(world.registration)}/"


def one(world):
    return {"uuid": str(uuid.uuid4()), "name": "Vendég Vali", "email": "vali@example.org"}


def token(world):
    return {"token": token_of(world.registration)}


ELSEWHERE, OWN = {"mentor_elsewhere", "coordinator_elsewhere"}, "everybody for themselves, by the link"
REGISTRATIONS, ORGANISE = "registration.list", "registration.organise"


def staff(way):
    return of_event(f"registrations/{way}")


def of_one(world):
    return f"/events/{world.open_event.slug}/registrations/{world.registration.uuid}/"


def invitation(world):
    return f"{invitation_path(world.event_invitation)}"


def somebody(world):
    return {"uuid": str(uuid.uuid4()), "name": "Papíros Pál"}


def words(world):
    return {"uuid": str(uuid.uuid4()), "to": "coming", "subject": "Hozzon bögrét", "words": "Lesz tea."}


def setup(world):
    return {"order": "fair", "promotion": "direct", "revision": "1", "offer_hours": "24", "reserved_seats": "0"}


def came(world):
    return {"uuid": str(uuid.uuid4()), "name": "Betérő Béla"}


def undo(world):
    return f"/api/v1/events/{world.open_event.slug}/arrivals/{world.arrival.uuid}/undo/"


ARRIVALS = "/api/v1/events/{}/arrivals/"


def rename(world):
    return f"/events/{world.open_event.slug}/registrations/{world.registration.uuid}/name/"


def right_name(world):
    return {"name": "Helyes Helga", "revision": "1"}


def change(world):
    return f"{of_one(world)}change/"


def changed(world):
    return {"change-organisation": "Tájház", "change-form": "onsite", "change-revision": world.registration.revision}


def question(world):
    return {"words": "Mit eszik?", "kind": "text", "purpose": "Az ebédhez.", "kept_days": "14"}


def question_read(world):
    return question(world) | {"revision": 1}


def part(does="", base="/events/"):
    return lambda world: (
        f"{base}{world.open_event.slug}/registrations/parts/questions/{world.event_question.uuid}/{does}"
    )


def parts(base="/events/", way="new/"):
    return lambda world: f"{base}{world.open_event.slug}/registrations/parts/questions/{way}"


API = "/api/v1/events/"
DOORS = [
    Door("registration-rename", rename, REGISTRATIONS),
    Door("registration-rename", rename, REGISTRATIONS, "post", right_name, opens_with=302),
    Door("registration-change", change, ORGANISE),
    Door("registration-change", change, ORGANISE, "post", changed, opens_with=302),
    Door("registration-count", staff("count/"), ORGANISE, "post", opens_with=302),
    Door(
        "api-arrival-count",
        lambda w: f"/api/v1/events/{w.open_event.slug}/arrivals/count/",
        ORGANISE,
        "post",
    ),
    Door("registration-certify", staff("certify/"), ORGANISE, "post", opens_with=302),
    Door("registration-part-create", parts(), ORGANISE),
    Door("registration-part-create", parts(), ORGANISE, "post", question, opens_with=302),
    Door("registration-part-edit", part("edit/"), ORGANISE),
    Door("registration-part-edit", part("edit/"), ORGANISE, "post", question_read, opens_with=302),
    Door("registration-part-remove", part("remove/"), ORGANISE),
    Door("registration-part-remove", part("remove/"), ORGANISE, "post", opens_with=302),
    Door("api-registration-part-list", parts(API, ""), ORGANISE),
    Door("api-registration-part-list", parts(API, ""), ORGANISE, "post", question, opens_with=201),
    Door("api-registration-part-detail", part(base=API), ORGANISE),
    Door("api-registration-part-detail", part(base=API), ORGANISE, "patch", question_read),
    Door("api-registration-part-detail", part(base=API), ORGANISE, "delete", opens_with=204),
    Door("event-door", of_event("door/"), REGISTRATIONS),
    Door("event-door", of_event("door/"), REGISTRATIONS, "post", came, opens_with=302),
    Door("api-arrival-list", lambda w: ARRIVALS.format(w.open_event.slug), REGISTRATIONS),
    Door("api-arrival-list", lambda w: ARRIVALS.format(w.open_event.slug), REGISTRATIONS, "post", came, opens_with=201),
    Door("api-arrival-undo", undo, REGISTRATIONS, "post", opens_with=200),
    Door("registration-list", staff(""), REGISTRATIONS),
    Door("registration-badges", staff("badges/"), REGISTRATIONS),
    Door("registration-sheet", staff("sheet/"), REGISTRATIONS),
    Door("registration-export", staff("export/?format=csv"), REGISTRATIONS),
    Door("registration-detail", of_one, REGISTRATIONS),
    Door("registration-detail", of_one, REGISTRATIONS, "post", lambda w: {"do": "attend"}, opens_with=302),
    Door("registration-setup", staff("setup/"), ORGANISE),
    Door("registration-setup", staff("setup/"), ORGANISE, "post", setup, opens_with=302),
    Door("registration-enter", staff("new/"), ORGANISE),
    Door("registration-enter", staff("new/"), ORGANISE, "post", somebody, opens_with=302),
    Door("registration-message", staff("message/"), ORGANISE),
    Door("registration-message", staff("message/"), ORGANISE, "post", words, opens_with=302),
    Door("registration-attendance", staff("attendance/"), REGISTRATIONS),
    Door(
        "registration-attendance", staff("attendance/"), REGISTRATIONS, "post", lambda w: {"text": "x"}, opens_with=302
    ),
    Door("registration-invite", staff("invite/"), ORGANISE),
    Door("registration-invite", staff("invite/"), ORGANISE, "post", lambda w: {"addresses": "x@y.hu"}, opens_with=302),
    Door("api-event-figures", lambda w: f"/api/v1/events/{w.open_event.slug}/figures/", "public.read"),
    Door("pledge-take-up", lambda w: f"/pledges/{w.pledge.uuid}/take-up/", "pledge.take_up", "post", opens_with=302),
    Door("event-invitation", invitation, "registration.own", also=ELSEWHERE, why=OWN),
    Door("event-invitation", invitation, "registration.own", "post", opens_with=302, also=ELSEWHERE, why=OWN),
    Door("registration-create", of_event("register/"), "registration.own", also=ELSEWHERE, why=OWN),
    Door("registration-sent", of_event("registered/"), "registration.own", also=ELSEWHERE, why=OWN),
    Door("registration-link", link, "registration.own", also=ELSEWHERE, why=OWN),
    Door(
        "registration-link",
        link,
        "registration.own",
        "post",
        lambda w: {"do": "cancel"},
        opens_with=302,
        also=ELSEWHERE,
        why=OWN,
    ),
    Door("api-registration-list", lambda w: f"/api/v1/events/{w.open_event.slug}/registrations/", REGISTRATIONS),
    Door(
        "api-registration-list",
        lambda w: f"/api/v1/events/{w.open_event.slug}/registrations/",
        "registration.own",
        "post",
        one,
        opens_with=201,
        also=ELSEWHERE,
        why=OWN,
    ),
    Door(
        "api-registration-cancel",
        lambda w: f"/api/v1/registrations/{w.registration.uuid}/cancel/",
        "registration.own",
        "post",
        token,
        also=ELSEWHERE,
        why=OWN,
    ),
]
