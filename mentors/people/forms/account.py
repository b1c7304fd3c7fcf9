"""allauth's forms in our words: labels and hints in Hungarian, no placeholders, the attributes that phones need."""

from allauth.account import forms as account
from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django.utils.translation import gettext_lazy as _

from institutions.base.text_fields import EmailInput
from institutions.outbox.models import Mail

from .. import guard
from ..actions import account_mail

PASSWORD_HINT = _("Legalább 12 karakter. Három-négy összefüggéstelen szó könnyen megjegyezhető és erős.")
EMAIL_INPUT = {"inputmode": "email", "autocapitalize": "none", "spellcheck": "false"}
CODE_INPUT = {"inputmode": "numeric", "autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"}


def reword(form, **words):
    """Gives fields their label and hint, `name=(label, hint)`, and takes placeholders and doubled types away."""
    for name, field in form.fields.items():
        field.widget.attrs.pop("placeholder", None)
        # The widget says it by itself.
        field.widget.attrs.pop("type", None)
        field.label, field.help_text = words.get(name, (field.label, field.help_text))


def takes_address(form, name):
    """Lets a field understand an e-mail address however it was pasted: it is the one the account was made with."""
    old = form.fields[name]
    form.fields[name] = EmailInput(label=old.label, widget=old.widget, max_length=254)


class LoginForm(account.LoginForm):
    """Posts `login` (the e-mail address) and `password`."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        takes_address(self, "login")
        reword(self, login=(_("E-mail-cím"), ""), password=(_("Jelszó"), ""))
        self.fields["login"].widget.attrs |= EMAIL_INPUT | {"autocomplete": "username", "maxlength": "254"}


class ResetPasswordForm(account.ResetPasswordForm):
    """Asks where to send the link."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        takes_address(self, "email")
        reword(self, email=(_("E-mail-cím"), ""))
        self.fields["email"].widget.attrs |= EMAIL_INPUT | {"autocomplete": "username"}

    def clean_email(self):
        """An address to which a mail can go; whose it is, nobody asks here."""
        guard.ask(context.request, "new password")
        return Mail._meta.get_field("to").clean(self.cleaned_data["email"].lower(), None)

    def save(self, request, **kwargs):
        """Has the link sent, if the mailbox did not get several lately: those are still good. Nobody is told which."""
        email = self.cleaned_data["email"]
        if guard.may_mail(email):
            account_mail.ask_for_password(email)
        return email


class ResetPasswordKeyForm(account.ResetPasswordKeyForm):
    """The new password, twice."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, password1=(_("Új jelszó"), PASSWORD_HINT), password2=(_("Új jelszó még egyszer"), ""))

    def clean(self):
        guard.ask(context.request, "set password")
        return super().clean()


class ChangePasswordForm(account.ChangePasswordForm):
    """The present password, then the new one twice."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(
            self,
            oldpassword=(_("Mostani jelszó"), ""),
            password1=(_("Új jelszó"), PASSWORD_HINT),
            password2=(_("Új jelszó még egyszer"), ""),
        )

    def clean_oldpassword(self):
        attempt = guard.password(context.request, self.user.email)
        typed = super().clean_oldpassword()
        attempt.passed()
        return typed


class ReauthenticateForm(account.ReauthenticateForm):
    """The password once more, before something sensitive."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, password=(_("Jelszó"), ""))


class Guarded:
    """A form with a code: guessing it is counted, and it opens once. `refusal` is why it was not looked at, if so."""

    @property
    def refusal(self) -> guard.TooSoon | None:
        errors = self.errors.as_data().get("code", [])
        return next((error for error in errors if isinstance(error, guard.TooSoon)), None)

    def clean_code(self):
        attempt = guard.code(context.request, self.user)
        code = super().clean_code()
        if not guard.is_first_use(self.user, code):
            raise get_adapter().validation_error("incorrect_code")
        attempt.passed()
        return code


class CodeForm(Guarded, mfa.AuthenticateForm):
    """The second factor: a code of the app, or one of the recovery codes."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        hint = _("A hitelesítő alkalmazás hatjegyű kódja, vagy egy még fel nem használt tartalék kód.")
        reword(self, code=(_("Kód"), hint))
        self.fields["code"].widget.attrs |= CODE_INPUT | {"maxlength": "32"}


class ReauthenticateCodeForm(Guarded, mfa.ReauthenticateForm):
    """The second factor once more, before something sensitive."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, code=(_("Kód"), _("A hitelesítő alkalmazás hatjegyű kódja, vagy egy tartalék kód.")))
        self.fields["code"].widget.attrs |= CODE_INPUT | {"maxlength": "32"}


class ActivateCodeForm(Guarded, totp.ActivateTOTPForm):
    """Proof that the app knows the secret."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, code=(_("Kód az alkalmazásból"), _("Hat számjegy.")))
        self.fields["code"].widget.attrs |= CODE_INPUT | {"maxlength": "16"}
