"""The first page: what one can find here, the network in numbers, what is new."""

from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from events.calendar.models.event import Event
from events.news import queries as news
from events.publishing.models import Funding
from events.week import parts as week
from institutions.base.revalidation import revalidated
from institutions.places.tiles import tile_map
from mentors.collections.parts import on_first_page
from mentors.overview.queries.public import public_figures
from mentors.people.models.period import today
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.views.practice_cards import CARD, card

from .linked_data import organisation

NEWEST_PRACTICES, NEWEST_EVENTS = 4, 2
ON_THE_MAP = "reached"
FIRST_LINE = ("supported", "reached", "contacted", "offered", "mentored")


@require_safe
@revalidated
def home(request):
    day = today()
    counties, found = public_figures(day)
    by_code = {one.counter.code: one for one in found}
    on_map = by_code[ON_THE_MAP]
    tiles = [
        (county, on_map.by_county[county.pk], reverse("county-detail", args=[county.ksh_code])) for county in counties
    ]
    context = {
        "day": day,
        "figures": [by_code[code] for code in FIRST_LINE],
        "tiles": tile_map(tiles),
        "cards": [
            card(row)
            for row in PublishedPractice.objects.order_by("-published_at", "-practice_id").values(*CARD)[
                :NEWEST_PRACTICES
            ]
        ],
        "collections": on_first_page(),
        "posts": news.newest(day),
        "events": newest_events(day),
        "fundings": Funding.objects.on_first_page(day),
        "today": day,
        "week": week.to_join(),
        "linked_data": organisation(f"{request.scheme}://{request.get_host()}"),
    }
    return render(request, "portal/home.html", context)


def newest_events(day) -> list[Event]:
    """The next events; where there are too few, the latest ones that are over, too."""
    published = Event.objects.published().select_related("county")
    coming = list(published.upcoming().order_by("starts_on", "id")[:NEWEST_EVENTS])
    if len(coming) < NEWEST_EVENTS:
        coming += published.past().order_by("-starts_on", "-id")[: NEWEST_EVENTS - len(coming)]
    return coming
