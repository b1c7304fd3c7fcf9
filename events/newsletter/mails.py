"""Letters of the newsletter: the issue itself, its test, and the one that asks whether the address is its owner's."""

from django.conf import settings
from django.db.models import Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions.outbox.kind import MailKind, Text

from . import rules
from .actions import subscribing
from .models.issue import Issue, IssueState
from .models.subscriber import CONFIRMING, KEEPING, LEAVING, Subscriber, SubscriberState
from .queries import Shown, pieces_of


def issue_to(mail) -> Text | None:
    """An issue for one subscriber; None once they have left, it was stopped, or nothing of it is for them."""
    subscriber = Subscriber.objects.active().filter(pk=mail.about).first()
    issue = Issue.objects.filter(pk=mail.facts.get("issue"), state=IssueState.SENDING, is_withdrawn=False).first()
    if subscriber is None or issue is None or not (issue.lead or pieces_of(issue)):
        return None
    return text_of(issue, subscriber)


def test_to(mail) -> Text | None:
    """An issue as a subscriber who wants everything would get it, to the editor who asked; its links lead nowhere."""
    issue = Issue.objects.filter(pk=mail.about).first()
    return text_of(issue, None, _("PRÓBA: %s") % issue.name) if issue else None


def text_of(issue: Issue, subscriber: Subscriber | None, subject: str = "") -> Text | None:
    """The letter, with the same content as HTML and as plain text; None where no piece is for that subscriber."""
    with translation.override(issue.language):
        pieces = pieces_of(issue)
        chosen = [one for one in pieces if subscriber is None or one.is_for(subscriber)]
        if pieces and not any(one.path or one.words for one in chosen):
            return None
        context = context_of(issue, chosen, subscriber)
        text, html = (render_to_string(f"emails/newsletter.{kind}", context) for kind in ("txt", "html"))
        return Text(subject or issue.name, text, html, headers_of(issue, subscriber))


def context_of(issue: Issue, pieces: list[Shown], subscriber: Subscriber | None) -> dict:
    """What the templates of the letter need; in a preview the links of a subscriber lead to the public page."""
    return {
        "issue": issue,
        "pieces": pieces,
        "site": settings.SITE_URL,
        "SITE_NAME": settings.SITE_NAME,
        "LANGUAGE_CODE": issue.language,
        "page_path": reverse("issue-detail", args=[issue.slug]),
        "leave_path": path_of("subscriber-leave", subscriber, LEAVING, issue.pk),
        "keep_path": path_of("subscriber-keep", subscriber, KEEPING, issue.pk),
    }


def path_of(route: str, subscriber: Subscriber | None, purpose: str, issue: int = 0) -> str:
    return reverse(route, args=[subscriber.token(purpose, issue)]) if subscriber else reverse("newsletter")


def headers_of(issue: Issue, subscriber: Subscriber | None) -> dict[str, str]:
    """Unsubscribing at one click in the mail program (RFC 8058), and which list this is."""
    host = settings.SITE_URL.partition("://")[2].partition("/")[0].partition(":")[0]
    leave = path_of("subscriber-leave", subscriber, LEAVING, issue.pk)
    return {
        "List-Id": f"<newsletter.{host}>",
        "List-Unsubscribe": f"<{settings.SITE_URL}{leave}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


def asking(mail) -> Text | None:
    """The link by which the owner of an address begins a subscription; for who has one, the way to change it."""
    subscriber = Subscriber.objects.filter(pk=mail.about).first()
    if subscriber is None or subscriber.state not in (SubscriberState.ASKED, SubscriberState.ACTIVE):
        return None
    is_known = subscriber.state == SubscriberState.ACTIVE
    route, purpose = ("subscriber-keep", KEEPING) if is_known else ("subscriber-confirm", CONFIRMING)
    context = {
        "is_known": is_known,
        "path": path_of(route, subscriber, purpose),
        "site": settings.SITE_URL,
        "SITE_NAME": settings.SITE_NAME,
    }
    words = _("%(site)s hírlevél: már feliratkozott") if is_known else _("%(site)s hírlevél: erősítse meg a címét")
    return Text(words % {"site": settings.SITE_NAME}, render_to_string("emails/newsletter_confirm.txt", context))


def gave_up(mail) -> None:
    """Suspends the subscriber whose mails come back for good."""
    subscribing.suspend(mail.about)


def readers(user) -> Q | None:
    """Who composes newsletters and who leads sees to whom they went, and what came back."""
    return Q() if rules.may_read_figures(user) else None


NEWSLETTER = MailKind(
    gettext_lazy("hírlevél"),
    issue_to,
    is_bulk=True,
    unknown_stays=True,
    gave_up=gave_up,
    rate=settings.NEWSLETTER_PER_MINUTE,
    readers=readers,
)
CONFIRM = MailKind(gettext_lazy("hírlevél: megerősítés"), asking, may_go_twice=True)
TEST = MailKind(gettext_lazy("hírlevél: próba"), test_to, may_go_twice=True)
