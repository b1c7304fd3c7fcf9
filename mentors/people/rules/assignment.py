"""Who may say which mentor looks after what, and hand it over."""

from django.db.models import Exists, OuterRef

from institutions.base.standing import Role, standing_of
from institutions.places.models.county import County

from .team import in_office, reads_team_layer


def may_read_team(user, county_id: int) -> bool:
    """Whether the person sees who looks after what in that county: its mentors and coordinator, the lead."""
    return reads_team_layer(user, county_id)


def may_assign(user, county_id: int) -> bool:
    """Whether the person assigns, ends and hands over in that county: the coordinator; the lead where there is none."""
    standing = standing_of(user)
    if standing.holds_in(county_id, Role.COORDINATOR):
        return True
    return standing.holds(Role.LEAD) and not in_office().filter(county=county_id).exists()


def counties_to_assign_in(user):
    """The counties of which `may_assign` says yes."""
    standing = standing_of(user)
    counties = County.objects.filter(country="HU", in_network=True)
    if not standing.holds(Role.LEAD):
        return counties.filter(pk__in=standing.counties_as(Role.COORDINATOR))
    vacant = ~Exists(in_office().filter(county=OuterRef("pk")))
    return counties.filter(vacant) | counties.filter(pk__in=standing.counties_as(Role.COORDINATOR))
