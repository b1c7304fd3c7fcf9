"""Two texts of a practice side by side, and making an earlier one the draft again."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView

from institutions.base.differing import Piece, marked_by_lines
from institutions.base.exceptions import Refused, grant
from institutions.base.languages import NAMES

from ..actions.practice_restoring import Earlier, earlier_of, restore
from ..forms.plan import PlanField
from ..forms.practice_way import RestoreForm
from ..models.practice_text import CONTENT, PracticeText
from ..rules import may_write
from .practice_editing import working
from .practice_on_page import tabs


class PracticeVersions(TemplateView):
    """`?language=hu&one=v1&other=d5` compares these two; without them the last two."""

    template_name = "mentors/practice/versions.html"

    def get_context_data(self, **kwargs):
        practice = working(self.request, self.kwargs["slug"])
        asked = self.request.GET
        known = list(practice.texts.order_by("language").values_list("language", flat=True))
        language = asked.get("language") if asked.get("language") in known else settings.LANGUAGE_CODE
        found = earlier_of(practice, language)
        other = chosen(found, asked.get("other"), 0)
        one = chosen(found, asked.get("one"), 1)
        may_edit = may_write(self.request.user, practice)
        text = practice.texts.filter(language=language).first()
        return super().get_context_data(
            practice=practice,
            language=language,
            languages=[(code, NAMES.get(code, code)) for code in known],
            versions=found,
            one=one,
            other=other,
            changes=changes(one, other) if one and other else [],
            may_edit=may_edit,
            revision=text.revision if text else 0,
            tabs=tabs(practice, self.request.path) if may_edit else [],
            **kwargs,
        )


def chosen(found: list[Earlier], code: str | None, place: int) -> Earlier | None:
    """The text of that code, else the one at that place."""
    named = next((one for one in found if one.code == code), None)
    return named or (found[min(place, len(found) - 1)] if found else None)


def changes(one: Earlier, other: Earlier) -> list[dict]:
    """The fields that differ, each with both texts in pieces."""
    found = []
    for name in CONTENT:
        before, after = in_words(name, one.words[name]), in_words(name, other.words[name])
        if before != after:
            left, right = marked_by_lines(before, after)
            label = capfirst(str(PracticeText._meta.get_field(name).verbose_name))
            found.append({"label": label, "before": left or [Piece("–", False)], "after": right or [Piece("–", False)]})
    return found


def in_words(name: str, value) -> str:
    return (PlanField().in_words(value) if value else "") if name == "plan" else value


@require_POST
def practice_restore(request, slug):
    practice = working(request, slug)
    grant(may_write(request.user, practice))
    form = RestoreForm(request.POST)
    language = request.POST.get("language", settings.LANGUAGE_CODE)
    try:
        if form.is_valid():
            restore(practice, by=request.user, **form.cleaned_data)
            messages.success(request, _("Visszaállította: mostantól ez a piszkozat. Ami eddig állt ott, itt maradt."))
        else:
            messages.error(request, _("Ilyen korábbi változat nincs."))
    except Refused as refused:
        messages.error(request, str(refused))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    known = language if language in NAMES else settings.LANGUAGE_CODE
    return redirect(f"{reverse('practice-versions', args=[slug])}?language={known}")
