"""What a mentor's device keeps for the road, the page of what waits on it, and the mark that lets it keep a page."""

from functools import wraps

from django.contrib.messages import get_messages
from django.http import JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from institutions.base.exceptions import grant
from institutions.base.negotiation import wants_json
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today

from ..forms import visit_versions
from ..forms.visit_habits import Habits, habits_of, places_of, with_texts
from ..forms.visit_promises import as_uuid
from ..models.trip import Trip, TripStop
from ..models.visit import Visit
from ..rules import visit as rules
from .visit_form import partners_context

MARK, UNTIL = "Kalaka-Keep", "Kalaka-Until"
"""Headers: for whom the device may keep the page, and until which moment, where it may not keep it for good."""
KEEPS = "keeps"
"""The cookie by which every page knows that this browser keeps something, which a log-out has to take away, also of
who logs no visits."""
PLACES, SHEETS, MOST_ASKED = 24, 5, 50


def kept_offline(view):
    """Marks a page as one that the person's device may keep: for that person only, until they log out.

    It is compressed, for it is opened with one bar of signal. Lengths betray no secret: the CSRF token is masked anew
    in each answer, the compression adds a random number of bytes, and the session's cookie comes with nobody else's
    requests (SameSite). What was told once stays with the page that told it: a page that the device fetches by itself
    leaves messages to the next one that somebody opens, and a page with messages is not kept.
    """

    @gzip_page
    @wraps(view)
    def marked(request, *args, **kwargs):
        request.is_for_later = request.headers.get("Sec-Fetch-Mode", "navigate") != "navigate"
        tells = not request.is_for_later and len(get_messages(request)) > 0
        response = view(request, *args, **kwargs)
        if request.user.is_authenticated and response.status_code == 200 and not tells:
            response[MARK] = str(request.user.pk)
            response["Cache-Control"] = "private, no-cache"
        return response

    return marked


@require_safe
@kept_offline
def visit_queue(request):
    """The page of what is on this device; the device itself fills it. As JSON: what has become of the visits that
    `?uuid=` names, so that a record says „accepted” when it is. Also for who is no mentor any more: what they wrote and
    could not send is still theirs to save.
    """
    if wants_json(request):
        asked = [key for text in request.GET.getlist("uuid")[:MOST_ASKED] if (key := as_uuid(text))]
        own = Visit.objects.filter(mentor=request.user, uuid__in=asked).only("uuid", "state")
        states = {str(visit.uuid): {"state": visit.state, "label": visit.get_state_display()} for visit in own}
        return JsonResponse({"states": states})
    about = {"may_log": rules.may_log_somewhere(request.user), "offline_user": str(request.user.pk)}
    return render(request, "mentors/visit/queue.html", about)


@require_safe
@ensure_csrf_cookie
@kept_offline
def visit_offline(request):
    """What the form needs without network: the stops of the next trips and at most 24 places of the mentor's own, each
    with its partners and open promises as HTML and with what „again like last time” begins with; and which further
    pages to fetch, the sheets of those trips.
    """
    grant(rules.may_log_somewhere(request.user))
    habits = habits_of(request.user)
    places = places_on_the_road(request.user, habits)
    body = {
        "user": request.user.pk,
        "server_time": timezone.now().isoformat(),
        "form_version": visit_versions.CURRENT,
        "places": [on_the_road(request, place, habits) for place in places],
        "pages": [reverse("trip-sheet", args=[trip.uuid]) for trip in coming_trips(request.user)[:SHEETS]],
    }
    return JsonResponse(body)


def coming_trips(user):
    return Trip.objects.filter(mentor=user, date__gte=today()).order_by("date", "pk")


def places_on_the_road(user, habits: Habits) -> list[Settlement]:
    """Where the mentor will go next, then where they were last and whom they look after."""
    coming = TripStop.objects.filter(trip__mentor=user, trip__date__gte=today()).order_by("trip__date", "pk")
    stops = [stop.settlement for stop in coming.select_related("settlement__county")[:PLACES]]
    places = {place.pk: place for place in [*stops, *places_of(user, habits, most=PLACES)]}
    return with_texts(user, list(places.values()))


def on_the_road(request, place: Settlement, habits: Habits) -> dict:
    """A place with the part of the form that depends on it, as `visit_partners` answers it."""
    context = partners_context(request.user, place, habits)
    parts = render_to_string("mentors/visit/_place_parts.html", context)
    return {
        "pk": place.pk,
        "name": place.name,
        "text": place.text,
        "county": place.county.name,
        "partners": parts,
        "again": again(context["last"]),
    }


def again(visit: Visit | None) -> dict | None:
    """A visit as the names and values of the form that a much similar one begins with."""
    if visit is None:
        return None
    values = {name: getattr(visit, name) for name in ("method", "activities", "partner_kinds")}
    fields = [(name, one) for name, value in values.items() for one in (value if isinstance(value, list) else [value])]
    return {"uuid": str(visit.uuid), "fields": fields}
