"""Versions of the visit form: a phone may send a record that it made weeks ago with a form that looked different."""

import datetime

CURRENT = 2
ACCEPTED_FOR = datetime.timedelta(days=90)

RETIRED: dict[int, datetime.date] = {
    # version: the day when the next one took its place; a line is added whenever a field is added, renamed or dropped
    1: datetime.date(2026, 11, 23),
}


def is_accepted(version: int, day: datetime.date) -> bool:
    """Whether what was written in that version is still taken as it stands on that day."""
    return version == CURRENT or (version in RETIRED and day <= RETIRED[version] + ACCEPTED_FOR)


def is_unknown(version: int) -> bool:
    """Whether this server is older than the form: it was rolled back, or is just being renewed."""
    return version > CURRENT
