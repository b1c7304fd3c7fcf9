"""Taking over the statistical office's yearly list of settlements: reading the workbook, then applying its rows."""

from institutions.base.sheets import WrongFile

from .applying import load
from .report import Report

__all__ = ["Report", "WrongFile", "load"]
