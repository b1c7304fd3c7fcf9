"""Doors of questions. The world's is assigned to the expert; another is public, a third nobody has confirmed."""

import uuid

from institutions import links
from mentors.questions.actions.mails import PURPOSE

from ...door import Door

OPEN = {"right": "public.read"}


def page(what=""):
    return lambda world: f"/questions/work/{world.question.pk}/{what}"


def public(what=""):
    return lambda world: f"/questions/{world.answered.pk}/{what}"


def link(world):
    return f"/questions/mine/{links.sign(PURPOSE, world.question.pk, 1)}/"


def published(what=""):
    return lambda world: f"/questions/work/{world.answered.pk}/{what}"


def words(world):
    return {"words": "Melyik utcában?", "uuid": str(uuid.uuid4())}


def answer(world):
    return {"answer": "A jegyzőtől.", "revision": world.question.revision, "ready": "1"}


def assigning(world):
    return {"expert": world.people["expert"].pk}


def asking(world):
    return {"uuid": str(uuid.uuid4()), "words": "Kell-e engedély?", "email": "kazmer@example.org"}


def topics(world):
    return {"expert": world.people["expert"].pk, "topics": ["events"]}


DOORS = [
    Door("question-list", lambda w: "/questions/", **OPEN),
    Door("question-feed", lambda w: "/questions/feed/", **OPEN),
    Door("question-create", lambda w: "/questions/ask/", **OPEN),
    Door("question-create", lambda w: "/questions/ask/", "public.read", "post", words),
    Door("question-sent", lambda w: "/questions/ask/sent/", **OPEN),
    Door("question-detail", public(), **OPEN),
    Door("question-rate", public("rate/"), "public.read", "post", lambda w: {"helpful": "yes"}),
    Door("question-link", link, **OPEN),
    Door("question-link", link, "public.read", "post", lambda w: {"step": "agree"}, opens_with=302),
    Door("question-work-list", lambda w: "/questions/work/", "question.read"),
    Door("question-work", page(), "question.read"),
    Door("question-assign", page("assign/"), "question.publish", "post", assigning, opens_with=302),
    Door("question-write", page("write/"), "question.answer", "post", words, opens_with=302),
    Door("question-answer", page("answer/"), "question.answer"),
    Door("question-answer", page("answer/"), "question.answer", "post", answer, opens_with=302),
    Door("question-renew", published("renew/"), "question.answer", "post", opens_with=302),
    Door("question-withdraw", page("withdraw/"), "question.publish", "post", opens_with=302),
    Door("question-experts", lambda w: "/questions/work/experts/", "question.publish"),
    Door("question-experts", lambda w: "/questions/work/experts/", "question.publish", "post", topics, opens_with=302),
    Door("api-question-list", lambda w: "/api/v1/questions/", **OPEN),
    Door("api-question-list", lambda w: "/api/v1/questions/", "public.read", "post", asking, opens_with=201),
    Door("api-question-detail", lambda w: f"/api/v1/questions/{w.answered.pk}/", **OPEN),
]
