"""The call of a year as a document, and the picture that a link to it shows where it is shared."""

import re

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.http import HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.sharing.entries import address
from institutions import pdf
from institutions.base.languages import shown
from institutions.uploads.views import answer as answer_file

from .public import campaign_of

KEPT_FOR = 24 * 60 * 60
"""Seconds: as long as a year is not changed its paper is the same."""
MARKS = re.compile(r"[*_#`>]+|\[([^\]]*)\]\([^)]*\)")
"""What Markdown adds to words."""


def data_of(campaign) -> dict:
    """What the templates say, in the reader's language."""
    words = shown(campaign)
    days = {"first": date_format(campaign.starts_on), "last": date_format(campaign.ends_on)}
    until = {"first": date_format(campaign.joins_from), "last": date_format(campaign.joins_until)}
    plain = MARKS.sub(lambda found: found[1] or "", words.about)
    return {
        "title": str(campaign),
        "lang": words.language,
        "site": settings.SITE_NAME,
        "motto": words.motto,
        "days": _("%(first)s – %(last)s") % days,
        "about": [" ".join(part.split()) for part in plain.split("\n\n") if part.strip()],
        "themes_title": _("Az év témái"),
        "themes": [str(label) for _code, label in campaign.theme_choices],
        "joining": _("Csatlakozni lehet: %(first)s – %(last)s") % until,
        "address": address(reverse("week-join", args=[campaign.year])),
    }


def kept(campaign, kind: str, make) -> bytes:
    """What `make` makes of the year, made once for each of its revisions and languages."""
    texts = "-".join(str(one.revision) for one in campaign.texts.all())
    key = f"week:{kind}:{campaign.pk}:{campaign.revision}:{texts}:{get_language()}"
    if (found := cache.get(key)) is None:
        found = make("week_call" if kind == "call" else "week_share", data_of(campaign))
        cache.set(key, found, KEPT_FOR)
    return found


@require_safe
@login_not_required
def week_call(request, year):
    """The document that was put there, else one made of the year's own words."""
    campaign = campaign_of(request, year)
    if campaign.call:
        return answer_file(request, campaign.call)
    return pdf.answer(kept(campaign, "call", pdf.make), f"kozossegek-hete-{year}")


@require_safe
@login_not_required
def week_share(request, year):
    """1200 × 630 dots, as those who show links want it."""
    response = HttpResponse(kept(campaign_of(request, year), "share", pdf.picture), content_type="image/png")
    response["Cache-Control"] = "public, max-age=3600"
    return response
