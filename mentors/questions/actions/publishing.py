"""Answers before everybody: published, renewed, taken back. Nothing of it tells who asked."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.once.actions import put
from mentors.people.models.period import today

from .. import rules
from ..models.question import PUBLIC, Question, QuestionState
from . import shelf
from .anonymity import check_anonymous, doubtful
from .question import locked, save

State = QuestionState
HOLDS_FOR = datetime.timedelta(days=2 * 365)
"""So long a published answer holds, unless the editor says otherwise."""


@transaction.atomic
def publish(
    question: Question,
    *,
    by,
    revision: int | None,
    expires_on: datetime.date | None = None,
    is_sure: bool = True,
    **texts,
) -> Question:
    """Puts question and answer before everybody, without a word of who asked; also what has changed since. Raises
    NotGranted, Refused without the asker's consent or an answer, Conflict, ValidationError for what tells who asked,
    and for what might, unless somebody `is_sure`.
    """
    question = locked(question)
    grant(rules.may_publish(by, question))
    if question.state not in (State.ANSWERED, *PUBLIC):
        raise Refused(_("Csak megválaszolt kérdést lehet közzétenni."))
    if not question.may_publish:
        raise Refused(_("A kérdező nem járult hozzá a közzétételhez."))
    was_public = question.state in PUBLIC
    changed = put(question, texts, revision=revision)
    question.expires_on = expires_on or question.expires_on or today() + HOLDS_FOR
    _check_public(question, is_sure)
    now = timezone.now()
    question.state, question.published_at = State.PUBLISHED, question.published_at or now
    question.updated_at = now if was_public and changed else question.updated_at
    save(question)
    shelf.put([question])
    return question


def _check_public(question: Question, is_sure: bool) -> None:
    wrong = {name: _("Ezt meg kell adni.") for name in ("title", "asked", "answer") if not getattr(question, name)}
    if question.expires_on <= today():
        wrong["expires_on"] = _("Későbbi napot adjon meg: addig érvényes a válasz.")
    if wrong:
        raise ValidationError(wrong)
    check_anonymous(question)
    if not is_sure and (found := doubtful(question)):
        told = _("Nézze át, nem derül-e ki belőle, ki kérdezte: %(found)s. Ha nem, jelölje be, és tegye közzé újra.")
        raise ValidationError({"is_sure": told % {"found": ", ".join(found)}})


@transaction.atomic
def renew(question: Question, *, by, expires_on: datetime.date | None = None) -> Question:
    """Says that a public answer still holds, for as long again. Raises NotGranted, Refused, ValidationError."""
    question = locked(question)
    grant(rules.may_work_on(by, question))
    if question.state not in PUBLIC:
        raise Refused(_("Ez a válasz nem nyilvános."))
    question.expires_on = expires_on or today() + HOLDS_FOR
    if question.expires_on <= today():
        raise ValidationError({"expires_on": _("Későbbi napot adjon meg: addig érvényes a válasz.")})
    question.state, question.updated_at = State.PUBLISHED, timezone.now()
    question.due_on = None
    save(question)
    shelf.put([question])
    return question


@transaction.atomic
def consent(question: Question, *, given: bool) -> Question:
    """The asker lets the answer be published without their name, or takes that back: then it is public no more."""
    question = locked(question)
    if question.state == State.WITHDRAWN or question.may_publish == given:
        return question
    question.may_publish = given
    if question.state in PUBLIC and not given:
        shelf.take_off(question)
        question.state = State.ANSWERED
    save(question)
    return question


@transaction.atomic
def withdraw(question: Question, *, by=None) -> Question:
    """Takes it back, wherever it stands (`by` None: its asker, by their link); twice, once. Raises NotGranted."""
    question = locked(question)
    grant(by is None or rules.may_publish(by, question))
    if question.state != State.WITHDRAWN:
        shelf.take_off(question)
        question.state, question.withdrawn_at = State.WITHDRAWN, timezone.now()
        save(question)
    return question
