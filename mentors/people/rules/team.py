"""The team of a county: who coordinates it today, and who reads what the team writes."""

from institutions.base.standing import Role, standing_of

from ..models.appointment import Appointment


def reads_team_layer(user, county_id: int) -> bool:
    """Whether the person reads the team layer of that county's visits (drafts are their author's alone)."""
    standing = standing_of(user)
    return standing.holds(Role.LEAD) or standing.holds_in(county_id, Role.MENTOR, Role.COORDINATOR)


def in_office():
    """The coordinators' appointments that are valid today."""
    return Appointment.objects.valid_today().filter(role=Role.COORDINATOR, user__is_active=True)
