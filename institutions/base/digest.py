"""What a feature tells in the daily digest: sections of lines, each with its urgency."""

import datetime
import re
from dataclasses import dataclass
from enum import IntEnum

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

MONDAY, YESTERDAY = 0, datetime.timedelta(days=1)
"""What is told every day is read no more: some things are told the day after, and on Mondays all of them."""
BLANKS = re.compile(r"[^\S\u00a0]+")
"""What parts words and lines; what holds a number and its unit together stays."""
MOST, LONGEST, COUNTED = 8, 160, 1000
"""So many lines a section has at most, and characters a line; the page behind it has all. Further nobody counts."""


class Urgency(IntEnum):
    """How soon something has to be dealt with; news is there to be read."""

    FIX = 1
    OVERDUE = 2
    LATER = 3
    NEWS = 4

    @property
    def title(self) -> str:
        titles = {Urgency.FIX: _("Javítandó"), Urgency.OVERDUE: _("Lejárt"), Urgency.LATER: _("Ráér")}
        return titles.get(self, "")

    def counted(self, number: int) -> str:
        """So many of these, in the words of a list."""
        words = {
            Urgency.FIX: ngettext("%(n)s javítandó", "%(n)s javítandó", number),
            Urgency.OVERDUE: ngettext("%(n)s lejárt", "%(n)s lejárt", number),
            Urgency.LATER: ngettext("%(n)s ráér", "%(n)s ráér", number),
        }
        return words[self] % {"n": number}


@dataclass(frozen=True)
class Line:
    """One thing: what it is, where it can be dealt with, and a word beside it."""

    text: str
    path: str
    hint: str = ""


@dataclass(frozen=True)
class Section:
    """Things of one kind: the first few, how many more there are, and the page of all."""

    title: str
    lines: list[Line]
    more: int
    path: str
    urgency: Urgency
    stands_for: int = 0
    """How many things the lines tell of, where that is not one each."""
    is_note: bool = False
    """Sentences to be read one after the other: its title is the mail's subject where nothing else waits."""

    @property
    def is_news(self) -> bool:
        return self.urgency == Urgency.NEWS

    @property
    def number(self) -> int:
        return self.stands_for or len(self.lines) + self.more


def section(title: str, rows: list, line, path: str, urgency: Urgency = Urgency.LATER) -> list[Section]:
    """The section over these rows, none where there are none."""
    if not rows:
        return []
    return [Section(title, [flat(line(row)) for row in rows[:MOST]], max(0, len(rows) - MOST), path, urgency)]


def flat(line: Line) -> Line:
    """What people wrote, on one line and not too long: it cannot pass for a part of the mail."""

    def one_line(text: str) -> str:
        return Truncator(BLANKS.sub(" ", text).strip()).chars(LONGEST)

    return Line(one_line(line.text), line.path, one_line(line.hint))


def counts(sections: list[Section]) -> str:
    """„1 javítandó, 7 lejárt, 21 ráér”; empty where there is only news."""
    numbers = {urgency: sum(one.number for one in sections if one.urgency == urgency) for urgency in Urgency}
    return ", ".join(one.counted(number) for one, number in numbers.items() if number and one != Urgency.NEWS)
