"""Practices on the pages of where they were done and of who collected them, and in the line of time of a community."""

from django.conf import settings
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from institutions.base.timeline import Entry, part

from .models.published_practice import PublishedPractice

SHOWN = 12
"""So many stand on a page; the library has them all."""


def of_settlement(user, settlement) -> dict:
    """What was done there."""
    return shelf(PublishedPractice.objects.filter(settlement=settlement))


def of_institution(user, institution) -> dict:
    """What it did."""
    return shelf(PublishedPractice.objects.filter(institution=institution))


def of_mentor(user, mentor) -> dict:
    """What the mentor collected; their consent is asked by the page, which does not exist without."""
    return shelf(PublishedPractice.objects.filter(practice__collected_by=mentor.user_id))


def of_county(user, county) -> dict:
    """How many practices the library has from there."""
    return {"practice_count": PublishedPractice.objects.filter(settlement__county=county).count()}


def shelf(rows) -> dict:
    """The latest of them, each with its address, its title and the language of that where it is not the page's."""
    found = []
    for slug, headings, place in rows.values_list("slug", "headings", "settlement__name")[:SHOWN]:
        language = get_language() if get_language() in headings else settings.LANGUAGE_CODE
        found.append(
            {
                "url": reverse("practice-detail", args=[slug]),
                "title": headings[language]["title"],
                "lang": "" if language == get_language() else language,
                "place": place,
            }
        )
    return {"practices": found}


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
