"""What helps somebody take a practice home: suggestions while typing, „Nálunk is megy?”, the sheet to print."""

from dataclasses import dataclass

from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from institutions.base.negotiation import wants_json
from institutions.base.qr import qr_path
from institutions.places.models.settlement_size import SettlementSize
from mentors.people.parts import to_call

from ..filters.searched import LONGEST
from ..forms.fitting import FitForm
from ..models.practice_facts import CostBand, Room
from ..models.practice_fitting import BANDS, SHOWN, SIZES, Means, fitting
from ..models.practice_suggestions import suggested
from ..models.published_practice import PublishedPractice
from .practice_cards import CARD, article, card, contact_of, label_of, language_of, staff_words

FITS, LACKS, DIFFERS = "fits", "lacks", "differs"


@require_safe
def practice_suggest(request):
    """Titles that begin as typed: a page, a list to be put below a search box (htmx), or JSON for ours."""
    typed = request.GET.get("q", "")[:LONGEST].strip()
    found = [
        {
            "url": reverse("practice-detail", args=[row["slug"]]),
            "title": row["headings"][language_of(row["headings"])]["title"],
            "place": row["settlement__name"],
            "lang": language_of(row["headings"]),
        }
        for row in suggested(typed)
    ]
    if wants_json(request):
        results = [{"value": one["url"], "label": one["title"], "hint": one["place"]} for one in found]
        response = JsonResponse({"results": results})
    else:
        page = "_suggested" if request.headers.get("HX-Request") else "suggest"
        response = render(request, f"mentors/practice/{page}.html", {"typed": typed, "suggested": found})
    patch_vary_headers(response, ["Accept", "HX-Request"])
    return response


@require_safe
def practice_fit(request):
    """What fits a place, the best first, each with the reasons in words. The address can be sent to others."""
    form = FitForm(request.GET or None)
    means = form.means() if form.is_bound and form.is_valid() else None
    rows = fitting(means).values(*CARD, "settlement_size", "room", "weekly_hours", "lacks")[:SHOWN] if means else ()
    cards = [card(row) | {"reasons": reasons(row, means)} for row in rows]
    asked = {"form": form, "cards": cards, "means": means, "place": means and form.place}
    return render(request, "mentors/practice/fit.html", asked)


@require_safe
def practice_print(request, slug):
    """One practice on paper: the text, the facts, whom to call, and the way back to its page as a QR code."""
    rows = PublishedPractice.objects.visible_to(request.user)
    practice = get_object_or_404(rows.select_related("institution", "settlement__county", "practice"), slug=slug)
    language = language_of(practice.headings)
    address = request.build_absolute_uri(reverse("practice-detail", args=[slug]))
    side, dark = qr_path(address)
    told = article(practice.headings[language], practice.articles[language], language) | to_call(
        practice.settlement.county
    )
    told |= contact_of(practice)
    told |= {"practice": practice, "address": address, "side": side, "dark": dark}
    return render(request, "mentors/practice/print.html", told)


@dataclass(frozen=True)
class Reason:
    """Why a practice fits, what it lacks, or in what it differs: `kind` is fits, lacks or differs."""

    kind: str
    words: str


def reasons(row: dict, means: Means) -> list[Reason]:
    """What speaks for a practice and what is missing, of what somebody told about their place."""
    told = [_size(row["settlement_size"], means.size), _helpers(row["staff_needed"], means.helpers)]
    told += [_money(row["cost_band"], means.money), _room(row["room"], means.room)]
    told += [_hours(row["weekly_hours"], means.hours)]
    found = [one for one in told if one]
    return sorted(found, key=lambda one: [FITS, LACKS, DIFFERS].index(one.kind))


def _in_a_sentence(label: str) -> str:
    return label[:1].lower() + label[1:]


def _size(there: str, here: str | None) -> Reason | None:
    if not here or not there:
        return None
    label = _in_a_sentence(label_of(SettlementSize, there))
    if there == here:
        return Reason(FITS, _("ekkora településen csinálták (%(size)s)") % {"size": label})
    if SIZES.index(there) > SIZES.index(here):
        return Reason(DIFFERS, _("nagyobb településen csinálták (%(size)s)") % {"size": label})
    return Reason(DIFFERS, _("kisebb településen csinálták (%(size)s)") % {"size": label})


def _helpers(needed: int, here: int | None) -> Reason | None:
    if here is None:
        return None
    if needed <= here:
        return Reason(FITS, staff_words(needed) if needed else _("segítő nélkül is megy"))
    missing = needed - here
    return Reason(LACKS, ngettext("%(n)s segítő", "%(n)s segítő", missing) % {"n": missing})


def _money(needed: str, here: str | None) -> Reason | None:
    if here is None:
        return None
    label = _in_a_sentence(label_of(CostBand, needed))
    if BANDS.index(needed) <= BANDS.index(here):
        return Reason(FITS, label)
    return Reason(LACKS, _("pénz (%(band)s egy évben)") % {"band": label})


def _room(needed: str, here: str | None) -> Reason | None:
    if here is None or not needed:
        return None
    label = _in_a_sentence(label_of(Room, needed))
    fits = needed in (here, Room.NONE) or (here == Room.HALL and needed == Room.ROOM)
    return Reason(FITS if fits else LACKS, label)


def _hours(needed: int | None, here: int | None) -> Reason | None:
    if here is None or needed is None:
        return None
    words = ngettext("%(n)s óra munka egy héten", "%(n)s óra munka egy héten", needed) % {"n": needed}
    return Reason(FITS if needed <= here else LACKS, words)
