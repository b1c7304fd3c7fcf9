"""For editors: which practices lack a translation, or have one of an older Hungarian text."""

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.views.generic import TemplateView

from institutions.base.languages import NAMES

from ..models.practice import GoodPractice, PracticeState
from ..models.practice_text import PracticeText
from .practice_editing import EditorsOnly

SHOWN = 50


class PracticeTranslations(EditorsOnly, TemplateView):
    """`?language=en`; what is outdated comes first."""

    template_name = "mentors/practice/translations.html"

    def get_context_data(self, **kwargs):
        known = [(code, name) for code, name in settings.CONTENT_LANGUAGES if code != settings.LANGUAGE_CODE]
        asked = self.request.GET.get("language", "")
        language = asked if asked in dict(known) else "en"
        page = Paginator(waiting(language), SHOWN).get_page(self.request.GET.get("page", "")[:9])
        return super().get_context_data(
            language=language,
            language_name=NAMES[language],
            languages=known,
            page=page,
            rows=page.object_list,
            **kwargs,
        )


def waiting(language: str):
    """The practices whose text in that language is missing or was made of an older Hungarian one: `outdated` says
    which, `made_of` and `main_revision` of what, `translator` who.
    """
    texts = PracticeText.objects.filter(practice=OuterRef("pk"))
    there, main = texts.filter(language=language), texts.filter(language=settings.LANGUAGE_CODE)
    rows = GoodPractice.objects.with_title().select_related("settlement").exclude(state=PracticeState.WITHDRAWN)
    rows = rows.annotate(
        is_there=Exists(there),
        made_of=Subquery(there.values("source")[:1]),
        translator=Subquery(there.values("author__name")[:1]),
        translated_at=Subquery(there.values("changed_at")[:1]),
        main_revision=Subquery(main.values("revision")[:1]),
    )
    return rows.filter(Q(is_there=False) | Q(made_of__lt=F("main_revision"))).order_by(
        "-is_there", "-changed_at", "-pk"
    )
