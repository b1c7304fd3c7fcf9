"""Drafts hand-over letters from what is on record: stages, visits as the team reads them, promises.

The supervision layer is not asked for anything here.
"""

from collections import defaultdict

from django.conf import settings
from django.db.models import Q, Window
from django.db.models.functions import RowNumber
from django.utils import translation
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from institutions.communities.models.community import Community
from institutions.communities.models.community_stage import CommunityStage
from mentors.people.models.assignment import Assignment
from mentors.visits.models.promise import Promise
from mentors.visits.models.rollups import CommunityReach
from mentors.visits.models.visit import Visit
from mentors.visits.models.visit_partner import VisitCommunity

from ..models.hand_over import HandOver
from ..models.hand_over_letter import HandOverLetter

LAST_VISITS, LONGEST = 5, 500


def communities_of(mentor, assignments: list[Assignment]):
    """The communities that get a letter: those handed over, and those of the settlements handed over that whoever
    leaves has visited.
    """
    visited = VisitCommunity.objects.filter(visit__mentor=mentor, visit__in=Visit.objects.counted())
    given = Q(pk__in=[one.community_id for one in assignments if one.community_id])
    there = Q(settlement__in=[one.settlement_id for one in assignments if one.settlement_id])
    return Community.objects.filter(given | (there & Q(pk__in=visited.values("community"))))


def draft_letters(made: HandOver, assignments: list[Assignment], *, day) -> None:
    """Makes the letters of a hand-over, in the language of the records; the queries do not grow with their number."""
    communities = list(communities_of(made.from_mentor, assignments).order_by("sort_key", "pk"))
    pks = [one.pk for one in communities]
    stages = grouped(CommunityStage.objects.filter(community__in=pks).order_by("date", "pk"), "community_id")
    reach = dict(CommunityReach.objects.filter(community__in=pks).values_list("community", "last_date"))
    visits = last_visits(made, pks)
    promises = open_promises(made, communities)
    with translation.override(settings.LANGUAGE_CODE):
        HandOverLetter.objects.bulk_create(
            HandOverLetter(
                hand_over=made,
                community=one,
                drafted_on=day,
                rhythm_days=one.rhythm_days,
                last_visit_on=reach.get(one.pk),
                stage=stages[one.pk][-1].stage if stages[one.pk] else "",
                stage_since=stages[one.pk][-1].date if stages[one.pk] else None,
                story=story(stages[one.pk], visits[one.pk]),
                open_matters=open_matters(promises[one.pk], visits[one.pk]),
            )
            for one in communities
        )


def grouped(rows, key: str) -> dict:
    found = defaultdict(list)
    for row in rows:
        found[getattr(row, key)].append(row)
    return found


def last_visits(made: HandOver, communities: list[int]) -> dict[int, list[Visit]]:
    """The last visits that name each community, the latest first: sent ones of the county, whoever made them."""
    sent = [Visit.State.SUBMITTED, Visit.State.ACCEPTED, Visit.State.RETURNED]
    links = VisitCommunity.objects.filter(
        community__in=communities, visit__county=made.county_id, visit__state__in=sent
    )
    newest = ("-visit__date", "-visit__pk")
    place = Window(RowNumber(), partition_by="community", order_by=newest)
    last = links.annotate(place=place).filter(place__lte=LAST_VISITS).select_related("visit").order_by(*newest)
    found = defaultdict(list)
    for link in last:
        found[link.community_id].append(link.visit)
    return found


def story(stages, visits) -> str:
    """The stages in one line each, then the last visits, a paragraph each."""
    lines = [
        f"{date_format(one.date)}: {one.get_stage_display()}{f' – {one.note}' if one.note else ''}" for one in stages
    ]
    return "\n\n".join(part for part in ("\n".join(lines), *map(paragraph, visits)) if part)[:8000]


def paragraph(visit: Visit) -> str:
    """What happened at a visit and what came of it, as the team reads it."""
    words = [Truncator(visit.summary).chars(LONGEST)]
    if visit.result:
        words.append(_("Eredmény: %(result)s") % {"result": Truncator(visit.result).chars(LONGEST)})
    head = f"{date_format(visit.date)}, {visit.get_method_display()} ({', '.join(visit.activity_labels())})"
    return f"{head}\n{' '.join(words)}"


def open_promises(made: HandOver, communities: list[Community]) -> dict[int, list[Promise]]:
    """Open promises by community: those that concern it, and those of its settlement that concern none."""
    here = Q(community__in=communities) | Q(community=None, settlement__in={one.settlement_id for one in communities})
    rows = Promise.objects.in_force().open().filter(here, county=made.county_id).select_related("visit__mentor")
    found = defaultdict(list)
    for promise in rows.order_by("due_on", "pk"):
        for one in communities:
            if promise.community_id == one.pk or (
                not promise.community_id and promise.settlement_id == one.settlement_id
            ):
                found[one.pk].append(promise)
    return found


def open_matters(promises, visits) -> str:
    """What waits for somebody: open promises with who made them and until when, visits sent back to their author.

    The names stand there whoever reads: a letter is kept as it was written.
    """
    lines = [
        _("%(day)s, %(who)s: %(text)s") % {"day": date_format(one.due_on), "who": one.promiser(), "text": one.text}
        for one in promises
    ]
    waiting = [one for one in visits if one.state == Visit.State.RETURNED]
    lines += [_("%(day)s: a látogatás leírása javításra vár.") % {"day": date_format(one.date)} for one in waiting]
    return "\n".join(lines)[:4000]
