"""Practices in the line of time of a community."""

from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from institutions.base.timeline import Entry, part

from .models.published_practice import PublishedPractice


def in_time(user, community, rank, cursor) -> list[Entry]:
    """Published practices of the institution that hosts the community: others are not linked with it."""
    if community.host_id is None:
        return []
    rows = PublishedPractice.objects.filter(institution=community.host_id).annotate(day=TruncDate("published_at"))
    found = []
    for row in part(rows, "day", rank, cursor):
        words = row.headings.get(get_language()) or next(iter(row.headings.values()))
        path = reverse("practice-detail", args=[row.slug])
        found.append(Entry(row.day, rank, row.pk, "practice", words["title"], path, _("jó gyakorlat")))
    return found
