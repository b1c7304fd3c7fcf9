"""Doors of the contact's own corner, and of a community's year as a file."""

from mentors.people.models.period import today

from ...door import Door

DOORS = [
    Door("corner", lambda w: "/corner/", "institution.propose"),
    Door("community-report", lambda w: f"/communities/{w.community.pk}/report/{today().year}/", "contact.read"),
]
