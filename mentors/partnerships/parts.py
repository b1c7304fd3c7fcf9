"""Partnerships on the page of an institution and in the line of time of a community."""

from django.urls import reverse

from institutions.base.timeline import Entry, part
from institutions.bodies.models import Body

from .models.partnership import PARTIES, Partnership

MOST = 20


def of_institution(user, institution) -> dict:
    """The partnerships in which the institution takes part, each with the other partner."""
    theirs = Partnership.objects.visible_to(user).of_parties(Body.objects.filter(institution=institution))
    rows = theirs.with_stage().select_related(*PARTIES).order_by("sort_key", "pk")[:MOST]
    return {"partnerships": [{"partnership": one, "other": _other_party(one, institution)} for one in rows]}


def _other_party(partnership: Partnership, institution) -> Body:
    """The one of the two that is not this institution."""
    first, second = partnership.parties
    return second if first.institution_id == institution.pk else first


def in_time(user, community, rank, cursor) -> list[Entry]:
    """Partnerships in which the community takes part, on the day of their present stage."""
    party = Body.objects.filter(community=community)
    rows = Partnership.objects.visible_to(user).of_parties(party).with_stage()
    return [
        Entry(row.since, rank, row.pk, "partnership", row.name, _path(row), row.stage_label)
        for row in part(rows, "since", rank, cursor)
    ]


def _path(partnership: Partnership) -> str:
    return reverse("partnership-detail", args=[partnership.uuid])
