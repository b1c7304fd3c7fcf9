"""Suggestions for autocompletes: at most twelve names, JSON, of what the person may see anyway."""

from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

from ..models.community import Community

MOST = 12


def answer(rows) -> JsonResponse:
    """`(value, hint)` pairs as the autocomplete island expects them."""
    return JsonResponse({"results": [{"value": value, "label": value, "hint": hint} for value, hint in rows]})


def suggest(request, queryset, hint):
    """The records whose name holds what was typed, in the settlement that the address names, if it names one."""
    text, place = request.GET.get("q", "")[:100], request.GET.get("settlement", "")[:100].strip()
    if place.isascii() and place.isdigit():
        queryset = queryset.filter(settlement__in=Settlement.objects.by_key(place[:18]))
    elif place:
        queryset = queryset.filter(settlement__in=Settlement.objects.named(place))
    return answer(queryset.matching(text).by_closeness(text).values_list("name", hint)[:MOST])


@require_safe
@login_not_required
def settlement_options(request):
    """Settlements of today's list; the hint is their county."""
    text = request.GET.get("q", "")[:100]
    found = Settlement.objects.still_existing().matching(text).by_closeness(text)
    return answer(found.values_list("name", "county__name")[:MOST])


@require_safe
@login_not_required
def institution_options(request):
    """Institutions at work, of all settlements or of one (`settlement`: KSH code, id or name); the hint is where."""
    working = Institution.objects.visible_to(request.user).filter(status=Institution.Status.ACTIVE)
    return suggest(request, working, "settlement__name")


@require_safe
@login_not_required
def community_options(request):
    """Communities that the person may see, of all settlements or of one; the hint is where they are."""
    return suggest(request, Community.objects.visible_to(request.user), "settlement__name")


@require_safe
@login_not_required
def consortium_options(request):
    """Consortia by title or project id, which is also the hint."""
    text = request.GET.get("q", "")[:100]
    visible = Consortium.objects.visible_to(request.user)
    found = visible.matching(text).by_closeness(text).values_list("name", "project_id")[:MOST]
    by_id = visible.filter(project_id__icontains=text.strip()).order_by("project_id").values_list("name", "project_id")
    return answer(list(found) or by_id[:MOST])
