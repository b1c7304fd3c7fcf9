"""What an action answers instead of doing what it was asked."""

from django.http import Http404


class NotGranted(Http404):
    """The person may not do this. What is not granted does not exist: the answer is that of a missing page."""


class Refused(Exception):
    """The thing cannot be done now, whoever asks; the message tells the person why and what to do. 409 in the API."""


def grant(allowed: bool) -> None:
    """Raises NotGranted unless a rule said yes."""
    if not allowed:
        raise NotGranted
