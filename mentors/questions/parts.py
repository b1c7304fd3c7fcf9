"""Questions in the digest: what an expert has to answer, what an editor has to look after."""

import datetime

from django.db.models import Q
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from institutions.base.digest import COUNTED, Line, Section, Urgency, section

from .actions.question import experts_today
from .models.question import Question, QuestionState

IN_SHORT = 100


def _line(question: Question) -> Line:
    text = question.title or Truncator(" ".join(question.words.split())).chars(IN_SHORT) or str(question)
    hint = _("határidő: %(day)s") % {"day": date_format(question.due_on)} if question.due_on else ""
    return Line(text, reverse("question-work", args=[question.pk]), hint)


def _list(title: str, rows, urgency: Urgency) -> list[Section]:
    rows = list(rows.order_by("due_on", "pk")[:COUNTED])
    return section(title, rows, _line, reverse("question-work-list"), urgency)


def to_answer(user, day: datetime.date) -> list[Section]:
    """What waits for the expert's answer, the late ones apart, and which of their public answers hold no longer."""
    mine = Question.objects.visible_to(user).filter(expert=user)
    waiting = mine.open()
    return [
        *_list(_("Kérdések, amelyekre késik a válasza"), waiting.filter(due_on__lt=day), Urgency.OVERDUE),
        *_list(_("Kérdések, amelyek az Ön válaszára várnak"), waiting.exclude(due_on__lt=day), Urgency.LATER),
        *_list(_("Lejárt válaszai: érvényesek még?"), mine.filter(state=QuestionState.EXPIRED), Urgency.LATER),
    ]


def unanswered(user, day: datetime.date) -> list[Section]:
    """What nobody was found for or whose expert is none any more, and what an expert is late with, answers that have
    expired too: the editor's to settle.
    """
    rows, has_expert = Question.objects.visible_to(user), Q(expert__in=experts_today())
    alone = rows.filter(Q(state=QuestionState.CONFIRMED) | Q(state=QuestionState.ASSIGNED) & ~has_expert)
    late = rows.filter(has_expert, state=QuestionState.ASSIGNED).overdue(day)
    expired = rows.filter(Q(due_on__lt=day) | Q(due_on=None) | ~has_expert, state=QuestionState.EXPIRED)
    return [
        *_list(_("Kérdések, amelyekhez nincs szakértő"), alone, Urgency.OVERDUE),
        *_list(_("Kérdések, amelyekkel a szakértő késik"), late, Urgency.OVERDUE),
        *_list(_("Lejárt válaszok, amelyeket senki sem frissített"), expired, Urgency.LATER),
    ]


def answered(user, day: datetime.date) -> list[Section]:
    """What is answered and may be published."""
    rows = Question.objects.visible_to(user).filter(state=QuestionState.ANSWERED, may_publish=True)
    return _list(_("Megválaszolt kérdések, amelyek megjelenhetnek"), rows, Urgency.LATER)
