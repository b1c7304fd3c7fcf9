"""Who may do what in Community Week: predicates over a standing; who holds a joiner's link stands for the joiner."""

from django.db.models import Exists, OuterRef, Q

from institutions.base.standing import Role, standing_of
from mentors.people.models.appointment import Appointment

from .models.campaign import KEEPERS
from .models.joiner import Joiner
from .models.programme import Programme, State

DECIDED = (State.RECEIVED, State.RETURNED, State.ACCEPTED, State.DECLINED)
"""What may still be decided, or decided anew."""


def may_keep_campaigns(user) -> bool:
    """Editors and lead: the days, motto, themes and texts of a year."""
    return standing_of(user).holds(*KEEPERS)


def may_write(by, joiner: Joiner) -> bool:
    """The joiner itself, by its link, and who entered it."""
    if isinstance(by, Joiner):
        return by.pk == joiner.pk
    return joiner.entered_by_id is not None and joiner.entered_by_id == standing_of(by).user_id


def may_bring(user, county_id: int | None) -> bool:
    """The county's mentors and coordinators join somebody from there, and say that they brought them."""
    return standing_of(user).holds_in(county_id, Role.MENTOR, Role.COORDINATOR)


def may_bring_somewhere(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR)


def may_unite(user, joiner: Joiner) -> bool:
    """Says that two joiners are one: the county's team, the lead."""
    return may_bring(user, joiner.county_id) or standing_of(user).holds(Role.LEAD)


def may_check_some(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD)


def to_check(user):
    """The programmes about which the person decides: those of their county; a lead those where no other mentor is in
    office. Never what they entered themselves, nor what came from their own address.
    """
    standing = standing_of(user)
    if not may_check_some(user):
        return Programme.objects.none()
    theirs = Q(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
    if standing.holds(Role.LEAD):
        serving = Appointment.objects.valid_today().filter(role=Role.MENTOR, user__is_active=True)
        others = serving.filter(county=OuterRef("county")).exclude(user=OuterRef("entered_by"))
        others_of_nobodys = serving.filter(county=OuterRef("county"), user__isnull=False)
        theirs |= Q(entered_by=None) & ~Exists(others_of_nobodys) | Q(entered_by__isnull=False) & ~Exists(others)
    own = Q(entered_by=standing.user_id) | Q(joiner__email__iexact=user.email)
    return Programme.objects.filter(theirs, state__in=DECIDED).exclude(own)


def waiting_for(user):
    """Those of them that wait, what came first in front."""
    return to_check(user).filter(state=State.RECEIVED, campaign__is_public=True).order_by("received_at", "pk")


def may_check(user, programme: Programme) -> bool:
    """Whether the person decides about this one."""
    return to_check(user).filter(pk=programme.pk).exists()
