"""Who was there, out of a list: names or addresses a line each, of an organiser or of an online meeting."""

import re

from django.db import transaction

from events.calendar.models.event import Event
from institutions.base.exceptions import grant
from institutions.base.text import email_address, in_one_line

from .. import rules
from ..models.registration import COMING, Registration
from . import registration as registrations

ADDRESS = re.compile(r"(?<![^\s;,<>\"])[^\s;,<>\"@]+@[^\s;,<>\"]+")
"""Begins with a word: a long line is read once, and not once from each of its letters."""
CELLS = re.compile(r"[;\t,]")
MOST = 5000
"""So many lines are looked at."""


@transaction.atomic
def attend_all(event: Event, *, by, text: str) -> tuple[int, list[str]]:
    """Marks who is found in the list; answers how many were there now, and the lines that name nobody who had a seat.
    Raises NotGranted.
    """
    grant(rules.may_list(by, event))
    rows = list(Registration.objects.filter(event=event, state__in=COMING).order_by("pk"))
    by_address: dict[str, list] = {}
    by_name: dict[str, list] = {}
    for one in rows:
        if one.email:
            by_address.setdefault(one.email, []).append(one)
        by_name.setdefault(one.name.casefold(), []).append(one)
    came, strange = {}, []
    for line in text.splitlines()[:MOST]:
        found = named_in(line, by_address, by_name)
        came |= {one.pk: one for one in found}
        if not found and line.strip():
            strange.append(in_one_line(line)[:80])
    new = [one for one in came.values() if one.state != Registration.State.ATTENDED]
    for one in new:
        registrations.attend(one, by=by)
    return len(new), strange


def named_in(line: str, by_address: dict, by_name: dict) -> list[Registration]:
    """Whom a line names: by address, where several share one by the name beside it, else by a cell that is a name."""
    cells = {in_one_line(cell).strip('" ').casefold() for cell in CELLS.split(line)}
    named = [one for cell in cells for one in by_name.get(cell, [])]
    addressed = [one for found in ADDRESS.findall(line) for one in by_address.get(email_address(found), [])]
    both = [one for one in addressed if one in named]
    if both or len(addressed) == 1:
        return both or addressed
    return named if len(named) == 1 else []
