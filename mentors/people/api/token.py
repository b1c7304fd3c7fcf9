"""Tokens of the API: given for e-mail, password and, where there is one, the second factor; taken back at will."""

from allauth.account.adapter import get_adapter
from allauth.mfa.utils import is_mfa_enabled
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema
from knox.models import AuthToken
from rest_framework import exceptions, serializers
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.throttling import BaseThrottle
from rest_framework.views import APIView

from institutions.base.api.text import AddressField

from .. import guard
from ..actions import login as logins
from ..forms.account import CodeForm
from ..rules.account import must_have_second_factor


class CredentialsSerializer(serializers.Serializer):
    """What a token is given for."""

    email = AddressField(max_length=254)
    password = serializers.CharField(max_length=200, trim_whitespace=False, style={"input_type": "password"})
    code = serializers.CharField(
        max_length=32,
        required=False,
        allow_blank=True,
        help_text=_("Kétlépcsős belépésnél: az alkalmazás kódja vagy egy tartalék kód."),
    )


class TokenSerializer(serializers.Serializer):
    """A token and when it ends."""

    token = serializers.CharField()
    expiry = serializers.DateTimeField()


class TokenThrottle(BaseThrottle):
    """Asking for tokens from one place, right or wrong, as the guard of all doors counts it."""

    def allow_request(self, request, view):
        try:
            guard.ask(request._request, "token", guard.TOKENS)
        except guard.TooSoon as refusal:
            self.seconds = refusal.seconds
            return False
        return True

    def wait(self):
        return self.seconds


def throttled(refusal: guard.TooSoon) -> exceptions.Throttled:
    """The same refusal in the API's words."""
    made = exceptions.Throttled(detail=refusal.message)
    made.wait = refusal.seconds
    return made


class TokenCreate(APIView):
    """A token for an e-mail address and a password; people with a second factor also send `code`."""

    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [TokenThrottle]

    @extend_schema(request=CredentialsSerializer, responses=TokenSerializer, auth=[])
    def post(self, request):
        data = CredentialsSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        user = self._user(request, **data.validated_data)
        kept, token = logins.give_token(user)
        # Otherwise a thief would come by this door, and nobody be told.
        get_adapter(request._request).send_notification_mail("account/email/new_token", user)
        return Response({"token": token, "expiry": kept.expiry})

    def _user(self, request, email, password, code=""):
        """Whoever these credentials name. Raises ValidationError, the same for every way to be wrong."""
        wrong = exceptions.ValidationError({"non_field_errors": [_("Az e-mail-cím vagy a jelszó nem jó.")]})
        try:
            # Counted together with the log-in page.
            user = get_adapter().authenticate(request._request, email=email, password=password)
        except guard.TooSoon as refusal:
            raise throttled(refusal) from refusal
        if user is None or not user.is_active:
            raise wrong
        if is_mfa_enabled(user):
            self._check_code(user, code)
        elif must_have_second_factor(user):
            raise exceptions.ValidationError({"code": [_("A szerepéhez kötelező a kétlépcsős belépés. Kapcsolja be.")]})
        return user

    @staticmethod
    def _check_code(user, code):
        form = CodeForm(data={"code": code}, user=user)
        if refusal := form.refusal:
            raise throttled(refusal)
        if not form.is_valid():
            raise exceptions.ValidationError({"code": form.errors["code"]})
        form.authenticator.record_usage()


class TokenRevoke(APIView):
    """Ends the token that the request came with."""

    permission_classes = [IsAuthenticated]

    @extend_schema(request=None, responses={204: None})
    def post(self, request):
        if not isinstance(request.auth, AuthToken):
            raise exceptions.ValidationError({"non_field_errors": [_("Ez a kérés nem kulccsal érkezett.")]})
        request.auth.delete()
        return Response(status=204)


class TokenRevokeAll(APIView):
    """Ends every token of the person."""

    permission_classes = [IsAuthenticated]

    @extend_schema(request=None, responses={204: None})
    def post(self, request):
        request.user.auth_token_set.all().delete()
        return Response(status=204)
