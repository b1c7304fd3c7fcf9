"""The portal's addresses and, for the browser tests, each error page at an address of its own."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from portal import errors
from portal.urls import handler400, handler403, handler404, handler500
from portal.urls import urlpatterns as ours

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]

SHOWN = (400, 403, 404, 429, 500, 503)


@login_not_required
def error_page(request, status):
    """That error's page, under 200, so that a window does not take it for trouble of its own."""
    response = errors.answer(request, status, "")
    response.status_code = 200
    return response


urlpatterns = [*ours, path("errors/<int:status>/", error_page)]
