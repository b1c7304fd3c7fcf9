"""The words of the published answers, for the search."""

from mentors.practices.models.lexicon import Library

ANSWERS = Library(
    "mentors_publishedanswer",
    "(SELECT word, ndoc AS practices FROM ts_stat('SELECT search FROM mentors_publishedanswer'))",
)
"""There are hundreds of answers, not a hundred thousand: their words are counted when somebody asks."""
