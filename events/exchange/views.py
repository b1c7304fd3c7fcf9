"""The page of exchange occasions and study visits: how many there were, who came, and what was taken home."""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.views.decorators.http import require_safe

from events.calendar.counted import TOLD_BY_COUNTY
from events.calendar.models.event import Event
from events.publishing.rules import may_draft_somewhere
from institutions.base.small_counts import FEWEST

from . import queries

LATEST = 12


def chosen_year(text: str, years: list[int]) -> int | None:
    """The year of the address, where something was in it; None: all of them."""
    return int(text) if text.isascii() and text.isdigit() and int(text[:5]) in years else None


@require_safe
@login_not_required
def exchange_figures(request):
    years = queries.years()
    year = chosen_year(request.GET.get("year", ""), years)
    rows = queries.occasions(year).order_by("-starts_on", "-pk")
    coming = Event.objects.published().upcoming().filter(kind__in=TOLD_BY_COUNTY).order_by("starts_on", "pk")
    context = {
        "figures": queries.figures(request.user, year),
        "year": year,
        "years": years,
        "latest": queries.shown(rows)[:LATEST],
        "coming": queries.shown(coming)[:LATEST],
        "all": queries.address(year),
        "exact": may_draft_somewhere(request.user),
        "fewest": FEWEST,
    }
    return render(request, "events/exchange/figures.html", context)
