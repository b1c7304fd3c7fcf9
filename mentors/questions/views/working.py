"""Where editors and experts work on questions: the list, a question with its dialogue, the answer, who answers what."""

from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Prefetch
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from django.views.generic import DetailView, UpdateView

from institutions.base.exceptions import Refused, grant
from institutions.base.views import ActionForm, FilteredList, add_errors
from institutions.once.views import Edits
from mentors.people.models.period import today

from .. import rules
from ..actions import publishing
from ..actions import question as questions
from ..columns import WORKING
from ..filters import WorkFilter
from ..forms import AnswerForm, AssignForm, MessageForm, TopicsForm
from ..models.question import OPEN, PUBLIC, Question, QuestionState


def to_work_on(request, pk: int, rule) -> Question:
    """The question, if the person reads it and the rule says yes. Raises Http404."""
    question = get_object_or_404(Question.objects.visible_to(request.user), pk=pk)
    grant(rule(request.user, question))
    return question


class QuestionWorkList(FilteredList):
    """The questions that the person works on or reads, the latest first."""

    model = Question
    filterset_class = WorkFilter
    template_name = "mentors/question/work_list.html"
    columns = WORKING

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_read_some(request.user))
        return super().dispatch(request, *args, **kwargs)

    def rows(self):
        return super().rows().select_related("expert", "settlement")

    def get_context_data(self, **kwargs):
        more = {"today": today(), "may_keep": rules.may_keep_questions(self.request.user)}
        return super().get_context_data(**more, **kwargs)


class QuestionWork(DetailView):
    """A question with its dialogue, and what the person may do with it."""

    template_name = "mentors/question/work.html"
    context_object_name = "question"

    def get_queryset(self):
        rows = Question.objects.visible_to(self.request.user).select_related(
            "expert", "settlement__county", "published"
        )
        return rows.prefetch_related(
            Prefetch("messages", Question.messages.rel.related_model.objects.select_related("author"))
        )

    def get_context_data(self, form=None, assign_form=None, **kwargs):
        user, question = self.request.user, self.object
        is_open, is_public = question.state in OPEN, question.state in PUBLIC
        may_assign = is_open and rules.may_assign(user, question)
        given = {"expert": question.expert_id, "due_on": question.due_on}
        return super().get_context_data(
            today=today(),
            is_public=is_public,
            may_work=rules.may_work_on(user, question),
            may_write=rules.may_work_on(user, question) and not question.is_closed and bool(question.asker_email),
            may_answer=rules.may_answer(user, question),
            may_publish=rules.may_publish(user, question) and question.state in (QuestionState.ANSWERED, *PUBLIC),
            may_renew=rules.may_renew(user, question),
            may_withdraw=rules.may_publish(user, question) and question.state != QuestionState.WITHDRAWN,
            form=form or MessageForm(),
            assign_form=(assign_form or AssignForm(initial=given)) if may_assign else None,
            **kwargs,
        )

    def again(self, **forms):
        """The page with a form that came back with something wrong in it."""
        self.object = self.get_object()
        return self.render_to_response(self.get_context_data(**forms))


def again(request, pk: int, **forms):
    view = QuestionWork()
    view.setup(request, pk=pk)
    return view.again(**forms)


@require_POST
def question_assign(request, pk):
    question = to_work_on(request, pk, rules.may_assign)
    form = AssignForm(request.POST)
    if form.is_valid():
        try:
            questions.assign(question, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            add_errors(form, error)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Kiosztottuk: a szakértő a napi levelében is látja."))
            return redirect("question-work", pk)
    return again(request, pk, assign_form=form)


@require_POST
def question_write(request, pk):
    question = to_work_on(request, pk, rules.may_work_on)
    form = MessageForm(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        try:
            questions.write(question, uuid=said["uuid"] or uuid4(), words=said["words"], by=request.user)
        except ValidationError as error:
            add_errors(form, error)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Elküldtük: a kérdező levélben kap róla hírt, és ott válaszolhat."))
            return redirect("question-work", pk)
    return again(request, pk, form=form)


class QuestionAnswer(Edits, ActionForm, UpdateView):
    """The answer and the public wording, in one form: kept as a draft, given to the asker, or published."""

    form_class = AnswerForm
    template_name = "mentors/question/answer.html"
    context_object_name = "question"

    def get_object(self, queryset=None):
        return to_work_on(self.request, self.kwargs["pk"], rules.may_work_on)

    def dispatch(self, request, *args, **kwargs):
        question = to_work_on(request, kwargs["pk"], rules.may_work_on)
        is_public = question.state in PUBLIC
        grant(rules.may_publish(request.user, question) if is_public else rules.may_answer(request.user, question))
        return super().dispatch(request, *args, **kwargs)

    @transaction.atomic
    def act(self, form):
        """What is refused leaves nothing behind: neither a draft nor its trail holds what must not be public."""
        said, by = form.cleaned_data, self.request.user
        expires_on, is_sure = said.pop("expires_on"), said.pop("is_sure")
        question = Question.objects.get(pk=self.kwargs["pk"])
        if "publish" in self.request.POST:
            if question.state not in PUBLIC:
                question = questions.answer(question, by=by, **said)
                said = {"revision": question.revision}
            publishing.publish(question, by=by, expires_on=expires_on, is_sure=is_sure, **said)
            messages.success(self.request, _("Megjelent: mostantól mindenki olvashatja."))
        else:
            questions.answer(question, by=by, is_ready="ready" in self.request.POST, **said)
            ready = _("A kérdező levélben hírt kap róla, hogy megvan a válasz.")
            messages.success(self.request, ready if "ready" in self.request.POST else _("Elmentettük a piszkozatot."))
        return redirect("question-work", question.pk)

    def get_context_data(self, **kwargs):
        question = Question.objects.select_related("settlement").get(pk=self.kwargs["pk"])
        return super().get_context_data(
            asked_question=question,
            is_public=question.state in PUBLIC,
            may_publish=rules.may_publish(self.request.user, question),
            **kwargs,
        )


@require_POST
def question_renew(request, pk):
    question = to_work_on(request, pk, rules.may_renew)
    publishing.renew(question, by=request.user)
    messages.success(request, _("Frissítettük: újra két évig érvényes."))
    return redirect("question-work", pk)


@require_POST
def question_withdraw(request, pk):
    question = to_work_on(request, pk, rules.may_publish)
    publishing.withdraw(question, by=request.user)
    messages.success(request, _("Visszavonta: a látogatók már nem olvashatják."))
    return redirect("question-work", pk)


@require_http_methods(["GET", "HEAD", "POST"])
def question_experts(request):
    """Which expert answers what; one form for each of them."""
    grant(rules.may_keep_questions(request.user))
    experts = list(questions.experts_today().prefetch_related("expertise").order_by("sort_key", "pk"))
    if request.method == "POST":
        expert = get_object_or_404(questions.experts_today(), pk=_number(request.POST.get("expert")))
        form = TopicsForm(request.POST)
        if form.is_valid():
            questions.set_topics(expert, by=request.user, **form.cleaned_data)
            messages.success(request, _("Elmentettük a változást."))
            return redirect("question-experts")
    rows = [
        (
            one,
            TopicsForm(
                initial={"topics": [held.topic for held in one.expertise.all()]}, prefix=None, auto_id=f"{one.pk}_%s"
            ),
        )
        for one in experts
    ]
    return render(request, "mentors/question/experts.html", {"rows": rows})


def _number(text) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 18 else 0
