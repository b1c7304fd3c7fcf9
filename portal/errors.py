"""Answers to what went wrong outside a view: pages for people, problem details (RFC 9457) below /api/."""

import errno
import sys

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from institutions.base.mounts import API, is_below
from institutions.base.negotiation import wants_json

from .unsent import after_csrf

RETRY_AFTER_SECONDS = 20
DISK = {errno.EACCES, errno.EDQUOT, errno.EIO, errno.ENOSPC, errno.ENOTDIR, errno.EPERM, errno.EROFS, errno.ESTALE}
"""What a disk answers that is full, closed to us, taken away or broken."""


FRAMED = (403, 404)
"""What comes back with the person's own menu and the switch of language: they took a wrong turn, the portal is well."""


def answer(request, status: int, title: str, page: str = "") -> HttpResponse:
    """The answer with this status and its page, or another; all but the framed ones ask no database, which may be what
    is wrong.
    """
    if is_below(request.path, API):
        problem = {"type": "about:blank", "title": title, "status": status}
        return JsonResponse(problem, status=status, content_type="application/problem+json")
    context = {"SITE_NAME": settings.SITE_NAME, "LANGUAGE_CODE": getattr(request, "LANGUAGE_CODE", "hu")}
    framed = request if status in FRAMED and hasattr(request, "user") else None
    return HttpResponse(render_to_string(page or f"{status}.html", context, framed), status=status)


def bad_request(request, exception=None):
    return answer(request, 400, _("Ezt a kérést nem tudjuk értelmezni."))


def too_large(request):
    return answer(request, 413, _("Ez túl nagy."))


def demo_in_public(request):
    return answer(request, 503, _("Bemutató adatbázist nyilvánosan nem mutatunk."), "portal/demo_in_public.html")


def permission_denied(request, exception=None):
    return answer(request, 403, _("Ehhez nincs jogosultsága."))


def csrf_failure(request, reason=""):
    """A form without its token, from an old page or a foreign one; Django's own page has a style of its own."""
    if wants_json(request):
        return JsonResponse({"code": "csrf"}, status=403)
    return after_csrf(request) or permission_denied(request)


def page_not_found(request, exception=None):
    return answer(request, 404, _("Ez az oldal nem található."))


def is_away(error: BaseException | None) -> bool:
    """Whether the error says that the database cannot be reached. A connection that broke while the database crashed is
    sometimes the bare DatabaseError: what is wrong with a statement always has a class of its own.
    """
    return isinstance(error, OperationalError | InterfaceError) or type(error) is DatabaseError


def is_disk(error: BaseException | None) -> bool:
    """Whether the error says that the disk is full, closed or broken."""
    return isinstance(error, OSError) and error.errno in DISK


def server_error(request):
    """503 with Retry-After when the database or the disk does not let us, whichever layer met it; 500 for all else."""
    error = sys.exc_info()[1]
    if is_away(error):
        told = _("A portál most nem érhető el.")
    elif is_disk(error):
        told = _("A fájlok tárolója most nem érhető el, vagy betelt.")
    else:
        return answer(request, 500, _("Valami elromlott nálunk."))
    response = answer(request, 503, told)
    response["Retry-After"] = str(RETRY_AFTER_SECONDS)
    response["Cache-Control"] = "no-store"
    return response
