"""Writes of visits: logging and editing by their author, decisions by the coordinator."""

from institutions.base.exceptions import Conflict

from .clock import Sending
from .conflicts import content_of_conflict, put_away
from .content import LINKS, content_of, date_error, normalised
from .deciding import accept, locked, reopen, return_, submit, withdraw
from .logging import arrived, delete_draft, log, update
from .resolving import resolve

__all__ = [
    "LINKS",
    "Conflict",
    "Sending",
    "accept",
    "arrived",
    "content_of",
    "content_of_conflict",
    "date_error",
    "delete_draft",
    "locked",
    "log",
    "normalised",
    "put_away",
    "reopen",
    "resolve",
    "return_",
    "submit",
    "update",
    "withdraw",
]
