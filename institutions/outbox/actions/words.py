"""The words of a mail that waits: as its kind writes them now, or an organiser's own in their place.

Links of ours are {1}, {2}, … in own words, and filled in when the mail is sent: the row keeps none, and each leads to
where it leads then.
"""

import re
from dataclasses import replace

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.base.text import tidied
from institutions.once.actions import put

from ..kind import Text, kind_of
from ..models import Mail
from ..rules import may_edit_mail


def text_of(mail: Mail) -> Text | None:
    """The mail as it would go now, in its recipient's language; None where there is nothing to say any more."""
    with translation.override(mail.language):
        text = kind_of(mail.kind).write(mail)
    if text is None or not (mail.own_subject or mail.own_body):
        return text
    return replace(text, subject=mail.own_subject or text.subject, **own_body(mail, text))


def own_body(mail: Mail, text: Text) -> dict[str, str]:
    """Own words have no second form: the HTML would still say the others."""
    return {"body": with_links(mail.own_body, links_of(text.body)), "html": ""} if mail.own_body else {}


def links_of(body: str) -> list[str]:
    """The addresses of ours in a text, each once, as they follow one another."""
    return list(dict.fromkeys(re.findall(re.escape(settings.SITE_URL) + r"[^\s<>\"]*[\w/=-]", body)))


def without_links(body: str) -> str:
    """The text with {1}, {2}, … where its addresses of ours stand."""
    # The longest first: one may begin like another.
    numbers = {link: f"{{{number}}}" for number, link in enumerate(links_of(body), 1)}
    for link in sorted(numbers, key=len, reverse=True):
        body = body.replace(link, numbers[link])
    return body


def with_links(body: str, links: list[str]) -> str:
    """The text with its addresses back; a number that is none of theirs stays as it was written."""
    return re.sub(r"\{(\d{1,3})\}", lambda one: dict(enumerate(links, 1)).get(int(one[1]), one[0]), body)


@transaction.atomic
def rewrite(mail: Mail, *, by, revision: int | None, own_subject: str, own_body: str) -> Mail:
    """Puts an organiser's words in place of the kind's; what says the same as the kind is no word of their own. Raises
    NotGranted, Conflict, and Refused when the mail has left.
    """
    mail = Mail.objects.select_for_update().get(pk=mail.pk)
    grant(may_edit_mail(by, mail))
    if not mail.is_queued:
        raise Refused(_("Ez a levél már elment, vagy megállították: nem szerkeszthető."))
    if put(mail, own_words(mail, own_subject, own_body), revision=revision):
        mail.changed_at = timezone.now()
        mail.full_clean(validate_unique=False, validate_constraints=False)
        mail.save(update_fields=["own_subject", "own_body", "revision", "changed_at"])
    return mail


def own_words(mail: Mail, subject: str, body: str) -> dict[str, str]:
    with translation.override(mail.language):
        written = kind_of(mail.kind).write(mail)
    if written and tidied(subject) == tidied(written.subject):
        subject = ""
    if written and tidied(body) == tidied(without_links(written.body)):
        body = ""
    return {"own_subject": subject, "own_body": body}
