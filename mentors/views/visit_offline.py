"""What a mentor's device keeps for the road, the page of what waits on it, and the mark that lets it keep a page."""

from functools import wraps

from django.http import JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from institutions.refusals import grant

from ..forms import visit_versions
from ..forms.visit_habits import habits_of, places_of
from ..rules import visit as rules
from .visit_form import partners_context

MARK = "Kalaka-Keep"
PLACES = 24


def kept_offline(view):
    """Marks a page as one that the person's device may keep: for that person only, until they log out."""

    @wraps(view)
    def marked(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        if request.user.is_authenticated and response.status_code == 200:
            response[MARK] = str(request.user.pk)
            response["Cache-Control"] = "private, no-cache"
        return response

    return marked


@require_safe
@kept_offline
def visit_queue(request):
    """The page of what is on this device; the device itself fills it."""
    grant(rules.may_log_somewhere(request.user))
    return render(request, "mentors/visit/queue.html")


@require_safe
@gzip_page  # It holds no secret and repeats nothing that a stranger could have sent along.
@ensure_csrf_cookie
@kept_offline
def visit_offline(request):
    """What the form needs without network: at most 24 places of the mentor's own, each with its partners as HTML."""
    grant(rules.may_log_somewhere(request.user))
    habits = habits_of(request.user)
    body = {
        "user": request.user.pk,
        "server_time": timezone.now().isoformat(),
        "form_version": visit_versions.CURRENT,
        "places": [on_the_road(request, place) for place in places_of(request.user, habits, most=PLACES)],
    }
    return JsonResponse(body)


def on_the_road(request, place) -> dict:
    """A place with the part of the form that depends on it, as `visit_partners` answers it."""
    partners = render_to_string("mentors/visit/_place_parts.html", partners_context(request.user, place))
    return {"pk": place.pk, "name": place.name, "county": place.county.name, "partners": partners}
