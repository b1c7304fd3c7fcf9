"""The dashboards: all counties side by side for a lead, one county for its mentors and coordinator."""

import datetime

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.exchange import parts as exchange
from events.registration import parts as registration
from events.week import parts as week
from institutions.base.exceptions import grant
from institutions.places.models.county import County
from institutions.places.tiles import tile_map
from mentors.adoptions import parts as adoptions
from mentors.overview import rules
from mentors.overview.queries.report import CountryReport, CountyReport
from mentors.people.models.period import today
from mentors.surveys import parts as surveys
from mentors.visits.models.visit import Visit

from .charts import stacked

MOST_SPOTS = 6


def county_of(user, ksh_code: str) -> County:
    """The county whose dashboard the person may read. Raises Http404."""
    county = get_object_or_404(County, country="HU", ksh_code=ksh_code)
    grant(rules.may_read_county(user, county.pk))
    return county


@require_safe
def dashboard(request):
    """The country for a lead; everybody else who has a county is sent there."""
    if rules.may_read_country(request.user):
        return country(request)
    own = County.objects.filter(pk__in=rules.own_counties(request.user)).order_by("ksh_code").first()
    if own is None:
        raise Http404
    query = request.META["QUERY_STRING"]
    return redirect(reverse("dashboard-county", args=[own.ksh_code]) + (f"?{query}" if query else ""))


def country(request):
    report = CountryReport(today(), request.user)
    rows = list(report.rows())
    tiles = tile_map(
        [
            (county, month.number, reverse("dashboard-county", args=[county.ksh_code]))
            for county, _all, month, _silent in rows
        ]
    )
    context = {
        "report": report,
        "rows": rows,
        "tiles": tiles,
        **months_of(report),
        **week.figures(),
        **adoptions.figures(request.user),
        **registration.of_dashboard(None),
        **exchange.of_dashboard(request.user),
        **surveys.of_dashboard(today()),
    }
    return render(request, "portal/dashboard/country.html", context)


@require_safe
def dashboard_county(request, ksh_code):
    place = county_of(request.user, ksh_code)
    report = CountyReport(place, today(), request.user)
    for visit in report.latest:
        visit["state_label"] = Visit.State(visit["state"]).label
    cold = [spot for spot in report.white_spots if spot.days is not None][:MOST_SPOTS]
    visited = share(report.coverage["visited"].number, report.coverage["supported"].number)
    return render(
        request,
        "portal/dashboard/county.html",
        {
            "report": report,
            "county": place,
            **months_of(report),
            **week.figures(place),
            **adoptions.figures(request.user, place),
            **registration.of_dashboard(place.pk),
            **exchange.of_dashboard(request.user, place),
            **surveys.of_dashboard(today(), place),
            "spots": [(spot, share(spot.days, cold[0].days)) for spot in cold],
            "never": [spot for spot in report.white_spots if spot.days is None],
            "stages": funnel(report.stages),
            "visited_percent": visited,
            "visited_words": per_cent(visited),
            "others": other_counties(request.user, place),
        },
    )


def share(part: int, whole: int) -> int:
    """Per cent, rounded down: only the whole is 100."""
    return 100 * part // whole if whole else 0


def per_cent(number: int) -> str:
    """„64 %” or “64%”, as the language writes it."""
    return _("%(percent)d %%") % {"percent": number}


def other_counties(user, place) -> list[County]:
    """The counties between which a person of several counties may switch."""
    own = rules.own_counties(user) - {place.pk}
    return list(County.objects.filter(pk__in=own)) if own else []


def months_of(report: CountyReport | CountryReport) -> dict:
    """The chart of the last months and, the newest first, the table beside it."""
    methods = [str(label) for label in Visit.Method.labels]
    columns = [
        (month_label(month, first=place == 0), [one.number for one in cells])
        for place, (month, cells, _sum) in enumerate(report.months)
    ]
    beside = str(_("egy évvel korábban")), [whole.before for _month, _cells, whole in report.months]
    return {"methods": methods, "months": report.months[::-1], "chart": stacked(methods, columns, beside)}


def month_label(month: datetime.date, first: bool) -> str:
    """„nov”, with the year under it where one begins."""
    short = date_format(month, "N").rstrip(".")
    return f"{short} {month.year}" if first or month.month == 1 else short


def funnel(stages) -> list[dict]:
    """The stages as the funnel component takes them."""
    total, most = sum(one.number for one in stages), max((one.number for one in stages), default=0)
    return [
        {
            "label": one.label,
            "number": one.number,
            "percent": round(100 * one.number / most, 1) if most else 0,
            "url": one.url,
            "share": per_cent(round(100 * one.number / total)) if one.number else "",
        }
        for one in stages
    ]
