"""In which languages texts are written, and which of a record's texts a reader is shown."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import get_language

CHOICES = settings.CONTENT_LANGUAGES
SPOKEN = [
    *CHOICES,
    ("bg", "български"),
    ("cs", "čeština"),
    ("de", "Deutsch"),
    ("es", "español"),
    ("et", "eesti"),
    ("fr", "français"),
    ("hr", "hrvatski"),
    ("hsh", "magyar jelnyelv"),
    ("it", "italiano"),
    ("ka", "ქართული"),
    ("lt", "lietuvių"),
    ("pl", "polski"),
    ("sk", "slovenčina"),
    ("sr", "српски"),
    ("tr", "Türkçe"),
]
"""In which an event may be held: more than those in which texts are written."""
NAMES = dict(SPOKEN)


@dataclass(frozen=True)
class Shown:
    """The text of a record in the language that fits a reader best. `words` by field, a field that is missing there
    from the record's own text; `others` are the languages in which it also stands, as (code, name).
    """

    language: str
    words: dict[str, str]
    is_fallback: bool
    others: list[tuple[str, str]]

    def __getattr__(self, name):
        try:
            return self.words[name]
        except KeyError:
            raise AttributeError(name) from None


def texts_of(record) -> dict[str, dict[str, str]]:
    """The texts of a record by language, its own first: {language: {field: text}}; the others are those of
    `record.texts` in which something is written.
    """
    own = {name: getattr(record, name) for name in record.TEXTS}
    found = {record.language: own}
    for row in record.texts.all():
        words = {name: getattr(row, name) for name in record.TEXTS}
        if any(words.values()):
            found.setdefault(row.language, words)
    return found


def shown(record, wanted: str = "") -> Shown:
    """The wanted language where it exists, else that of the page, else the record's own."""
    texts = texts_of(record)
    asked = wanted if wanted in texts else get_language()
    language = asked if asked in texts else record.language
    own = texts[record.language]
    words = {name: text or own[name] for name, text in texts[language].items()}
    others = [(code, NAMES.get(code, code)) for code in texts if code != language]
    return Shown(language, words, language != (wanted or get_language()), others)
