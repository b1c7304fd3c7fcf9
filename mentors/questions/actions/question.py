"""What becomes of a question, from its asker's first sending to the published answer."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, NotGranted, Refused, grant
from institutions.base.standing import Role
from institutions.base.text import tidied
from institutions.once.actions import digest, known_or_made, put, tidy
from mentors.people import guard
from mentors.people.models.appointment import Appointment
from mentors.people.models.period import today
from mentors.people.models.user import User

from .. import rules
from ..models.question import OPEN, Expertise, Question, QuestionMessage, QuestionState, Topic
from . import mails
from .anonymity import check_anonymous

State = QuestionState
ANSWER_WITHIN = datetime.timedelta(days=10)


@transaction.atomic
def ask(
    *, uuid, language: str = "", asker_name: str = "", asker_email: str, words: str, **fields
) -> tuple[Question, bool]:
    """Keeps a question and sends its asker the link by which they confirm it; answers it and whether it is new.

    What was sent before makes nothing new. Raises ValidationError, Conflict for other content under that `uuid`, and
    Refused where that mailbox got too many such mails.
    """
    sent = {"asker_name": asker_name, "asker_email": asker_email, "words": words, **fields}
    content_hash = digest(tidy(sent))
    # The language is that of the page, or of the request: the same content in another one is the same.
    kept = sent | ({"language": language} if language else {})
    return known_or_made(lambda: _replayed(uuid, content_hash), lambda: _keep(uuid, content_hash, kept))


def _replayed(uuid, content_hash: str) -> Question | None:
    known = Question.objects.filter(uuid=uuid).first()
    if known and known.content_hash != content_hash:
        raise Conflict(_("Ezt az űrlapot már elküldte, más tartalommal."))
    return known


def _keep(uuid, content_hash: str, sent: dict) -> Question:
    question = Question(uuid=uuid, content_hash=content_hash, **sent)
    question.full_clean(validate_unique=False)
    for name in ("asker_email", "words"):
        if not getattr(question, name):
            raise ValidationError({name: _("Ezt meg kell adni.")})
    guard.mail_to(question.asker_email)
    question.save()
    mails.tell("question_confirm", question)
    return question


@transaction.atomic
def confirm(question: Question) -> Question:
    """The asker says, by the link that only they got, that it is theirs; twice, once. Then an expert of its topic gets
    it, the one with the fewest open ones; where there is none it waits for the editor.
    """
    question = locked(question)
    if question.state == State.RECEIVED:
        question.state, question.confirmed_at = State.CONFIRMED, timezone.now()
        expert = expert_for(question.topic)
        if expert:
            _give(question, expert, None)
        save(question)
    return question


def expert_for(topic: str) -> User | None:
    """Who answers questions of that topic and has the fewest open ones."""
    experts = experts_today().filter(expertise__topic=topic)
    waiting = Count("questions", filter=Q(questions__state__in=OPEN), distinct=True)
    return experts.annotate(waiting=waiting).order_by("waiting", "pk").first()


def experts_today():
    """The people who are experts today."""
    in_office = Appointment.objects.valid_today().filter(role=Role.EXPERT)
    return User.objects.filter(is_active=True, pk__in=in_office.values("user"))


@transaction.atomic
def assign(question: Question, *, by, expert: User, due_on: datetime.date | None = None) -> Question:
    """Gives it to an expert, with a day until which the answer is expected; the same again changes nothing. Raises
    NotGranted, Refused when it was answered or withdrawn, ValidationError for a past day or for who is no expert.
    """
    question = locked(question)
    grant(rules.may_assign(by, question))
    if question.state not in OPEN:
        raise Refused(_("Erre a kérdésre már nem vár senki választ."))
    if not experts_today().filter(pk=expert.pk).exists():
        raise ValidationError({"expert": _("Ő ma nem szakértő.")})
    if due_on and due_on < today():
        raise ValidationError({"due_on": _("Ez a nap már elmúlt.")})
    if (question.expert_id, question.due_on) != (expert.pk, due_on):
        _give(question, expert, due_on)
        save(question)
    return question


def _give(question: Question, expert: User, due_on: datetime.date | None) -> None:
    question.expert, question.state = expert, State.ASSIGNED
    question.due_on = due_on or today() + ANSWER_WITHIN


@transaction.atomic
def write(question: Question, *, uuid, words: str, by=None) -> tuple[QuestionMessage, bool]:
    """A message to the asker, or theirs (`by` None: who holds the link); answers it and whether it is new. Raises
    NotGranted, Refused when the question is closed, Conflict, ValidationError.
    """
    question = locked(question)
    grant(by is None or rules.may_work_on(by, question))
    message = QuestionMessage(question=question, uuid=uuid, author=by, words=tidied(words))
    made, is_new = known_or_made(lambda: _known(message), lambda: _write(message))
    if is_new and by is not None:
        mails.tell("question_message", question, by=by)
    return made, is_new


def _known(sent: QuestionMessage) -> QuestionMessage | None:
    known = QuestionMessage.objects.filter(uuid=sent.uuid).first()
    same = ("question_id", "author_id", "words")
    if known and any(getattr(known, name) != getattr(sent, name) for name in same):
        raise Conflict(_("Ezt az űrlapot már elküldte, más tartalommal."))
    return known


def _write(message: QuestionMessage) -> QuestionMessage:
    if message.question.is_closed:
        raise Refused(_("Ez a kérdés már lezárult: ide nem lehet több üzenetet írni."))
    message.full_clean(validate_unique=False)
    message.save()
    return message


@transaction.atomic
def answer(question: Question, *, by, revision: int | None, is_ready: bool = True, **texts) -> Question:
    """Words the answer (`answer`, `title`, `asked`, `names_expert`), and where it `is_ready` lets the asker read it.

    Raises NotGranted, Refused when it is closed, Conflict when it changed since `revision`, ValidationError.
    """
    question = locked(question)
    grant(rules.may_work_on(by, question))
    if not rules.may_answer(by, question):
        raise Refused(_("Ez a kérdés már lezárult."))
    put(question, texts, revision=revision)
    check_anonymous(question)
    is_new = is_ready and question.state != State.ANSWERED
    if is_ready and not question.answer:
        raise ValidationError({"answer": _("Írja meg a választ.")})
    if is_new:
        question.state, question.answered_at = State.ANSWERED, timezone.now()
        question.expert_id = question.expert_id or by.pk
    save(question)
    if is_new:
        mails.tell("question_answer", question, by=by)
    return question


@transaction.atomic
def set_topics(expert: User, *, by, topics: list[str]) -> None:
    """Says which topics the expert answers. Raises NotGranted, ValidationError for who is no expert."""
    grant(rules.may_keep_questions(by))
    if not experts_today().filter(pk=expert.pk).exists() or set(topics) - set(Topic.values):
        raise ValidationError(_("Ő ma nem szakértő."))
    held = Expertise.objects.select_for_update().filter(user=expert)
    held.exclude(topic__in=topics).delete()
    present = set(held.values_list("topic", flat=True))
    for topic in sorted(set(topics) - present):
        Expertise.objects.create(user=expert, topic=topic)


def locked(question: Question) -> Question:
    found = Question.objects.select_for_update().filter(pk=question.pk).first()
    if found is None:
        raise NotGranted
    return found


def save(question: Question) -> None:
    question.full_clean(exclude=["words", "asker_name", "asker_email"], validate_unique=False)
    question.save()
