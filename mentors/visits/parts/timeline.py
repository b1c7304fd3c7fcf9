"""Visits and promises in the line of time of a community."""

from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.base.timeline import Entry, part
from mentors.people.rules.team import reads_team_layer

from ..models.promise import Promise
from ..models.visit import Visit


def visits_in_time(user, community, rank, cursor) -> list[Entry]:
    """Counted visits: what the team wrote for the team, what is meant for the community for its contacts."""
    rows = Visit.objects.visible_to(user).counted().filter(community_links__community=community)
    found = []
    for row in part(rows.select_related("mentor"), "date", rank, cursor):
        text = row.summary if reads_team_layer(user, row.county_id) else row.community_note
        path, hint = reverse("visit-detail", args=[row.uuid]), row.mentor.name
        found.append(Entry(row.date, rank, row.pk, "visit", row.get_method_display(), path, hint, text))
    return found


def promises_in_time(user, community, rank, cursor) -> list[Entry]:
    """Promises on the day when they were made, with what became of them."""
    rows = Promise.objects.visible_to(user).filter(community=community).select_related("visit")
    found = []
    for row in part(rows, "visit__date", rank, cursor):
        whose = _("A mentor vállalta") if row.made_by == Promise.MadeBy.MENTOR else _("A közösség vállalta")
        entry = Entry(row.visit.date, rank, row.pk, "promise", whose, hint=row.get_state_display(), text=row.text)
        found.append(entry)
    return found
