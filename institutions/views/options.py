"""Suggestions for autocompletes: at most twelve names, JSON."""

from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from ..models import Settlement

MOST = 12


def answer(rows) -> JsonResponse:
    """`(value, hint)` pairs as the autocomplete island expects them."""
    return JsonResponse({"results": [{"value": value, "label": value, "hint": hint} for value, hint in rows]})


@require_safe
@login_not_required
def settlement_options(request):
    """Settlements whose name holds what was typed; the hint is their county."""
    text = request.GET.get("q", "")[:100]
    found = Settlement.objects.still_existing().matching(text).by_closeness(text)
    return answer(found.values_list("name", "county__name")[:MOST])
