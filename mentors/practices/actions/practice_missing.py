"""What a practice still needs before it can be published."""

import re
from typing import NamedTuple

from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused
from institutions.base.languages import NAMES

from ..models.practice import GoodPractice
from ..models.practice_text import PracticeText

MAIN_LANGUAGE = "hu"
NEEDED, NEEDED_BESIDE = ("title", "lead", "aim", "steps"), ("title", "lead")
"""What a text must have to be published: the Hungarian one, and one beside it, which may be a summary."""
MOST_SENTENCES = 3
SENTENCE = re.compile(r"[.!?…]+(?=[\s”\")]|$)")


class Missing(NamedTuple):
    """A field that says nothing yet: of the text in that language, or of the facts where there is none."""

    name: str
    language: str = ""
    too_long: bool = False

    @property
    def label(self) -> str:
        model = PracticeText if self.language else GoodPractice
        label = str(model._meta.get_field(self.name).verbose_name)
        if self.too_long:
            label = _("%(field)s: három mondatnál hosszabb") % {"field": label}
        if self.language in ("", MAIN_LANGUAGE):
            return label
        if self.language == "en":
            return _("%(field)s (angolul)") % {"field": label}
        return f"{label} ({NAMES[self.language]})"


class Incomplete(Refused):
    """A practice that cannot be published yet, for it lacks what is `missing`."""

    def __init__(self, message: str, missing: list[Missing]):
        super().__init__(message)
        self.missing = missing


def needed(language: str) -> tuple[str, ...]:
    """The fields that a text in this language must have to be published."""
    return NEEDED if language == MAIN_LANGUAGE else NEEDED_BESIDE


def sentences(text: str) -> int:
    """How many sentences a text has, roughly: what ends in a full stop, an exclamation or a question mark; a number
    with a stop („3. kör”) and a word of one or two letters before it are none.
    """
    found = 0
    for end in SENTENCE.finditer(text):
        word = re.search(r"(\S*)$", text[: end.start()])[1]
        found += not (word.isdecimal() or (len(word) < 3 and end[0] == ".")) or end.end() >= len(text.rstrip())
    return found or bool(text.strip())


def missing_in(practice: GoodPractice, texts: list[PracticeText]) -> list[Missing]:
    """What it still needs: of the Hungarian text, and of each other that was begun."""
    known = {MAIN_LANGUAGE: None} | {text.language: text for text in texts}
    found = [
        Missing(name, code) for code, text in known.items() for name in needed(code) if not getattr(text, name, "")
    ]
    found += [Missing("lead", text.language, True) for text in texts if sentences(text.lead) > MOST_SENTENCES]
    return found if practice.themes else [*found, Missing("themes")]


def refuse_incomplete(practice: GoodPractice, texts: list[PracticeText]) -> None:
    """Raises Incomplete with all that is missing."""
    if missing := missing_in(practice, texts):
        names = ", ".join(one.label for one in missing)
        raise Incomplete(_("Még hiányzik, mielőtt megjelenhet: %(names)s.") % {"names": names}, missing)
