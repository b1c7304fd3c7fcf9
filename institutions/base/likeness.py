"""Before a second one of nearly the same name is made, the person is asked whether it is that one."""

import re
import unicodedata
from difflib import SequenceMatcher
from itertools import combinations, groupby

from django.utils.translation import gettext as _

from .exceptions import MuchAlike

ALIKE = 0.9
"""Of two names so many letters are the same, in the same order: in ten letters one may be mistyped or left out."""
MOST = 5
NUMERAL = re.compile(r"\d+|[ivxlc]+")


def ask_whether_known(rows, name: str) -> None:
    """Raises MuchAlike where some of these records (a queryset) are called nearly like this."""
    wanted = words_of(name)
    alike = [pk for pk, known in rows.order_by("pk").values_list("pk", "name") if is_alike(wanted, words_of(known))]
    if alike:
        candidates = list(rows.filter(pk__in=alike).order_by("name", "pk")[:MOST])
        raise MuchAlike(_("Van már ilyen vagy majdnem ilyen nevű. Ez az?"), candidates)


def pairs_alike(model, place: str):
    """Pairs of records of nearly one name within the same `place` (a key of theirs): for who keeps the data."""
    for _place, rows in groupby(model.objects.order_by(place, "pk"), key=lambda row: getattr(row, f"{place}_id")):
        named = [(row, words_of(row.name)) for row in rows]
        yield from ((one, other) for (one, a), (other, b) in combinations(named, 2) if is_alike(a, b))


def words_of(name: str) -> list[str]:
    """The words of a name as they are compared: without accents, case and punctuation."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return re.findall(r"\w+", plain.casefold())


def is_alike(words: list[str], others: list[str]) -> bool:
    """Whether two names may be one: the same words in any order, or one letter in ten amiss. The first and the second
    of two with a number are two.
    """
    if sorted(words) == sorted(others):
        return True
    if [one for one in words if NUMERAL.fullmatch(one)] != [one for one in others if NUMERAL.fullmatch(one)]:
        return False
    compared = SequenceMatcher(None, "".join(words), "".join(others))
    return compared.real_quick_ratio() >= ALIKE and compared.quick_ratio() >= ALIKE and compared.ratio() >= ALIKE
