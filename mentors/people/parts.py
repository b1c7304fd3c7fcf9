"""The team on the page of its county."""

from institutions.base.standing import Role

from .models.appointment import Appointment
from .models.mentor import Mentor


def of_county(user, county) -> dict:
    """The county's serving mentors, as far as the person may see them."""
    serving = Appointment.objects.valid_today().filter(role=Role.MENTOR, county=county)
    mentors = Mentor.objects.visible_to(user).filter(user__in=serving.values("user"))
    return {"team": mentors.select_related("user")}
