"""„Számaink”: every public figure, how it is counted, and what it is in each county."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from mentors.overview.queries.public import FEWEST, public_figures
from mentors.people.models.period import today

from .revalidation import revalidated


@require_safe
@revalidated
def figures(request):
    day = today()
    counties, found = public_figures(day)
    rows = [(county, [(one.counter, one.by_county[county.pk]) for one in found]) for county in counties]
    return render(request, "portal/figures.html", {"day": day, "figures": found, "rows": rows, "fewest": FEWEST})
