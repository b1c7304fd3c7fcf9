"""Practices as files: a catalogue of a county or a collection to print (PDF/UA), and the picture for sharing one."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import condition, require_safe

from institutions import pdf
from institutions.once.actions import digest
from institutions.places.models.county import County
from mentors.people.models.period import today

from ..models.practice_facts import CostBand, PracticeField
from ..models.published_practice import PublishedPractice
from ..on_paper import blocks_of
from .practice_cards import article, label_of, language_of, staff_words

MOST = 40
"""So many practices are in one file, a page or two each: what is longer is for the screen."""
LETTERS = 110


@require_safe
def practice_catalogue(request):
    """The newest practices of a county (`county`, its KSH code). Raises Http404 for one that there is not."""
    county = get_object_or_404(County, country="HU", ksh_code=request.GET.get("county", "")[:9])
    rows = PublishedPractice.objects.visible_to(request.user).filter(settlement__county=county)
    title = _("Jó gyakorlatok: %(county)s") % {"county": county.name}
    return catalogue(request, title, "", rows.order_by("-published_at", "-practice_id"), county.ksh_code)


def catalogue(request, title: str, about: str, rows, name: str) -> HttpResponse:
    """The first of these practices in a file."""
    rows = rows.select_related("institution", "settlement__county")[:MOST]
    data = {
        "title": title,
        "about": about,
        "lang": translation.get_language(),
        "site": settings.SITE_NAME,
        "made": date_format(today(), "DATE_FORMAT"),
        "contents": _("Tartalom"),
        "page": _("oldal"),
        "practices": [_of(request, row) for row in rows],
    }
    return pdf.answer(pdf.make("catalogue", data), f"kalaka-{name}")


def _of(request, practice: PublishedPractice) -> dict:
    """One practice as the template wants it."""
    language = language_of(practice.headings)
    told = article(practice.headings[language], practice.articles[language], language)
    parts = [one for part in told["parts"] for one in (part.needs or [part])]
    place = f"{practice.settlement.name}, {practice.settlement.county.name}"
    facts = [label_of(PracticeField, practice.field), label_of(CostBand, practice.cost_band)]
    return {
        "title": told["heading"]["title"],
        "lead": told["heading"]["lead"],
        "lang": language,
        "who": " – ".join(filter(None, [practice.institution and practice.institution.name, place])),
        "facts": " · ".join([*facts, staff_words(practice.staff_needed)]),
        "parts": [{"heading": part.heading, "blocks": blocks_of(part.html)} for part in parts],
        "address": request.build_absolute_uri(reverse("practice-detail", args=[practice.slug])),
    }


def _shared(request, slug):
    """What is shared, read once a request."""
    if not hasattr(request, "shared"):
        rows = PublishedPractice.objects.visible_to(request.user).select_related("settlement__county")
        request.shared = get_object_or_404(rows, slug=slug)
    return request.shared


def _told(request, slug) -> dict:
    """What the picture says: nothing else is known of it, so nothing else can change it."""
    practice = _shared(request, slug)
    language = language_of(practice.headings)
    return {
        "title": practice.headings[language]["title"][:LETTERS],
        "place": f"{practice.settlement.name}, {practice.settlement.county.name}",
        "field": label_of(PracticeField, practice.field),
        "site": settings.SITE_NAME,
        "lang": language,
    }


def _tag(request, slug) -> str:
    return f'"{digest(_told(request, slug))}"'


@require_safe
@condition(etag_func=_tag)
def practice_share(request, slug):
    """The picture that other sites show beside a link: 1200 × 630 pixels, made by us."""
    response = HttpResponse(pdf.picture("share", _told(request, slug)), content_type="image/png")
    response.headers["Cache-Control"] = "public, no-cache"
    return response
