"""Where anybody asks, and where the asker follows their question by the link that only they got."""

from uuid import uuid4

from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe
from django.views.generic import FormView

from institutions.base.exceptions import Refused
from institutions.base.text import masked_address
from institutions.base.views import PlainActionForm, add_errors
from mentors.people.public_form import OpenToAnybody
from mentors.practices.markup import as_html
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.views.practice_cards import CARD, card

from ..actions import publishing
from ..actions import question as questions
from ..actions.mails import question_of
from ..forms import MessageForm, QuestionCreateForm
from ..models.question import QuestionState
from ..queries import nearest_answers, nearest_practices
from .question import as_card


class QuestionCreate(OpenToAnybody, PlainActionForm, FormView):
    """Asks in two steps: what is there already on the topic is shown before the question is sent."""

    form_class = QuestionCreateForm
    template_name = "mentors/question/create.html"
    limited_as = "question"

    def act(self, form):
        if not form.cleaned_data["seen"]:
            found = nearest(form.cleaned_data["words"])
            if any(found.values()):
                form.put("seen", "1")
                return self.render_to_response(self.get_context_data(form=form, is_second=True, **found))
        questions.ask(uuid=form.uuid, language=get_language(), **form.question())
        return redirect("question-sent")


def nearest(text: str) -> dict:
    """Earlier answers and practices on the same, as cards."""
    keys = [practice.pk for practice in nearest_practices(text)]
    rows = {row["practice_id"]: row for row in PublishedPractice.objects.filter(pk__in=keys).values(*CARD)}
    return {
        "answers": [as_card(answer) for answer in nearest_answers(text)],
        "practices": [card(rows[key]) for key in keys if key in rows],
    }


@require_safe
def question_sent(request):
    """What happens next; the same for everybody, whatever they sent."""
    return render(request, "mentors/question/sent.html")


STEPS = {
    "confirm": questions.confirm,
    "agree": lambda question: publishing.consent(question, given=True),
    "disagree": lambda question: publishing.consent(question, given=False),
    "withdraw": publishing.withdraw,
}


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def question_link(request, token):
    """The asker's own page: GET shows how it stands and changes nothing, POST takes a step or writes to the expert. The
    address is the proof: neither a log-in nor a cookie is asked for.
    """
    question = question_of(token)
    if question is None:
        raise Http404
    if request.method != "POST":
        return _shown(request, question)
    step = request.POST.get("step")
    if step == "write":
        return _written(request, question)
    if step not in STEPS:
        raise Http404
    STEPS[step](question)
    return redirect(f"{request.path}?done={step}")


def _written(request, question):
    form = MessageForm(request.POST)
    if not form.is_valid():
        return _shown(request, question, form=form)
    if question.state == QuestionState.RECEIVED:
        form.add_error(None, _("Előbb erősítse meg a kérdését."))
        return _shown(request, question, form=form, status=409)
    try:
        questions.write(question, uuid=form.cleaned_data["uuid"] or uuid4(), words=form.cleaned_data["words"])
    except ValidationError as error:
        add_errors(form, error)
        return _shown(request, question, form=form)
    except Refused as refused:
        form.add_error(None, str(refused))
        return _shown(request, question, form=form, status=409)
    return redirect(f"{request.path}?done=write")


def _shown(request, question, *, form=None, status=200):
    context = {
        "question": question,
        "whose": masked_address(question.asker_email),
        "form": form or MessageForm(),
        "dialogue": question.messages.all(),
        "answer_html": as_html(question.answer),
        "done": request.GET.get("done", "") if request.method != "POST" else "",
        "is_public": hasattr(question, "published"),
    }
    return render(request, "mentors/question/link.html", context, status=status)
