"""allauth's forms in our words: labels and hints in Hungarian, no placeholders, the attributes that phones need."""

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django.utils.translation import gettext_lazy as _

from institutions.models import Mail

from ..actions import account_mail

PASSWORD_HINT = _("Legalább 12 karakter. Három-négy összefüggéstelen szó könnyen megjegyezhető és erős.")
EMAIL_INPUT = {"type": "email", "inputmode": "email", "autocapitalize": "none", "spellcheck": "false"}
CODE_INPUT = {"inputmode": "numeric", "autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"}


def reword(form, **words):
    """Gives fields their label and hint, `name=(label, hint)`, and takes the placeholders away."""
    for name, field in form.fields.items():
        field.widget.attrs.pop("placeholder", None)
        field.label, field.help_text = words.get(name, (field.label, field.help_text))


class LoginForm(account.LoginForm):
    """Posts `login` (the e-mail address) and `password`."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, login=(_("E-mail-cím"), ""), password=(_("Jelszó"), ""))
        self.fields["login"].widget.attrs |= EMAIL_INPUT | {"autocomplete": "username", "maxlength": "254"}


class ResetPasswordForm(account.ResetPasswordForm):
    """Asks where to send the link."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, email=(_("E-mail-cím"), ""))
        self.fields["email"].widget.attrs |= EMAIL_INPUT | {"autocomplete": "username"}

    def clean_email(self):
        """An address to which a mail can go; whose it is, nobody asks here."""
        return Mail._meta.get_field("to").clean(self.cleaned_data["email"].lower(), None)

    def save(self, request, **kwargs):
        account_mail.ask_for_password(self.cleaned_data["email"])
        return self.cleaned_data["email"]


class ResetPasswordKeyForm(account.ResetPasswordKeyForm):
    """The new password, twice."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, password1=(_("Új jelszó"), PASSWORD_HINT), password2=(_("Új jelszó még egyszer"), ""))


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


class ReauthenticateForm(account.ReauthenticateForm):
    """The password once more, before something sensitive."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, password=(_("Jelszó"), ""))


class CodeForm(mfa.AuthenticateForm):
    """The second factor: a code of the app, or one of the recovery codes."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        hint = _("A hitelesítő alkalmazás hatjegyű kódja, vagy egy még fel nem használt tartalék kód.")
        reword(self, code=(_("Kód"), hint))
        self.fields["code"].widget.attrs |= CODE_INPUT | {"maxlength": "32"}


class ReauthenticateCodeForm(mfa.ReauthenticateForm):
    """The second factor once more, before something sensitive."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, code=(_("Kód"), _("A hitelesítő alkalmazás hatjegyű kódja, vagy egy tartalék kód.")))
        self.fields["code"].widget.attrs |= CODE_INPUT | {"maxlength": "32"}


class ActivateCodeForm(totp.ActivateTOTPForm):
    """Proof that the app knows the secret."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        reword(self, code=(_("Kód az alkalmazásból"), _("Hat számjegy.")))
        self.fields["code"].widget.attrs |= CODE_INPUT | {"maxlength": "16"}
