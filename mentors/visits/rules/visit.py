"""Who may do what with visits: predicates over a standing. What the state of a visit forbids, the action refuses."""

import datetime
from collections import defaultdict

from django.db.models import Q

from institutions.base.standing import Role, standing_of
from mentors.people.models.appointment import Appointment
from mentors.people.models.period import today
from mentors.people.rules.team import in_office

from ..models.visit import Visit

EARLIEST = datetime.date(2010, 1, 1)
"""No visit is older than the idea of the network."""


def may_log_somewhere(user) -> bool:
    """Whether the person is a mentor today, in whatever county."""
    return standing_of(user).holds(Role.MENTOR)


def may_log_in(user, settlement) -> bool:
    """Whether the person may log a visit of today there: a settlement that still exists, in a county of theirs."""
    return settlement.closed_on is None and settlement.county_id in standing_of(user).counties_as(Role.MENTOR)


def was_mentor(user) -> bool:
    """Whether the person is or ever was a mentor."""
    return Appointment.objects.filter(user=standing_of(user).user_id, role=Role.MENTOR).exists()


def counties_to_log_in(user, day: datetime.date) -> frozenset[int]:
    """The counties where the person was a mentor on that day and still is today: late entries end with that."""
    now = standing_of(user).counties_as(Role.MENTOR)
    if not now or day == today():
        return now
    return now & user.standing_on(day).counties_as(Role.MENTOR)


def is_author(user, visit: Visit) -> bool:
    """Whether it is the person's own visit, and they are still a mentor in its county."""
    return visit.mentor_id == standing_of(user).user_id and standing_of(user).holds_in(visit.county_id, Role.MENTOR)


def may_edit(user, visit: Visit) -> bool:
    return is_author(user, visit) and visit.state in Visit.EDITABLE


def may_review(user) -> bool:
    """Whether there may be visits for the person to decide about."""
    return standing_of(user).holds(Role.COORDINATOR, Role.LEAD)


def may_decide(user, visit: Visit) -> bool:
    """The county's coordinator, never about their own; the lead where no (other) coordinator is in office today."""
    standing = standing_of(user)
    if visit.state == Visit.State.DRAFT or visit.mentor_id == standing.user_id:
        return False
    if standing.holds_in(visit.county_id, Role.COORDINATOR):
        return True
    return standing.holds(Role.LEAD) and not coordinators_of(visit).exists()


def to_decide(user):
    """The submitted visits about which the person may decide, as `may_decide` says of each."""
    standing = standing_of(user)
    own_counties = Q(county__in=standing.counties_as(Role.COORDINATOR))
    if standing.holds(Role.LEAD):
        own_counties |= left_to_the_lead()
    return Visit.objects.filter(own_counties, state=Visit.State.SUBMITTED).exclude(mentor=standing.user_id)


def left_to_the_lead() -> Q:
    """The visits about which no coordinator may decide: of counties without one, and the own ones of an only one.

    The coordinators are asked first: there are some twenty of them, and visits without end.
    """
    serving = defaultdict(set)
    for county, user in in_office().values_list("county", "user"):
        serving[county].add(user)
    left = ~Q(county__in=list(serving))
    for county, users in serving.items():
        if len(users) == 1:
            left |= Q(county=county, mentor__in=users)
    return left


def coordinators_of(visit: Visit):
    """The appointments, valid today, of those who could decide about the visit as the county's coordinator."""
    return in_office().filter(county=visit.county_id).exclude(user=visit.mentor_id)
