"""Nothing public tells who asked: what an editor has written is looked through for it before it is published."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from mentors.practices.hungarian import fold, plain_words, roots

from ..models.question import Question

LOOKED_THROUGH = ("title", "asked")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?:\+|\b0)\d[\d\s/()-]{6,}\d")
SHORTEST_NAME = 3


def wrong_in_question(question: Question) -> dict:
    """What is wrong in title and question, which are to be public: drafts of them stand in the trail, too."""
    wrong = {}
    for name in LOOKED_THROUGH:
        text = getattr(question, name)
        if EMAIL.search(text) or PHONE.search(text):
            wrong[name] = _("E-mail-cím vagy telefonszám van benne: a kérdésben ilyen nem jelenhet meg.")
        elif _names(question.asker_name, text):
            wrong[name] = _("A kérdező neve van benne: írja át úgy, hogy ne derüljön ki, ki kérdezte.")
    return wrong


def check_anonymous(question: Question) -> None:
    """Raises ValidationError by field for a text that has the asker's name, or any address or phone number in it."""
    wrong = wrong_in_question(question)
    if question.asker_email and question.asker_email in question.answer.lower():
        wrong["answer"] = _("A kérdező e-mail-címe van benne.")
    elif _names(question.asker_name, question.answer):
        wrong["answer"] = _("A kérdező neve van benne: írja át úgy, hogy ne derüljön ki, ki kérdezte.")
    if wrong:
        raise ValidationError(wrong)


def _names(asker: str, text: str) -> bool:
    """Whether all words of the asker's name stand in the text, in whatever order and with whatever endings."""
    wanted = [word for word in map(fold, plain_words(asker)) if len(word) >= SHORTEST_NAME]
    there = {root for word in plain_words(text) for root in roots(fold(word))}
    return bool(wanted) and all(word in there for word in wanted)
