"""HTML that says nothing but what it is given, in one language: drawn once for the same facts, then kept.

The facts themselves are what it is found by, so nothing kept is ever out of date, and nothing of a person may be in it
that is not among them.
"""

from functools import lru_cache

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString

KEPT = 1_024


def drawn(template: str, **facts) -> SafeString:
    """The template with these facts, each hashable, in the language that is on."""
    return _drawn(template, translation.get_language(), tuple(facts.items()))


@lru_cache(maxsize=KEPT)
def _drawn(template: str, language: str, facts: tuple) -> SafeString:
    return render_to_string(template, dict(facts))
