"""Who may read the dashboards: mentors and coordinators their own county's, a lead every one."""

from institutions.base.standing import Role, standing_of
from institutions.places.models.county import County


def may_read_county(user, county_id: int) -> bool:
    standing = standing_of(user)
    return standing.holds(Role.LEAD) or standing.holds_in(county_id, Role.MENTOR, Role.COORDINATOR)


def may_read_country(user) -> bool:
    return standing_of(user).holds(Role.LEAD)


def counties_led(user):
    """The counties whose mentors' relations the person reads: a coordinator's, for a lead all that have mentors."""
    standing = standing_of(user)
    counties = County.objects.filter(country="HU").order_by("sort_key")
    if standing.holds(Role.LEAD):
        return counties.filter(in_network=True)
    return counties.filter(pk__in=standing.counties_as(Role.COORDINATOR))


def may_read_relations(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD)


def own_counties(user) -> frozenset[int]:
    """The counties whose dashboard is the person's own."""
    return standing_of(user).counties_as(Role.MENTOR, Role.COORDINATOR)
