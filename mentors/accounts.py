"""How allauth behaves here: accounts by invitation only, our words, a second factor that can be made a duty."""

import logging

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.mfa.adapter import DefaultMFAAdapter
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .actions import account_mail
from .models import User
from .qr import qr_path
from .rules.account import must_have_second_factor

logger = logging.getLogger(__name__)


class ByEmail(AuthenticationBackend):
    """Logs in by e-mail address; whoever is signed in comes with what they may do."""

    def get_user(self, user_id):
        user = User.objects.signed_in(user_id)
        return user if user and self.user_can_authenticate(user) else None


class InvitationOnlyAdapter(DefaultAccountAdapter):
    """Closes the open sign-up and says in our words what went wrong."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("Ez a fiók nincs bekapcsolva."),
        "email_password_mismatch": _("Az e-mail-cím vagy a jelszó nem jó. Nézze meg mindkettőt, és próbálja újra."),
        "enter_current_password": _("A mostani jelszó nem ez."),
        "incorrect_code": _("A kód nem jó, vagy már lejárt. Írja be az alkalmazás mostani kódját."),
        "incorrect_password": _("A jelszó nem jó."),
        "rate_limited": _("Túl sok próbálkozás. Várjon néhány percet."),
        "too_many_login_attempts": _("Túl sok sikertelen próbálkozás. Várjon öt percet, és próbálja újra."),
    }

    def is_open_for_signup(self, request):
        return False

    def set_password(self, user, password):
        """A new password ends what the old one opened: other sessions (by Django) and the API's tokens."""
        super().set_password(user, password)
        user.auth_token_set.all().delete()

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
