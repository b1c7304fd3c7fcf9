"""Nothing public tells who asked: what an editor has written is looked through for it before it is published."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from mentors.practices.hungarian import fold, plain_words, roots

from ..models.question import Question

LOOKED_THROUGH = ("title", "asked")
PUBLIC_TEXTS = (*LOOKED_THROUGH, "answer")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?:\+|\b0)\d[\d\s/()-]{6,}\d")
ADDRESS = re.compile(
    r"\b[A-ZÁÉÍÓÖŐÚÜŰ][\w-]+(?: [A-ZÁÉÍÓÖŐÚÜŰ]?[\w-]+)? (?:utca|u\.|út|útja|tér|tere|köz|sor|sétány|dűlő) *\d+"
)
NAMES = re.compile(r"(?=(?<![\w-])([A-ZÁÉÍÓÖŐÚÜŰ][\w-]+) +([A-ZÁÉÍÓÖŐÚÜŰ][\w-]+))")
"""Two words in a row that begin with a capital, each two of three."""
SHORTEST_NAME = 3
LAST_DIGITS = 8
"""So many of a telephone number tell whose it is, however its beginning is written."""


def check_anonymous(question: Question) -> None:
    """Raises ValidationError by field for a text that has the asker's name or address in it, or a telephone number of
    theirs; of the question any. Already when it is saved: drafts stand in the trail, which is kept when the asker is
    forgotten, and the asker is greeted by the mail.
    """
    wrong = {}
    for name in LOOKED_THROUGH:
        text = getattr(question, name)
        if EMAIL.search(text) or PHONE.search(text):
            wrong[name] = _("E-mail-cím vagy telefonszám van benne: a kérdésben ilyen nem jelenhet meg.")
    said, answer = f"{question.asker_email}\n{own_words(question)}", question.answer
    theirs = set(map(str.lower, EMAIL.findall(said))) & set(map(str.lower, EMAIL.findall(answer)))
    if theirs or _numbers(said) & _numbers(answer):
        wrong["answer"] = _("A kérdező e-mail-címe vagy telefonszáma van benne.")
    for name in PUBLIC_TEXTS:
        if name not in wrong and _names(question.asker_name, getattr(question, name)):
            wrong[name] = _("A kérdező neve van benne: írja át úgy, hogy ne derüljön ki, ki kérdezte.")
    if wrong:
        raise ValidationError(wrong)


def own_words(question: Question) -> str:
    """All that the asker wrote, while it is kept."""
    said = question.messages.filter(author=None).values_list("words", flat=True)
    return "\n".join([question.words, *said])


def _numbers(text: str) -> set[str]:
    return {re.sub(r"\D", "", one)[-LAST_DIGITS:] for one in PHONE.findall(text)}


def doubtful(question: Question) -> list[str]:
    """What in the public texts may tell who asked, for a person to judge: names that the asker wrote into their own
    words, addresses of houses, and the asker's settlement.
    """
    text = "\n".join(getattr(question, name) for name in PUBLIC_TEXTS)
    pairs = dict.fromkeys(" ".join(pair) for pair in NAMES.findall(own_words(question)))
    found = [pair for pair in pairs if _stand_in(pair, text)]
    found += dict.fromkeys(ADDRESS.findall(text))
    if question.settlement and _stand_in(question.settlement.name, text):
        found.append(question.settlement.name)
    return found


def _stand_in(words: str, text: str) -> bool:
    """Whether each of the words stands in the text, whatever the endings of both."""
    there = {root for word in plain_words(text) for root in roots(fold(word))}
    return all(there.intersection(roots(fold(word))) for word in plain_words(words))


def _names(asker: str, text: str) -> bool:
    """Whether all words of the asker's name stand in the text, in whatever order and with whatever endings."""
    wanted = [word for word in map(fold, plain_words(asker)) if len(word) >= SHORTEST_NAME]
    there = {root for word in plain_words(text) for root in roots(fold(word))}
    return bool(wanted) and all(word in there for word in wanted)
