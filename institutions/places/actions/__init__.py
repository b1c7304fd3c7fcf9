"""Taking over the statistical office's yearly list of settlements: reading the workbook, then applying its rows."""

from .applying import load
from .report import Report
from .workbook import WrongFile

__all__ = ["Report", "WrongFile", "load"]
