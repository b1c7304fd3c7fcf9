"""The digest as a mail, and the address in it that switches it off."""

import datetime

from django.conf import settings
from django.core import signing
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy, ngettext

from institutions.outbox.kind import MailKind, Text
from mentors.people.models.user import User

from ..queries import counts, digest_of

SALT = "mentors.digest.off"


def off_path(user) -> str:
    """The address that switches this person's digest off, without a log-in: a signed one that does nothing else."""
    return reverse("digest-off", args=[signing.dumps(user.pk, salt=SALT)])


def user_of(token: str) -> User | None:
    """Whose digest such an address switches off; None for a forged one."""
    try:
        return User.objects.filter(pk=signing.loads(token, salt=SALT)).first()
    except signing.BadSignature:
        return None


def written(mail) -> Text | None:
    """The digest of that day for that person; None when it is not wanted any more, or there is nothing to tell."""
    user = User.objects.filter(pk=mail.about, is_active=True, daily_digest=True).first()
    return text_for(user, datetime.date.fromisoformat(mail.facts["day"])) if user else None


def text_for(user, day: datetime.date) -> Text | None:
    """The digest in the person's language, None where there is nothing to tell."""
    with translation.override(user.language):
        sections = digest_of(user, day)
        if not sections:
            return None
        context = {
            "person": user,
            "day": day,
            "sections": sections,
            "counts": counts(sections),
            "site": settings.SITE_URL,
            "SITE_NAME": settings.SITE_NAME,
            "LANGUAGE_CODE": user.language,
            "off_path": off_path(user),
        }
        text, html = (render_to_string(f"emails/digest.{kind}", context) for kind in ("txt", "html"))
        return Text(subject(sections), text, html, unsubscription(user))


def subject(sections) -> str:
    """What there is to do, by urgency, else what there is to read. Only numbers of ours stand in it, never anybody's
    words.
    """
    if what := counts(sections):
        return f"{settings.SITE_NAME}: {what}"
    number = sum(one.number for one in sections)
    words = ngettext("%(site)s: döntöttek %(n)s javaslatáról", "%(site)s: döntöttek %(n)s javaslatáról", number)
    return words % {"site": settings.SITE_NAME, "n": number}


def unsubscription(user) -> dict[str, str]:
    """The headers of one-click unsubscription (RFC 8058)."""
    return {
        "List-Unsubscribe": f"<{settings.SITE_URL}{off_path(user)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


MAIL = MailKind(gettext_lazy("napi levél"), written, is_bulk=True)
