"""Writes of visits: logging and editing by their author, decisions by the coordinator."""

from .content import LINKS, Conflict, content_of, date_error, normalised
from .deciding import accept, reopen, return_, submit, withdraw
from .logging import delete_draft, log, update

__all__ = [
    "LINKS",
    "Conflict",
    "accept",
    "content_of",
    "date_error",
    "delete_draft",
    "log",
    "normalised",
    "reopen",
    "return_",
    "submit",
    "update",
    "withdraw",
]
