"""The door of an event: who is in, by one tap, also without network and without a script."""

from uuid import uuid4

from django.conf import settings
from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_http_methods, require_POST

from events.calendar.views import find
from institutions.base.exceptions import Conflict, grant
from institutions.base.negotiation import wants_json
from mentors.visits.views.visit_offline import KEEPS, UNTIL, kept_offline

from .. import rules
from ..actions.counting import count_counties
from ..forms_door import DoorForm
from ..models.arrival import Arrival
from ..models.registration import Registration
from ..queries.door import arrivals_of, kept_until, people_of

ABILITIES = frozenset({"camera"})
"""This page alone reads codes with it."""
MOST_FOUND = 20


@require_http_methods(["GET", "HEAD", "POST"])
@ensure_csrf_cookie
@kept_offline
def event_door(request, slug):
    """GET: the page with the list that the phone keeps; as JSON: who is in now. POST: somebody came, or it was a
    mistake; as JSON for the phone's queue, which sends it until it has an answer.
    """
    event = find(request, slug)
    grant(rules.may_list(request.user, event))
    if request.method == "POST":
        return came(request, event)
    if wants_json(request):
        return JsonResponse({"arrivals": arrivals_of(event), "server_time": timezone.now().isoformat()})
    until, now = kept_until(event), timezone.now()
    is_over = until is not None and until <= now
    response = render(request, "events/registration/door.html", shown(request, event, is_over))
    response.abilities = ABILITIES
    keeping = {"max_age": settings.SESSION_COOKIE_AGE, "httponly": True, "samesite": "Lax", "secure": settings.HTTPS}
    response.set_cookie(KEEPS, "1", **keeping)
    if until is not None:
        # The phone forgets the page then, with or without network.
        response.headers[UNTIL] = until.isoformat()
    return response


def shown(request, event, is_over: bool) -> dict:
    """What the page holds; once the event is over for a day, no names but those that somebody looks for."""
    arrivals = arrivals_of(event)
    q = request.GET.get("q", "").strip()[:100]
    rows = Registration.objects.filter(event=event, forgotten_at=None)
    found = list(rows.matching(q).order_by("sort_key", "pk")[:MOST_FOUND]) if q else []
    since = {one["key"]: one for one in arrivals}
    for one in found:
        one.arrival, one.key = since.get(str(one.uuid)), uuid4()
    walk_ins = [one | {"sent_as": uuid4()} for one in arrivals if not one["key"] and is_meant(q, one["name"])]
    return {
        "event": event,
        "q": q,
        "found": found,
        "walk_ins": walk_ins[:MOST_FOUND],
        "form": DoorForm(),
        "number": len(arrivals),
        "until": kept_until(event),
        "states": Registration.State.choices,
        "list": None if is_over else {"people": people_of(event), "arrivals": arrivals},
        "offline_user": str(request.user.pk),
    }


def is_meant(q: str, name: str) -> bool:
    """Whether the words that were typed stand in the name of a walk-in."""
    return bool(q and name) and all(word in name.casefold() for word in q.casefold().split())


def came(request, event):
    """What was sent by the page, or by the phone's queue."""
    if request.POST.get("for_user", str(request.user.pk)) != str(request.user.pk):
        return JsonResponse({"code": "other_user"}, status=409)
    form = DoorForm(request.POST, event=event)
    if not form.is_valid():
        return wrong(request, event, form)
    try:
        arrival, is_new = form.carry_out(by=request.user)
    except Conflict as conflict:
        form.add_error(None, str(conflict))
        return wrong(request, event, form, 409)
    if wants_json(request):
        return JsonResponse(told(arrival, form.cleaned_data["uuid"]), status=201 if is_new else 200)
    forgotten = _("A nevét töröltük, a létszám marad.") if form.cleaned_data["forget"] else ""
    messages.success(request, forgotten or in_words(arrival, is_new))
    return redirect("event-door", event.slug)


def wrong(request, event, form, status=400):
    if wants_json(request):
        messages_ = [message for several in form.errors.values() for message in several]
        return JsonResponse({"code": "refused", "message": " ".join(messages_)}, status=status)
    context = shown(request, event, False) | {"form": form}
    return render(request, "events/registration/door.html", context, status=status if status == 409 else 200)


def told(arrival: Arrival, uuid) -> dict:
    """What the phone learns of what it sent: whether the person is in, since when, and whether by another door."""
    whole = arrival.whole
    return {
        "uuid": str(uuid),
        "state": "out" if whole.undone_at else "in",
        "since": whole.at.isoformat(),
        "already": arrival.same_as_id is not None,
        "server_time": timezone.now().isoformat(),
    }


def in_words(arrival: Arrival, is_new: bool) -> str:
    whole = arrival.whole
    if whole.undone_at:
        return _("Visszavontuk: nincs bent.")
    if arrival.same_as_id or not is_new:
        return _("Már bent van %(time)s óta.") % {"time": time_format(timezone.localtime(whole.at), "G:i")}
    return _("Bent van.")


@require_POST
def registration_count(request, slug):
    """Who was there, by county, into the figures of the event."""
    number = count_counties(find(request, slug), by=request.user)
    added = ngettext("%(n)s megye létszámát vettük át.", "%(n)s megye létszámát vettük át.", number) % {"n": number}
    nothing = _(
        "Nincs mit átvenni: akik ott voltak, azoknak a megyéjénél már áll szám, vagy nem ismerjük a megyéjüket."
    )
    messages.success(request, added if number else nothing)
    return redirect("event-desk", slug)
