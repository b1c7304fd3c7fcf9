"""Who may do what in training: predicates over a standing; who holds a link stands for the teacher or the trainee."""

from institutions.base.standing import Role, standing_of

from .models.course import KEEPERS
from .models.enrolment import Enrolment, EnrolmentState
from .models.run import CourseRun, RunTeacher, taught_by

DECIDABLE = (EnrolmentState.APPLIED, EnrolmentState.WAITING, EnrolmentState.ACCEPTED, EnrolmentState.DECLINED)
"""What may still be decided, or decided anew."""


def may_keep(user) -> bool:
    """Courses, their modules and people, and the runs: editors and lead."""
    return standing_of(user).holds(*KEEPERS)


def may_select(user) -> bool:
    """Who is trained, and with what result: the lead."""
    return standing_of(user).holds(Role.LEAD)


def may_override(user) -> bool:
    """Whether the person lets somebody complete a course without all that it asks for, with the reason."""
    return standing_of(user).holds(Role.LEAD, Role.ADMINISTRATOR)


def may_mark(by, run: CourseRun) -> bool:
    """Attendance, tests and exam: the teachers of the run, with an account or by their link, and the lead."""
    if isinstance(by, RunTeacher):
        return by.run_id == run.pk
    if isinstance(by, Enrolment):
        return False
    return may_select(by) or taught_by(by, run)


def is_own(by, enrolment: Enrolment) -> bool:
    """Whether it is the trainee: by their link, or with their account."""
    if isinstance(by, Enrolment):
        return by.pk == enrolment.pk
    if isinstance(by, RunTeacher):
        return False
    return enrolment.user_id is not None and enrolment.user_id == standing_of(by).user_id


def may_see_portfolio(by, enrolment: Enrolment) -> bool:
    """The trainee, the teachers of the run and the lead."""
    return is_own(by, enrolment) or may_mark(by, enrolment.run)
