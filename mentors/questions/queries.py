"""What is there already on a topic: earlier answers and practices, shown before a question is sent."""

from mentors.people.models.period import today
from mentors.practices.models.practice_query import understand
from mentors.practices.models.practice_ranking import ranking
from mentors.practices.models.published_practice import PublishedPractice

from .models.library import ANSWERS
from .models.published_answer import PublishedAnswer

NEAREST = 3


def nearest_answers(text: str) -> list[PublishedAnswer]:
    """The published answers that hold today and fit these words best."""
    return _best(PublishedAnswer.objects.fresh(today()), understand(text, ANSWERS))


def nearest_practices(text: str) -> list[PublishedPractice]:
    """The published practices that fit these words best."""
    return _best(PublishedPractice.objects.all(), understand(text))


def _best(rows, query) -> list:
    found = ranking(rows, query).ranks
    best = sorted(found, key=found.get, reverse=True)[:NEAREST]
    by_key = rows.in_bulk(best)
    return [by_key[key] for key in best if key in by_key]
