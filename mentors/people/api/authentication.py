"""How the API knows its callers: by token, or by the session of the pages. A module of its own, for the library's
settings import it early.
"""

from allauth.mfa.utils import is_mfa_enabled
from django.utils.translation import gettext_lazy as _
from drf_spectacular import authentication as spectacular
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.auth import TokenAuthentication as KnoxAuthentication
from rest_framework import authentication, exceptions

from ..rules.account import must_have_second_factor


class TokenAuthentication(KnoxAuthentication):
    """`Authorization: Token …`. Whoever owes a second factor and has none is refused until they set it up."""

    def authenticate_credentials(self, token):
        if not token.isascii():
            raise exceptions.AuthenticationFailed(_("Ez a kulcs nem érvényes."))
        user, auth_token = super().authenticate_credentials(token)
        if must_have_second_factor(user) and not is_mfa_enabled(user):
            raise exceptions.AuthenticationFailed(_("A szerepéhez kötelező a kétlépcsős belépés. Kapcsolja be."))
        return user, auth_token


class SessionAuthentication(authentication.SessionAuthentication):
    """Who is signed in on the pages; the library's refusal has its reason in English only."""

    def enforce_csrf(self, request):
        try:
            super().enforce_csrf(request)
        except exceptions.PermissionDenied:
            told = _(
                "Hiányzik vagy lejárt az X-CSRFToken fejléc. Töltse be újra az oldalt, és próbálja meg még egyszer."
            )
            raise exceptions.PermissionDenied(told) from None


class TokenScheme(OpenApiAuthenticationExtension):
    """The same in the schema's words."""

    target_class = TokenAuthentication
    name = "token"

    def get_security_definition(self, auto_schema):
        return {"type": "apiKey", "in": "header", "name": "Authorization", "description": "Token …"}


class SessionScheme(spectacular.SessionScheme):
    """Of the session the schema says what it says of the library's own."""

    target_class = SessionAuthentication
