"""The contact's own corner: all that concerns the institutions and communities that a person speaks for, at one place;
and a community's year as a file for its tenders.
"""

import datetime
from itertools import groupby

from django.conf import settings
from django.db.models import Prefetch, Q
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.registration.models.registration import LIVE, Registration
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme
from institutions import pdf
from institutions.base.exceptions import grant
from institutions.base.keyset import encode
from institutions.base.standing import standing_of
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from mentors.people import parts as people
from mentors.people.models.period import today
from mentors.practices.models.practice import GoodPractice, PracticeState
from mentors.practices.models.practice_consent import ConsentState, PracticeConsent
from mentors.proposals.models import Proposal
from mentors.visits.models.promise import Promise

from .timeline import timeline

SHOWN, MOST_PAGES = 8, 100
FIRST_YEAR = 2010


@require_safe
def corner(request):
    """For who speaks for something; nobody else has one."""
    user, standing = request.user, standing_of(request.user)
    grant(bool(standing.institutions or standing.communities))
    houses = Institution.objects.filter(pk__in=standing.institutions).select_related("settlement__county")
    circles = Community.objects.filter(pk__in=standing.communities).select_related("settlement__county")
    asked, others = practices_of(user)
    context = {
        "houses": [(one, people.of_institution(user, one)) for one in houses],
        "circles": [(one, people.of_community(user, one)) for one in circles],
        "years": list(range(today().year, today().year - 3, -1)),
        "today": today(),
        "proposals": Proposal.objects.visible_to(user)
        .filter(institution__in=standing.institutions)
        .select_related("institution")[:SHOWN],
        "promises": Promise.objects.visible_to(user)
        .filter(community__in=standing.communities)
        .open()
        .select_related("community")[:SHOWN],
        "asked": asked[:SHOWN],
        "practices": others[:SHOWN],
        "registrations": Registration.objects.filter(email=user.email, state__in=LIVE)
        .select_related("event")
        .order_by("-event__starts_on")[:SHOWN],
        "joiners": joiners_of(user),
    }
    return render(request, "portal/corner.html", context)


def practices_of(user):
    """Practices of the person's institutions: what they were asked about each and have answered, the open questions
    first; and those that are not public yet about which nobody has asked.
    """
    rows = PracticeConsent.objects.visible_to(user).exclude(state=ConsentState.SUPERSEDED)
    practices = GoodPractice.objects.with_title()
    latest = rows.order_by("practice_id", "-pk").distinct("practice_id")
    latest = latest.prefetch_related(Prefetch("practice", practices))
    asked = sorted(latest, key=lambda one: (one.state != ConsentState.ASKED, -one.pk))
    others = practices.filter(institution__in=standing_of(user).institutions, published=None)
    others = others.exclude(state=PracticeState.WITHDRAWN).exclude(pk__in=[one.practice_id for one in asked])
    return asked, others


def joiners_of(user):
    """What the person, or a body that they speak for, brought to Community Week, each with the programmes that the
    person may read.
    """
    standing = standing_of(user)
    theirs = Q(body__institution__in=standing.institutions) | Q(body__community__in=standing.communities)
    rows = Joiner.objects.visible_to(user).filter(theirs | Q(entered_by=user)).select_related("campaign")
    programmes = Programme.objects.visible_to(user).order_by("date", "pk")
    return rows.prefetch_related(Prefetch("programmes", programmes)).order_by("-campaign__year", "sort_key")[:SHOWN]


@require_safe
def community_report(request, pk, year):
    """The community's year as a PDF, from its line of time, each entry in the layer that the person reads."""
    if not FIRST_YEAR <= year <= today().year:
        raise Http404
    rows = Community.objects.in_full_for(request.user).select_related("settlement__county")
    community = get_object_or_404(rows, pk=pk)
    name = f"{slugify(community.name) or community.pk}-{year}"
    return pdf.answer(pdf.make("community_report", report_of(request.user, community, year)), name)


def report_of(user, community: Community, year: int) -> dict:
    """The data of the report."""
    entries = entries_of(user, community, year)
    months = [
        {
            "month": date_format(datetime.date(year, month, 1), "F").capitalize(),
            "entries": [
                {
                    "day": date_format(one.date, "MONTH_DAY_FORMAT"),
                    "title": one.title,
                    "hint": one.hint,
                    "text": one.text,
                }
                for one in group
            ],
        }
        for month, group in groupby(entries, key=lambda one: one.date.month)
    ]
    place = f"{community.settlement.name}, {community.settlement.county.name}"
    return {
        "title": _("%(name)s: éves beszámoló, %(year)s") % {"name": community.name, "year": year},
        "lang": get_language(),
        "site": settings.SITE_NAME,
        "name": community.name,
        "place": place,
        "year": str(year),
        "counted": _("A kapcsolat eseményei ebben az évben: %(n)s") % {"n": len(entries)},
        "nothing": _("Ebben az évben nem jegyeztünk fel semmit."),
        "made": _("Készült: %(day)s, %(address)s")
        % {
            "day": date_format(today()),
            "address": settings.SITE_URL + reverse("community-detail", args=[community.pk]),
        },
        "months": months,
    }


def entries_of(user, community: Community, year: int) -> list:
    """What happened in that year, the earliest first."""
    found, after = [], encode([datetime.date(year + 1, 1, 1), 99, 0])
    for _turn in range(MOST_PAGES):
        page = timeline(user, community, after)
        found += [one for one in page.entries if one.date.year == year]
        if not page.older or page.entries[-1].date.year < year:
            break
        after = page.older
    return found[::-1]
