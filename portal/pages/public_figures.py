"""„Számaink”: every public figure, how it is counted, and what it is in each county; as a table to take away, too, with
its history.
"""

import csv
import datetime

from django.core.cache import cache
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.exchange import parts as exchange
from events.week import parts as week
from institutions.base.revalidation import revalidated
from institutions.base.small_counts import FEWEST
from institutions.places.models.county import County
from mentors.overview.queries.history import ROUNDED_TO, quarterly, quarters_until
from mentors.overview.queries.public import PublicFigure, public_figures
from mentors.people.models.period import today

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""Under which whoever wants may use the public figures: with the source named."""
KEPT_FOR = 6 * 60 * 60
"""Seconds: a correction of the past shows in the history after these."""


@require_safe
@revalidated
def figures(request):
    day = today()
    counties, found = public_figures(day)
    rows = [(county, [(one.counter, one.by_county[county.pk]) for one in found]) for county in counties]
    context = {"day": day, "figures": found, "rows": rows, "fewest": FEWEST, "rounded_to": ROUNDED_TO}
    context |= {"licence": LICENCE} | week.figures() | exchange.public_figures()
    return render(request, "portal/figures.html", context)


@require_safe
@revalidated
def figures_csv(request):
    """Today's figures as the page shows them, and those of each quarter's last day, rounded; an empty number is one
    that is not shown.
    """
    day = today()
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="kalaka-{day}.csv"'
    response["Link"] = f'<{LICENCE}>; rel="license"'
    response.write("\ufeff")
    table = csv.writer(response)
    table.writerow(["date", "county_code", "county", "figure", "label", "number", "rounded_to"])
    table.writerows([*past(day), *lines(day, *public_figures(day), 1)])
    return response


def past(day: datetime.date) -> list[list]:
    """The lines of all quarters that are over; kept for some hours, for each costs as much as the page."""
    key = f"figures-history:{day}:{get_language()}"
    if (known := cache.get(key)) is None:
        known = [line for end in quarters_until(day) for line in lines(end, *quarterly(end), ROUNDED_TO)]
        cache.set(key, known, KEPT_FOR)
    return known


def lines(day: datetime.date, counties: list[County], figures: list[PublicFigure], rounded_to: int) -> list[list]:
    """One line for each figure of the country (00) and of each county."""
    found = []
    for one in figures:
        of_all = [("00", _("Magyarország"), one.number)]
        for code, name, number in of_all + [(each.ksh_code, each.name, one.by_county[each.pk]) for each in counties]:
            shown = "" if number is None else number
            found.append([day.isoformat(), code, name, one.counter.code, str(one.counter.label), shown, rounded_to])
    return found
