"""What visitors read and do: the published answers, their feed, a word whether one was helpful."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from institutions.base.views import FilteredList
from mentors.people import guard
from mentors.people.actions import limit
from mentors.people.public_form import is_from_here
from mentors.practices.filters.searched import LONGEST
from mentors.practices.highlight import marked, pattern_of, snippet
from mentors.practices.views.practice import remarks

from ..actions import shelf
from ..columns import PUBLISHED
from ..filters import QuestionFilter
from ..models.published_answer import PublishedAnswer
from ..models.question import Question
from ..rules import may_read_some

IN_FEED, SHOWN, IN_SHORT = 30, 20, 220


def as_card(answer: PublishedAnswer, query=None) -> dict:
    """What a list says of an answer, with the words marked that were looked for."""
    pattern = pattern_of(query.beginnings) if query else None
    asked = Truncator(" ".join(strip_tags(answer.asked).split())).chars(IN_SHORT)
    return {
        "url": reverse("question-detail", args=[answer.pk]),
        "title": marked(answer.title, pattern),
        "lead": snippet(asked, [("answer", answer.answer)], pattern),
        "topic": answer.get_topic_display(),
        "language": answer.language,
        "is_expired": answer.is_expired,
        "updated_at": answer.updated_at,
        "published_at": answer.published_at,
    }


class QuestionList(FilteredList):
    """Questions that experts answered, the latest first, or what fits the words best."""

    model = PublishedAnswer
    filterset_class = QuestionFilter
    template_name = "mentors/question/list.html"
    columns = PUBLISHED
    page_size = SHOWN

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        query = self.filter.query if self.filter.is_search else None
        return context | {
            "cards": [as_card(row, query) for row in context["rows"]],
            "typed": self.filter.data.get("q", "")[:LONGEST],
            "remarks": remarks(self.filter.found, query) if self.filter.is_search else [],
            "may_read_some": may_read_some(self.request.user),
        }


@require_safe
def question_detail(request, pk):
    """A question and its answer; 410 where it was public and is no more."""
    answer = PublishedAnswer.objects.visible_to(request.user).filter(pk=pk).first()
    if answer is None:
        get_object_or_404(Question, pk=pk, published_at__isnull=False)
        return render(request, "mentors/question/withdrawn.html", status=410)
    may_work = (
        Question.objects.visible_to(request.user).filter(pk=pk).exists() if may_read_some(request.user) else False
    )
    return render(request, "mentors/question/detail.html", {"answer": answer, "may_work": may_work})


@csrf_exempt
@require_POST
def question_rate(request, pk):
    """A visitor's word whether an answer helped: one a day from one place counts."""
    answer = get_object_or_404(PublishedAnswer.objects.visible_to(request.user), pk=pk)
    word = request.POST.get("helpful")
    if word not in ("yes", "no") or not is_from_here(request):
        raise Http404
    try:
        guard.ask(request, "question-rate")
    except guard.TooSoon as refusal:
        return render(
            request, "mentors/question/rated.html", {"answer": answer, "refused": refusal.message}, status=429
        )
    if limit.use_once(guard.key("question-rate", str(pk), guard.place_of(request))):
        shelf.rate(answer, is_helpful=word == "yes")
    return render(request, "mentors/question/rated.html", {"answer": answer})


class QuestionFeed(Feed):
    """The latest answers as an Atom feed, in the language of the address, which its links keep."""

    feed_type = Atom1Feed

    def get_object(self, request):
        """The query by which the links keep a language that was chosen."""
        return f"?lang={request.LANGUAGE_CODE}" if request.GET.get("lang") == request.LANGUAGE_CODE else ""

    def title(self):
        return _("Kaláka: szakértőnk válaszol")

    def subtitle(self):
        return _("A legfrissebb kérdések és válaszok")

    def link(self, chosen):
        return reverse("question-list") + chosen

    def author_name(self):
        return settings.OPERATOR_NAME or settings.SITE_NAME

    def author_email(self):
        return settings.OPERATOR_EMAIL or None

    def items(self, chosen):
        rows = PublishedAnswer.objects.order_by("-published_at", "-question_id")
        return [(row, chosen) for row in rows.defer("search")[:IN_FEED]]

    def item_title(self, item):
        answer = item[0]
        return pgettext("válasz", "LEJÁRT: %s") % answer.title if answer.is_expired else answer.title

    def item_description(self, item):
        return as_card(item[0])["lead"]

    def item_link(self, item):
        return reverse("question-detail", args=[item[0].pk]) + item[1]

    def item_pubdate(self, item):
        return item[0].published_at

    def item_updateddate(self, item):
        return item[0].updated_at or item[0].published_at
