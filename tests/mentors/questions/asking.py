"""How somebody asks a question in tests."""

import time

from mentors.people.public_form import new_stamp
from mentors.questions.actions.mails import link_of

WORDS = {"words": "Kell-e engedély az utcabálhoz?", "name": "Kíváncsi Kázmér", "email": "kazmer@example.org"}
PUBLIC = {"answer": "A jegyzőtől kérjék.", "title": "Kell-e engedély?", "asked": "Utcát zárnánk le."}


def send(client, **fields):
    stamp = fields.pop("stamp", None) or new_stamp(time.time() - 60)
    return client.post("/questions/ask/", WORDS | {"stamp": stamp, "seen": "1"} | fields)


def path_of(question) -> str:
    return "/questions/mine/" + link_of(question).rpartition("/questions/mine/")[2]
