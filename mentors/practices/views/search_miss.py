"""What was sought in vain, for editors: the words of the last months, the most wanted first."""

import datetime

from django.db.models import Sum
from django.shortcuts import render
from django.views.decorators.http import require_safe

from institutions.base.exceptions import grant
from mentors.people.models.period import today

from ..models.search_miss import SearchMiss
from ..rules import may_edit_practices

SHOWN, MONTHS = 200, 12


@require_safe
def search_miss_list(request):
    grant(may_edit_practices(request.user))
    since = (today().replace(day=1) - datetime.timedelta(days=31 * (MONTHS - 1))).replace(day=1)
    sought = SearchMiss.objects.filter(month__gte=since).order_by().values("words").annotate(total=Sum("times"))
    misses = list(sought.order_by("-total", "words")[:SHOWN])
    return render(request, "mentors/search_miss/list.html", {"misses": misses, "since": since, "shown": SHOWN})
