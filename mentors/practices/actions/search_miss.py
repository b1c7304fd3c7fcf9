"""What was sought in vain is noted, without anything that could name a person."""

import datetime
import logging
import re

from django.db import DatabaseError

from mentors.people.models.period import today

from ..hungarian import fold, plain_words
from ..models.search_miss import SearchMiss

MOST_LETTERS, LONGEST_WORD = 120, 40
PERSONAL = re.compile(r"@|\d[\d /-]{4,}\d|://|\bwww\.")
"""An address or a number by which somebody could be called."""
KEPT = datetime.timedelta(days=365)
logger = logging.getLogger(__name__)


def note(typed: str) -> None:
    """Counts one search in vain. A page is answered whether it can be counted or not."""
    words = " ".join(fold(word)[:LONGEST_WORD] for word in plain_words(typed))[:MOST_LETTERS].strip()
    if not words or PERSONAL.search(typed):
        return
    try:
        SearchMiss.objects.note(today().replace(day=1), words)
    except DatabaseError:
        logger.warning("a search in vain could not be counted")


def forget(now: datetime.datetime) -> int:
    """Deletes the words of long ago; answers how many."""
    return SearchMiss.objects.filter(month__lt=now.date() - KEPT).delete()[0]
