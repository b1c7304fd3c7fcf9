"""What an action answers instead of doing what it was asked."""

from collections.abc import Callable

from django.db.models import QuerySet
from django.http import Http404


class NotGranted(Http404):
    """The person may not do this. What is not granted does not exist: the answer is that of a missing page."""


class Refused(Exception):
    """The thing cannot be done now, whoever asks; the message tells the person why and what to do. 409 in the API."""


class Conflict(Refused):
    """Other content than what is kept: it changed meanwhile, or the UUID is taken. `present` is what is kept, None for
    whom it is no business; `kept` is where the other content was put aside, if it was.
    """

    def __init__(self, message: str, present=None):
        super().__init__(message)
        self.present = present
        self.kept = None


class MuchAlike(Refused):
    """There is one already that is called nearly the same, `candidates`: the person looks, and may insist."""

    def __init__(self, message: str, candidates: list):
        super().__init__(message)
        self.candidates = candidates


def grant(allowed: bool) -> None:
    """Raises NotGranted unless a rule said yes."""
    if not allowed:
        raise NotGranted


def get_granted_or_404(records: QuerySet, user, rule: Callable, **which):
    """The one record that is there and of which the rule says yes for the user. Raises NotGranted for what is missing
    and for what is not granted alike.
    """
    found = records.filter(**which).first()
    grant(found is not None and rule(user, found))
    return found
