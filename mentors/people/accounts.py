"""How allauth behaves here: accounts by invitation only, our words, a second factor that can be made a duty."""

import logging

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from django.db import transaction
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.qr import qr_path
from institutions.base.text import email_address

from . import devices, guard
from .actions import account_mail
from .actions import login as logins
from .models.user import User
from .rules.account import must_have_second_factor

GENERATION = "generation"
"""Under this key a log-in that waits for its second step keeps the person's generation."""

logger = logging.getLogger(__name__)


class ByEmail(AuthenticationBackend):
    """Logs in by e-mail address; whoever is signed in comes with what they may do."""

    def authenticate(self, request, **credentials):
        """However the address was typed or pasted, it is the one that the account was made with."""
        if credentials.get("email"):
            credentials["email"] = email_address(credentials["email"])
        return super().authenticate(request, **credentials)

    def get_user(self, user_id):
        user = User.objects.signed_in(user_id)
        return user if user and self.user_can_authenticate(user) else None


class InvitationOnlyAdapter(DefaultAccountAdapter):
    """Closes the open sign-up and says in our words what went wrong."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("Ez a fiók nincs bekapcsolva."),
        "email_password_mismatch": _("Az e-mail-cím vagy a jelszó nem jó. Nézze meg mindkettőt, és próbálja újra."),
        "enter_current_password": _("Nem ez a jelenlegi jelszava."),
        "incorrect_code": _("A kód nem jó, vagy már lejárt. Írja be az alkalmazás mostani kódját."),
        "incorrect_password": _("A jelszó nem jó."),
    }

    def is_open_for_signup(self, request):
        return False

    def get_client_ip(self, request):
        return guard.address_of(request)

    def authenticate(self, request, **credentials):
        """Whose password that is, counted by the guard of all doors. Raises TooSoon."""
        attempt = guard.password(request, credentials.get("email", ""))
        user = super().authenticate(request, **credentials)
        if user is not None and user.is_active:
            attempt.passed()
        return user

    def pre_login(self, request, user, **kwargs):
        response = super().pre_login(request, user, **kwargs)
        request.session[GENERATION] = user.generation
        return response

    def login(self, request, user):
        """Logs in, unless everything of the person was ended between the password and the second step."""
        begun = request.session.pop(GENERATION, user.generation)
        if not user.is_active or begun != user.generation:
            raise ImmediateHttpResponse(redirect("account_login"))
        # The very first time there is nothing to compare with: the invitation's link has just come.
        is_strange = user.last_login is not None and not devices.known_as(request, user)
        super().login(request, user)
        if is_strange:
            self.send_notification_mail("account/email/new_device", user)
        request.session["opened"] = {"at": timezone.now().isoformat(), "browser": devices.browser_of(request)}
        devices.remember(request, user)

    @transaction.atomic
    def set_password(self, user, password):
        """A new password ends all that the old one opened; the device where it was given is known."""
        logins.end_all(user)
        super().set_password(user, password)
        devices.remember(self.request, user)

    def get_password_change_redirect_url(self, request):
        return reverse("profile")

    def send_mail(self, template_prefix, email, context):
        """The library's own mails, none of which we use: nothing talks to a mail server while a page is waited for."""
        logger.error("a mail that is none of ours was not sent: %s", template_prefix)

    def send_notification_mail(self, template_prefix, user, context=None, email=None):
        """Queues a word to the account's own address, in its owner's language."""
        ip, browser = self.get_client_ip(self.request), self.get_http_user_agent(self.request)
        account_mail.notify(user, template_prefix, ip=ip, browser=browser)


class SecondFactorAdapter(DefaultMFAAdapter):
    """The QR code as an SVG element that a strict content policy lets stand."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "cannot_delete_authenticator": _("A szerepéhez kötelező a kétlépcsős belépés, ezért nem kapcsolható ki."),
        "incorrect_code": InvitationOnlyAdapter.error_messages["incorrect_code"],
        "unverified_email": _("A kétlépcsős belépéshez előbb meg kell erősíteni az e-mail-címét."),
    }

    def build_totp_svg(self, url):
        """Black squares on white as one path, without a style attribute."""
        side, squares = qr_path(url)
        return (
            f'<svg class="qr" viewBox="0 0 {side} {side}" width="232" height="232" role="img" '
            f'aria-labelledby="qr-title"><title id="qr-title">{_("QR-kód a hitelesítő alkalmazásnak")}</title>'
            f'<rect width="100%" height="100%" fill="#fff"/><path d="{squares}" fill="#000"/></svg>'
        )

    def can_delete_authenticator(self, authenticator):
        return not must_have_second_factor(authenticator.user)
