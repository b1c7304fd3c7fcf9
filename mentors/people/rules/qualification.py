"""Who counts as qualified to be a mentor, and who may appoint somebody who does not."""

from institutions.base.standing import Role, standing_of

from ..models.appointment import Appointment
from ..models.qualification import Qualification
from ..models.user import User

ANSWERS = (Role.LEAD, Role.ADMINISTRATOR)


def may_answer_for(user) -> bool:
    """Whether the person may appoint a mentor without a qualification, with the reason."""
    return standing_of(user).holds(*ANSWERS)


def is_qualified(user: User | None, email: str = "") -> bool:
    """By a course or by somebody's word; whoever was ever appointed mentor is, too."""
    if user is None and email:
        user = User.objects.filter(email__iexact=email).first()
    if Qualification.objects.valid().of(user, email).exists():
        return True
    return user is not None and Appointment.objects.filter(user=user, role=Role.MENTOR).exists()
