"""The preview of a practice, and publishing and withdrawing it."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from institutions.base.exceptions import Refused, grant

from ..actions import practice as practices
from ..actions.practice_shelf import article_of
from ..forms.practice import WithdrawForm
from ..models.practice import GoodPractice
from ..models.practice_text import PracticeText
from ..rules import may_edit_practices, may_write
from .practice import collector
from .practice_cards import article
from .practice_editing import working
from .practice_on_page import comments_on_page, tabs, way_on_page


@require_safe
def practice_preview(request, slug):
    """The working text as visitors would read it, with what an editor may do with it."""
    return preview(request, working(request, slug))


def preview(request, practice: GoodPractice, *, refused: bool = False, withdrawal: WithdrawForm | None = None):
    """The page; `refused` says that it could not be published for what is missing, `withdrawal` came back as sent."""
    texts = {text.language: text for text in practice.texts.select_related("author")}
    language = request.GET.get("text") if request.GET.get("text") in texts else practices.MAIN_LANGUAGE
    text = texts.get(language)
    parts = article_of(text) if text else []
    may_edit = may_write(request.user, practice)
    missing = still_missing(practice, list(texts.values())) if may_edit else []
    return render(
        request,
        "mentors/practice/preview.html",
        article({"title": text.title, "lead": text.lead} if text else {}, parts, language)
        | {
            "practice": practice,
            "contact": practice,
            "collector": collector(practice),
            "may_edit": may_edit,
            "missing": missing,
            "refused": missing if refused else [],
            "tabs": tabs(practice, reverse("practice-preview", args=[practice.slug])) if may_edit else [],
            "languages": [(code, f"?text={code}", code == language) for code in sorted(texts, reverse=True)],
            "versions": practice.versions.select_related("author", "published_by").order_by(
                "-published_at", "language"
            ),
            "withdrawal": withdrawal or WithdrawForm(),
            **way_on_page(request.user, practice),
            **comments_on_page(request.user, practice, text),
        },
    )


def still_missing(practice: GoodPractice, texts: list[PracticeText]) -> list[dict]:
    """What it needs before it can be published, each with the address of its field."""
    return [
        {"label": one.label, "url": f"{_form_of(practice, one)}#id_{one.name}"}
        for one in practices.missing_in(practice, texts)
    ]


def _form_of(practice: GoodPractice, missing: practices.Missing) -> str:
    if missing.language:
        return reverse("practice-text-edit", args=[practice.slug, missing.language])
    return reverse("practice-edit", args=[practice.slug])


@require_POST
def practice_publish(request, slug):
    grant(may_edit_practices(request.user))
    practice = working(request, slug)
    try:
        practices.publish(practice, by=request.user)
    except practices.Incomplete:
        return preview(request, practice, refused=True)
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("practice-preview", slug)
    messages.success(request, _("Megjelent: mostantól mindenki olvashatja."))
    return redirect("practice-detail", slug)


@require_POST
def practice_withdraw(request, slug):
    grant(may_edit_practices(request.user))
    practice = working(request, slug)
    form = WithdrawForm(request.POST)
    if not form.is_valid():
        return preview(request, practice, withdrawal=form)
    try:
        practices.withdraw(practice, by=request.user, **form.cleaned_data)
        messages.success(request, _("Visszavonta: a látogatók már nem olvashatják."))
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("practice-preview", slug)
