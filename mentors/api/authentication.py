"""How the API knows its callers by token. A module of its own, for the library's settings import it early."""

from allauth.mfa.utils import is_mfa_enabled
from django.utils.translation import gettext_lazy as _
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.auth import TokenAuthentication as KnoxAuthentication
from rest_framework import exceptions

from ..rules.account import must_have_second_factor


class TokenAuthentication(KnoxAuthentication):
    """`Authorization: Token …`. Whoever owes a second factor and has none is refused until they set it up."""

    def authenticate_credentials(self, token):
        if not token.isascii():
            raise exceptions.AuthenticationFailed(_("Ez a token nem érvényes."))
        user, auth_token = super().authenticate_credentials(token)
        if must_have_second_factor(user) and not is_mfa_enabled(user):
            raise exceptions.AuthenticationFailed(_("A szerepéhez kötelező a kétlépcsős belépés. Kapcsolja be."))
        return user, auth_token


class TokenScheme(OpenApiAuthenticationExtension):
    """The same in the schema's words."""

    target_class = TokenAuthentication
    name = "token"

    def get_security_definition(self, auto_schema):
        return {"type": "apiKey", "in": "header", "name": "Authorization", "description": "Token …"}
