"""Writes of visits: logging and editing by their author, decisions by the coordinator."""

from .content import Conflict
from .deciding import accept, reopen, return_, submit, withdraw
from .logging import delete_draft, log, update

__all__ = ["Conflict", "accept", "delete_draft", "log", "reopen", "return_", "submit", "update", "withdraw"]
