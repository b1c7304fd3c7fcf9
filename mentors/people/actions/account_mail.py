"""Mails about accounts: the way to a new password, and a word about every change that opens or closes a door."""

import datetime
import uuid

from allauth.account import app_settings
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import MailKind, Text

from ..models.user import User

BROWSER_LENGTH = 200


def ask_for_password(email: str) -> None:
    """Queues the mail for a forgotten password. Whether there is an account is looked up when it is written: the
    question costs the same, and leaves the same row, for every address.
    """
    outbox.queue(kind="password", to=email, cause=f"password:{uuid.uuid4()}")


def notify(user, what: str, *, ip: str, browser: str) -> None:
    """Tells a person of a change of their account, whoever made it; `what` is the name of its templates."""
    outbox.queue(
        kind="account_notice",
        to=user.email,
        language=user.language,
        cause=f"notice:{uuid.uuid4()}",
        about=user.pk,
        by=user,
        what=what,
        happened_at=timezone.now().isoformat(),
        ip=ip,
        browser=browser[:BROWSER_LENGTH],
    )


def password_text(mail) -> Text:
    """The link to a new password, made now, for the account of that address; without one, a word that there is none."""
    # Letter by letter, as it is kept: what the database takes for another case of it may be another person's address.
    user = User.objects.filter(email=mail.to, is_active=True).first()
    if user is None:
        return text_of("account/email/unknown_account", mail.language, {})
    token = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    key = {"uidb36": user_pk_to_url_str(user), "key": token}
    url = settings.SITE_URL + reverse("account_reset_password_from_key", kwargs=key)
    return text_of("account/email/password_reset_key", user.language, {"password_reset_url": url})


def notice_text(mail) -> Text:
    """What changed, when and from where."""
    # Rows that were queued by an older version hold it under another name.
    told = {"timestamp": datetime.datetime.fromisoformat(mail.facts.get("happened_at") or mail.facts["at"])}
    told |= {"ip": mail.facts["ip"], "user_agent": mail.facts["browser"]}
    return text_of(mail.facts["what"], mail.language, told)


def text_of(name: str, language: str, context: dict) -> Text:
    """The templates of that name in a language; the subject begins with the site's name."""
    context = context | {"SITE_NAME": settings.SITE_NAME}
    with translation.override(language):
        subject, body = (render_to_string(f"{name}_{part}.txt", context) for part in ("subject", "message"))
    return Text(f"{settings.SITE_NAME}: {subject.strip()}", body.strip())


PASSWORD = MailKind(_("új jelszó"), password_text, may_go_twice=True, lasts=datetime.timedelta(hours=12))
NOTICE = MailKind(_("értesítés a fiókról"), notice_text, may_go_twice=True)
