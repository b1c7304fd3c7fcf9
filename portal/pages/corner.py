"""The contact's own corner: all that concerns the institutions and communities that a person speaks for, at one place;
and a community's year as a file for its tenders.
"""

import datetime
from itertools import groupby

from django.conf import settings
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
from institutions import pdf
from institutions.base.exceptions import grant
from institutions.base.keyset import encode
from institutions.base.standing import standing_of
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from mentors.people.models.period import today
from mentors.people.parts import looked_after_by
from mentors.practices.models.practice import GoodPractice
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
    years = list(range(today().year, today().year - 3, -1))
    context = {
        "houses": [(one, looked_after_by(one.settlement, community__host=one)) for one in houses],
        "circles": [(one, looked_after_by(one.settlement, community=one)) for one in circles],
        "years": years,
        "proposals": Proposal.objects.visible_to(user)
        .filter(institution__in=standing.institutions)
        .select_related("institution")[:SHOWN],
        "promises": Promise.objects.visible_to(user)
        .filter(community__in=standing.communities)
        .open()
        .select_related("community")[:SHOWN],
        "practices": waiting_practices(standing),
        "registrations": Registration.objects.filter(email=user.email, state__in=LIVE)
        .select_related("event")
        .order_by("-event__starts_on")[:SHOWN],
        "joiners": Joiner.objects.visible_to(user)
        .filter(entered_by=user)
        .select_related("campaign")
        .order_by("-campaign__year")[:SHOWN],
    }
    return render(request, "portal/corner.html", context)


def waiting_practices(standing) -> list[GoodPractice]:
    """Practices of the person's institutions that are not public yet: their consent is asked by a link in a mail."""
    own = GoodPractice.objects.filter(institution__in=standing.institutions, published=None)
    return list(own.with_title().exclude(state="withdrawn")[:SHOWN])


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
