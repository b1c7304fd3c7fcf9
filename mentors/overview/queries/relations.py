"""Relations that grow cold: how long ago the last contact was, beside the rhythm agreed with that partner."""

import datetime
from dataclasses import dataclass, replace

from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.urls import reverse

from institutions.base.standing import Role, standing_of
from institutions.communities.models.community import Community
from institutions.communities.models.community_stage import CommunityStage
from institutions.consortia.models.consortium_member import ConsortiumMember
from institutions.places.models.county import County
from mentors.partnerships.models.partnership import Partnership
from mentors.partnerships.models.partnership_step import PartnershipStage
from mentors.people.models.appointment import Appointment
from mentors.people.models.assignment import Assignment
from mentors.people.models.user import User
from mentors.visits.models.visit import Visit

DEFAULT_RHYTHM_DAYS = 60
"""Where no rhythm was agreed, a relation is cold after this many days, as a settlement is quiet on the dashboard."""
MEMORY_DAYS = 365
"""Whoever has no assignment looks after the communities that they visited in so many days."""
MOST = 500

Stage = CommunityStage.Stage
AT_WORK = frozenset({Stage.CONTACTED, Stage.OFFERED, Stage.MENTORED})
AT_REST = frozenset({Stage.DORMANT, Stage.CLOSED})


@dataclass(frozen=True)
class Relation:
    """A community or a partnership with the day of the last contact (None: none is known) and its rhythm in days."""

    name: str
    sort_key: str
    place: str
    path: str
    visit_path: str
    last: datetime.date | None
    days: int | None
    rhythm: int
    is_agreed: bool
    is_partnership: bool = False
    mentor: str = ""

    @property
    def coldness(self) -> float:
        """Days since the last contact over the rhythm: above 1 it is colder than agreed."""
        return float("inf") if self.days is None else self.days / self.rhythm

    @property
    def is_cold(self) -> bool:
        return self.coldness > 1

    @property
    def overdue_days(self) -> int:
        """How many days beyond the rhythm."""
        return max(0, (self.days or 0) - self.rhythm)


def relations_of(mentor, day: datetime.date) -> list[Relation]:
    """What the mentor looks after, the coldest first: assigned communities and those of assigned places that nobody
    else has, and the partnerships they look after. Only in the counties where they are a mentor today.
    """
    found = [_of_community(one, day) for one in _communities(mentor, day) if _is_alive(one)]
    found += [_of_partnership(one, day) for one in _partnerships(mentor)]
    return sorted(found, key=lambda one: (-one.coldness, one.sort_key))


def relations_in(county: County, day: datetime.date) -> list[Relation]:
    """Those of the mentors who serve in the county, as far as they are there, each with the mentor's name."""
    serving = Appointment.objects.valid_on(day).filter(role=Role.MENTOR, county=county, user__is_active=True)
    found = []
    for mentor in User.objects.filter(pk__in=serving.values("user")).order_by("sort_key", "pk"):
        found += [replace(one, mentor=mentor.name) for one in relations_of(mentor, day)]
    return sorted(found, key=lambda one: (-one.coldness, one.sort_key, one.mentor))


def _communities(mentor, day: datetime.date):
    """Each with `stage`, `stage_date`, `last_visit`, and `is_own`: whether it is assigned by itself."""
    own = Assignment.objects.valid_on(day).filter(mentor=mentor)
    direct = own.exclude(community=None).values("community")
    if own.exists():
        chosen = Q(pk__in=direct) | (_in_places_of(own) & ~_is_anothers(mentor, day))
    else:
        since = day - datetime.timedelta(days=MEMORY_DAYS)
        visited = Visit.objects.counted().filter(mentor=mentor, date__range=(since, day))
        chosen = Q(pk__in=visited.values("communities"))
    latest = CommunityStage.objects.filter(community=OuterRef("pk"), date__lte=day).order_by("-date", "-pk")
    counties = standing_of(mentor).counties_as(Role.MENTOR)
    rows = Community.objects.filter(chosen, settlement__county__in=counties).with_stage(day)
    rows = rows.annotate(
        stage_date=Subquery(latest.values("date")[:1]),
        last_visit=F("reach__last_date"),
        is_own=Exists(own.filter(community=OuterRef("pk"))),
    )
    return rows.select_related("settlement").order_by("pk")[:MOST]


def _in_places_of(own) -> Q:
    members = ConsortiumMember.objects.filter(consortium__in=own.exclude(consortium=None).values("consortium"))
    places = own.exclude(settlement=None).values("settlement")
    return Q(settlement__in=places) | Q(settlement__in=members.values("settlement"))


def _is_anothers(mentor, day: datetime.date) -> Exists:
    others = Assignment.objects.valid_on(day).filter(community=OuterRef("pk")).exclude(mentor=mentor)
    return Exists(others)


def _is_alive(community) -> bool:
    """Whether anybody waits for a contact: who rests does not, who stands on their own only if it was agreed."""
    if community.stage in AT_REST:
        return False
    if community.stage == Stage.INDEPENDENT:
        return community.rhythm_days is not None
    return community.is_own or community.stage in AT_WORK


def _of_community(one: Community, day: datetime.date) -> Relation:
    last = one.last_visit or one.stage_date
    visit = f"{reverse('visit-create')}?settlement={one.settlement_id}&community={one.pk}"
    path = reverse("community-detail", args=[one.pk])
    return _relation(one, one.settlement.name, path, visit, last, day)


def _partnerships(mentor):
    rows = Partnership.objects.visible_to(mentor).filter(mentor=mentor).with_stage().with_last_contact()
    return rows.exclude(stage=PartnershipStage.Stage.ENDED).order_by("pk")[:MOST].with_parties()


def _of_partnership(one: Partnership, day: datetime.date) -> Relation:
    path = reverse("partnership-detail", args=[one.uuid])
    names = " – ".join(party.name for party in one.parties)
    return _relation(one, names, path, f"{path}#note", one.last_contact, day, is_partnership=True)


def _relation(one, place, path, visit_path, last, day, **more) -> Relation:
    days = None if last is None else max(0, (day - last).days)
    rhythm = one.rhythm_days or DEFAULT_RHYTHM_DAYS
    return Relation(one.name, one.sort_key, place, path, visit_path, last, days, rhythm, bool(one.rhythm_days), **more)
