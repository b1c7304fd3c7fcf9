"""Errors of the API as problem details (RFC 9457): `type`, `title`, `status`, and `errors` by field for bad input."""

from django.core.exceptions import ValidationError as DjangoValidationError
from django.db import IntegrityError
from django.http import Http404, JsonResponse
from django.utils.translation import gettext as _
from rest_framework import exceptions, status
from rest_framework.response import Response
from rest_framework.views import exception_handler

from ..exceptions import MuchAlike, Refused


def problem(status_code: int, title: str, headers=None, **more) -> JsonResponse:
    """A problem-details answer, whatever the view negotiated."""
    body = {"type": "about:blank", "title": title, "status": status_code, **more}
    return JsonResponse(body, status=status_code, headers=headers, content_type="application/problem+json")


def answer(exception, context) -> Response | JsonResponse | None:
    """The exception handler: every refusal and every invalid input gets its problem; all else stays a 500."""
    if isinstance(exception, MuchAlike):
        candidates = [{"id": one.pk, "name": one.name} for one in exception.candidates]
        return problem(status.HTTP_409_CONFLICT, str(exception), candidates=candidates)
    if isinstance(exception, Refused):
        return problem(status.HTTP_409_CONFLICT, str(exception), **_present(exception, context))
    if isinstance(exception, IntegrityError):
        # Everything was validated before: somebody else saved the same in this moment.
        told = _("Ugyanekkor valaki más is mentett ilyet. Nézze meg, és próbálja újra.")
        return problem(status.HTTP_409_CONFLICT, told)
    if isinstance(exception, DjangoValidationError):
        exception = exceptions.ValidationError(_messages(exception))
    if isinstance(exception, Http404):
        # Why, is told to nobody: what is missing and what is not granted are one and the same.
        exception = exceptions.NotFound()
    response = exception_handler(exception, context)
    if response is None:
        return None
    headers = {name: response[name] for name in ("WWW-Authenticate", "Retry-After") if name in response}
    if isinstance(exception, exceptions.ValidationError):
        return problem(response.status_code, _("Hibás adatok."), headers, errors=response.data)
    detail = response.data.get("detail", "") if isinstance(response.data, dict) else ""
    return problem(response.status_code, str(detail) or _("A kérés nem teljesíthető."), headers)


def _present(refused: Refused, context) -> dict:
    """The record with which a request conflicts, as far as this person may read it."""
    record, view = getattr(refused, "present", None), context.get("view")
    if record is None or not hasattr(view, "present"):
        return {}
    try:
        present = view.present(record)
    except (Http404, exceptions.APIException):
        present = None
    return {"present": present} if present else {}


def _messages(error: DjangoValidationError) -> dict:
    if hasattr(error, "error_dict"):
        return error.message_dict
    return {"non_field_errors": error.messages}
