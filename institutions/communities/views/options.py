"""Suggestions for autocompletes: at most twelve names, JSON, of what the person may see anyway."""

from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from institutions.base.naming import Source, meant, suggestions
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

from ..models.community import Community

MOST, MOST_LETTERS = 12, 420


def answer(sources: list[Source], text: str, most: int = MOST) -> JsonResponse:
    """At most so many records of each source, as the autocomplete island expects them: a text that the forms and
    filters understand, and what else is to be said of the record.
    """
    found = suggestions(sources, text[:MOST_LETTERS], most)
    return JsonResponse({"results": [{"value": one.text, "label": one.text, "hint": one.hint} for one in found]})


def suggest(request, queryset) -> JsonResponse:
    """The records whose name holds what was typed, in the settlement that the address names, if it names one."""
    place = request.GET.get("settlement", "")[:200].strip()
    if place.isascii() and place.isdigit():
        queryset = queryset.filter(settlement__in=Settlement.objects.by_key(place))
    elif place:
        places = meant([Source(Settlement.objects.all())], place)
        queryset = queryset.filter(settlement__in=[one.row.pk for one in places])
    return answer([Source(queryset)], request.GET.get("q", ""))


@require_safe
@login_not_required
def settlement_options(request):
    """Settlements of today's list."""
    return answer([Source(Settlement.objects.still_existing())], request.GET.get("q", ""))


@require_safe
@login_not_required
def institution_options(request):
    """Institutions at work, of all settlements or of one (`settlement`: KSH code, id or name)."""
    working = Institution.objects.visible_to(request.user).filter(status=Institution.Status.ACTIVE)
    return suggest(request, working)


@require_safe
@login_not_required
def community_options(request):
    """Communities that the person may see, of all settlements or of one."""
    return suggest(request, Community.objects.visible_to(request.user))


@require_safe
@login_not_required
def consortium_options(request):
    """Consortia by title or project id."""
    return answer([Source(Consortium.objects.visible_to(request.user))], request.GET.get("q", ""))
