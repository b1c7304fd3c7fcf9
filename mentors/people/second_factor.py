"""The second factor as a duty: until it is set up, every page leads there (setting MFA_REQUIRED_FOR_STAFF)."""

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.base import mounts
from institutions.base.mounts import is_below

from .rules.account import must_have_second_factor

WAYS_OUT = (mounts.ACCOUNTS, mounts.LANGUAGE, mounts.HEALTH)


class RequireSecondFactor:
    """Sends those who owe a second factor to its page, and answers 403 to their browser's calls of the API."""

    def __init__(self, get_response):
        if not settings.MFA_REQUIRED_FOR_STAFF:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request):
        if self._is_way_out(request.path) or not self._owes(request.user):
            return self.get_response(request)
        if is_below(request.path, mounts.API):
            problem = {"type": "about:blank", "title": _("Kapcsolja be a kétlépcsős belépést."), "status": 403}
            return JsonResponse(problem, status=403, content_type="application/problem+json")
        return redirect(reverse("mfa_activate_totp"))

    @staticmethod
    def _is_way_out(path: str) -> bool:
        return is_below(path, *WAYS_OUT) or path.startswith(settings.STATIC_URL)

    @staticmethod
    def _owes(user) -> bool:
        return user.is_authenticated and must_have_second_factor(user) and not is_mfa_enabled(user)
