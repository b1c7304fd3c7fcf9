"""Writes of photos: they arrive in chunks that can be resumed, and are made anew before anybody sees them."""

from .sending import add, append, begin
from .taking_off import remove, remove_files_with

__all__ = ["add", "append", "begin", "remove", "remove_files_with"]
