"""What the visit form answers to a phone's queue: the same posts as from the page, the answer as JSON.

201 created, 200 sent before; 400 `errors` by field; 401 nobody is signed in; 403 an old CSRF token; 409 with `code`:
`conflict` (decide at `url`), `taken` (somebody else's UUID), `other_user`, `old_form`, `changed` (a trip: the
form shows what stands now), `refused`; 503 with Retry-After.
"""

from datetime import UTC, datetime

from django.http import HttpRequest, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from mentors.people.models.period import today

from ..actions.visit import Sending
from ..forms import visit_versions
from ..models.trip import Trip
from ..models.visit import Visit

RETRY_AFTER_SECONDS = 60


def sending_of(request: HttpRequest) -> Sending:
    """When the phone saved and sent this, as it says; times that are none are left out."""
    return Sending(
        device_saved_at=_moment(request.POST.get("device_saved_at", "")),
        device_sent_at=_moment(request.POST.get("device_sent_at", "")),
        form_version=_version(request),
    )


def _moment(text: str) -> datetime | None:
    try:
        moment = parse_datetime(text[:40])
    except ValueError:
        return None
    # Times at the ends of the calendar cannot be counted with, nor can the database hold each offset.
    return moment.astimezone(UTC) if moment and timezone.is_aware(moment) and 1970 <= moment.year <= 2999 else None


def _version(request: HttpRequest) -> int | None:
    text = request.POST.get("form_version", "")[:5]
    return int(text) if text.isascii() and text.isdigit() and int(text) < 2**15 else None


def not_taken(request: HttpRequest) -> tuple[str, str] | None:
    """Why a record cannot be taken before anybody reads it: its code, and the words; None where it can."""
    owner = request.POST.get("for_user", "")
    if owner and owner != str(request.user.pk):
        return "other_user", _("Ezt más írta ezen az eszközön. Ő tudja elküldeni, ha belép.")
    version = _version(request)
    if version and not visit_versions.is_unknown(version) and not visit_versions.is_accepted(version, today()):
        return "old_form", _("Ez régi űrlapon készült. Nyissa meg, nézze át, és küldje be újra.")
    return None


def from_a_newer_form(request: HttpRequest) -> bool:
    return visit_versions.is_unknown(_version(request) or 0)


def later() -> JsonResponse:
    return JsonResponse({"code": "later"}, status=503, headers={"Retry-After": str(RETRY_AFTER_SECONDS)})


def stored(visit: Visit, created: bool, notes=()) -> JsonResponse:
    """What proves the arrival: the UUID and what the server says about it now."""
    body = {
        "uuid": str(visit.uuid),
        "state": visit.state,
        "state_label": visit.get_state_display(),
        "revision": visit.revision,
        "date": visit.date.isoformat(),
        "place": visit.settlement.name,
        "url": reverse("visit-detail", args=[visit.uuid]),
        "notes": [str(note) for note in notes],
        "server_time": timezone.now().isoformat(),
    }
    return JsonResponse(body, status=201 if created else 200)


def stored_trip(trip: Trip, created: bool, notes=()) -> JsonResponse:
    """The same of a trip."""
    body = {
        "uuid": str(trip.uuid),
        "date": trip.date.isoformat(),
        "place": " – ".join(trip.stops.values_list("settlement__name", flat=True)),
        "url": reverse("trip-detail", args=[trip.uuid]),
        "notes": [str(note) for note in notes],
        "server_time": timezone.now().isoformat(),
    }
    return JsonResponse(body, status=201 if created else 200)


def clock_note(sending: Sending, visit: Visit) -> str:
    """What to tell about a phone whose calendar is wrong by days; empty where there is nothing to tell."""
    days = sending.days_ahead
    if days > 0 and sending.day and sending.day != visit.date:
        told = _("A telefon órája %(days)s nappal előbbre jár, ezért javítottuk a látogatás napját: %(day)s")
    elif days and sending.is_far_off:
        told = _("A telefon órája %(days)s nappal eltér. Ellenőrizze a látogatás napját: %(day)s")
    else:
        return ""
    return told % {"days": abs(days), "day": date_format(visit.date)}


def problem(code: str, message: str, status: int = 409, **more) -> JsonResponse:
    return JsonResponse({"code": code, "message": message, **more}, status=status)


def wrong(form) -> JsonResponse:
    """Errors by field, with the label that the form shows."""
    labels = {name: str(form.fields[name].label or name) for name in form.errors if name in form.fields}
    errors = {name: [str(message) for message in messages] for name, messages in form.errors.items()}
    return JsonResponse({"code": "invalid", "errors": errors, "labels": labels}, status=400)
