"""Links of teachers and trainees: each opens one run to somebody without an account, until another one is sent."""

from django.conf import settings
from django.urls import reverse

from institutions import links

from .models.enrolment import Enrolment
from .models.run import RunTeacher

TEACHER, TRAINEE = "events.training.teacher", "events.training.trainee"


def teacher_path(teacher: RunTeacher, name: str = "teacher-link", *more) -> str:
    """One of a teacher's own pages."""
    return reverse(name, args=[links.sign(TEACHER, teacher.pk, teacher.link_version), *more])


def trainee_path(enrolment: Enrolment, name: str = "trainee-link", *more) -> str:
    """One of a trainee's own pages."""
    return reverse(name, args=[links.sign(TRAINEE, enrolment.pk, enrolment.link_version), *more])


def whole(path: str) -> str:
    """The whole address, for mails."""
    return f"{settings.SITE_URL}{path}"


def teacher_of(token: str) -> RunTeacher | None:
    """Whose link that is as it stands now; None for a forged, foreign or replaced one."""
    return _named(RunTeacher.objects.select_related("run__course", "speaker"), TEACHER, token)


def trainee_of(token: str) -> Enrolment | None:
    """Whose link that is as it stands now; None for a forged, foreign or replaced one."""
    return _named(Enrolment.objects.select_related("run__course", "county"), TRAINEE, token)


def _named(rows, purpose: str, token: str):
    named = links.read(purpose, token)
    if named is None or not isinstance(named.key, int):
        return None
    return rows.filter(pk=named.key, link_version=named.version).first()
