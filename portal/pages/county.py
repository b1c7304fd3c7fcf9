"""The counties for everybody: all twenty on a tile map, and a page for each with its team, figures and events."""

from django.contrib.humanize.templatetags.humanize import intcomma
from django.db.models import Count
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from events.calendar import parts as events
from events.exchange import parts as exchange
from events.week import parts as week
from institutions.consortia import parts as consortia
from institutions.consortia.models.consortium import Consortium
from institutions.places.models.county import County
from institutions.places.tiles import tile_map
from mentors.overview.queries.counters import COUNTERS, counter_branches
from mentors.overview.queries.public import public_figures
from mentors.overview.queries.tally import tally
from mentors.overview.rules import may_read_county
from mentors.people import parts as people
from mentors.practices import parts as practices

from . import linked_data
from .composed import Part, facts_of, templates_of

PARTS = [
    Part(people.of_county, "mentors/mentor/_of_county.html"),
    Part(practices.of_county, "mentors/practice/_of_county.html"),
    Part(consortia.of_county, "institutions/consortium/_of_county.html"),
    Part(events.of_county, "events/event/_of_county.html"),
    Part(week.of_county, "events/week/_of_county.html"),
    Part(exchange.of_county, "events/exchange/_of_county.html"),
]
"""What features tell, for (user, county), on a county's page."""


@require_safe
def county_list(request):
    """The counties with what is public of each."""
    today = timezone.localdate()
    counties = list(County.objects.visible_to(request.user))
    granted = by_county(Consortium.objects.all())
    public = {one.counter.code: one.by_county for one in public_figures(today)[1]}
    rows = [
        (county, public["reached"][county.pk], public["contacted"][county.pk], granted.get(county.pk, 0))
        for county in counties
    ]
    tiles = tile_map(
        [(county, number, reverse("county-detail", args=[county.ksh_code])) for county, number, *_more in rows]
    )
    context = {"rows": rows, "tiles": tiles, "today": today}
    return render(request, "portal/county/list.html", context)


@require_safe
def county_detail(request, ksh_code):
    """A county; to its own team it shows exact numbers with their records and the way to the dashboard."""
    county = get_object_or_404(County.objects.visible_to(request.user), ksh_code=ksh_code)
    user, today = request.user, timezone.localdate()
    of_the_team = may_read_county(user, county.pk)
    exact_or_hidden = figures(county, today, exact=of_the_team)
    context = {
        "county": county,
        "today": today,
        "official_name": county.name_on(today),
        "linked_data": linked_data.county(county, county.name_on(today), request.build_absolute_uri(request.path)),
        "names": list(county.names.order_by("-valid_from")),
        "figures": exact_or_hidden,
        "numbers": {code: "–" if one is None else intcomma(one) for code, one in exact_or_hidden.items()},
        "of_the_team": of_the_team,
        "parts": templates_of(PARTS),
        **facts_of(PARTS, user, county),
    }
    return render(request, "portal/county/detail.html", context)


def by_county(rows) -> dict[int, int]:
    """How many of the rows each county has."""
    return dict(rows.order_by().values_list("county").annotate(n=Count("pk")))


def figures(county: County, day, exact: bool) -> dict[str, int | None]:
    """The counters of a county on a day by code; for the public None stands for a number that would tell too much."""
    if exact:
        sums = tally(counter_branches, day, [county.pk])
        return {counter.code: sums.get((counter.code, county.pk), 0) for counter in COUNTERS}
    return {one.counter.code: one.by_county[county.pk] for one in public_figures(day)[1]}
