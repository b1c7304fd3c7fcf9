"""Signed links: an address that opens one thing to whoever holds it, without a log-in.

The address stands in no column. A record that keeps a version takes every earlier address back by raising it. A GET of
such a page changes nothing (mail scanners follow links): only a POST acts. `portal.secrecy` masks the tokens in logs.
"""

from typing import NamedTuple

from django.core import signing


class Read(NamedTuple):
    """What a link names: a record's key (an id, or a UUID as text) and the version that it was made for."""

    key: int | str
    version: int


def sign(purpose: str, key, version: int = 1) -> str:
    """The end of an address that is good for that purpose alone, and for that record."""
    return signing.dumps([key if isinstance(key, int) else str(key), version], salt=purpose)


def read(purpose: str, token: str, max_age=None) -> Read | None:
    """What such an end names; None for one that is forged, made for another purpose, or older than `max_age` (seconds
    or a timedelta). Whether the version still stands is for the caller to ask the record.
    """
    try:
        said = signing.loads(token, salt=purpose, max_age=max_age)
    except (signing.BadSignature, ValueError):
        return None
    # Addresses that were sent before versions were kept name the key alone.
    return Read(*said) if isinstance(said, list) else Read(said, 1)
