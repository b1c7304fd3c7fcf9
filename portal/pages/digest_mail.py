"""The digest as a mail."""

import datetime

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext_lazy, ngettext

from institutions.base.digest import counts
from institutions.outbox.kind import MailKind, Text
from mentors.digest.actions.digest_mail import off_path
from mentors.people.models.user import User

from .digest import digest_of


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
            "thanks": any(one.is_news and not one.is_note for one in sections),
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
    decided = [one for one in sections if not one.is_note]
    if not decided:
        return f"{settings.SITE_NAME}: {sections[0].title}"
    number = sum(one.number for one in decided)
    words = ngettext("%(site)s: döntöttek %(n)s javaslatáról", "%(site)s: döntöttek %(n)s javaslatáról", number)
    return words % {"site": settings.SITE_NAME, "n": number}


def unsubscription(user) -> dict[str, str]:
    """The headers of one-click unsubscription (RFC 8058)."""
    return {
        "List-Unsubscribe": f"<{settings.SITE_URL}{off_path(user)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


MAIL = MailKind(gettext_lazy("napi levél"), written, is_bulk=True)
