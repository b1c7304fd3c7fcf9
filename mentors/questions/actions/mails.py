"""Mails to who asked: the link by which they confirm, a message of the expert, the answer."""

import datetime
import uuid

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions import links
from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import MailKind, Text
from mentors.people.models.person_name import holds_address

from ..models.question import PUBLIC, Question, QuestionState

PURPOSE = "mentors.question"
CONFIRM_WITHIN = datetime.timedelta(days=7)
"""A question that nobody confirmed so long is deleted."""


def link_of(question: Question) -> str:
    """The address of the page by which the asker follows their question: it is the only one who holds it."""
    token = links.sign(PURPOSE, question.pk, question.link_version)
    return settings.SITE_URL + reverse("question-link", args=[token])


def question_of(token: str) -> Question | None:
    """The question that such an address names, as long as its asker may follow it."""
    read = links.read(PURPOSE, token)
    if read is None:
        return None
    rows = Question.objects.select_related("settlement", "expert", "published")
    return rows.filter(pk=read.key, link_version=read.version).first()


def tell(kind: str, question: Question, *, by=None) -> None:
    """Queues a mail of that kind to who asked; nothing where their address is deleted."""
    if question.asker_email:
        outbox.queue(
            kind=kind,
            to=question.asker_email,
            language=question.language,
            cause=f"{kind}:{question.pk}:{uuid.uuid4()}",
            about=question.pk,
            by=by,
        )


def _text(mail, name: str, subject: str, states) -> Text | None:
    question = Question.objects.filter(pk=mail.about, state__in=states, asker_email=mail.to).first()
    if question is None:
        return None
    who = question.asker_name
    context = {"name": "" if holds_address(who) else who, "url": link_of(question), "SITE_NAME": settings.SITE_NAME}
    return Text(f"{settings.SITE_NAME}: {subject}", render_to_string(f"emails/{name}.txt", context))


def confirm_text(mail) -> Text | None:
    """The link by which it is confirmed; None once it was, or was deleted."""
    return _text(mail, "question_confirm", _("erősítse meg a kérdését"), [QuestionState.RECEIVED])


def message_text(mail) -> Text | None:
    """A word that a message waits; what it says stands behind the link alone."""
    return _text(mail, "question_message", _("üzenet a kérdéséhez"), QuestionState.values)


def answer_text(mail) -> Text | None:
    """A word that the answer is there; it stands behind the link alone."""
    return _text(mail, "question_answer", _("választ kapott a kérdésére"), [QuestionState.ANSWERED, *PUBLIC])


CONFIRM = MailKind(
    gettext_lazy("kérdés megerősítése"), confirm_text, may_go_twice=True, lasts=CONFIRM_WITHIN, page="question-work"
)
MESSAGE = MailKind(gettext_lazy("üzenet egy kérdéshez"), message_text, may_go_twice=True, page="question-work")
ANSWER = MailKind(gettext_lazy("válasz egy kérdésre"), answer_text, may_go_twice=True, page="question-work")
