"""Writes of runs: entered, changed, shown to everybody; and the links of their teachers."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from events.training import rules
from events.training.models.course import Course
from events.training.models.run import CourseRun, RunTeacher
from institutions.base.exceptions import grant
from institutions.once.actions import once, put

from . import mails
from .courses import complete


@once
def create(course: Course, *, by, **fields) -> CourseRun:
    """Enters a run with the modules of its course, which editors and lead alone see at first. Raises NotGranted,
    ValidationError.
    """
    grant(rules.may_keep(by))
    run = CourseRun(course=course, **fields)
    run.full_clean()
    run.save()
    complete(run)
    return run


@transaction.atomic
def update(run: CourseRun, *, by, revision: int | None, **fields) -> CourseRun:
    """Changes these fields. Raises NotGranted, Conflict when it changed since `revision`, ValidationError."""
    grant(rules.may_keep(by))
    run = locked(run)
    if put(run, fields, revision=revision):
        run.full_clean()
        run.save()
    return run


@transaction.atomic
def publish(run: CourseRun, *, by, yes: bool = True) -> CourseRun:
    """Shows a run to everybody, or takes it back. Raises NotGranted."""
    grant(rules.may_keep(by))
    run = locked(run)
    if run.is_public != yes:
        run.is_public, run.revision = yes, run.revision + 1
        run.save(update_fields=["is_public", "revision"])
    return run


def locked(run: CourseRun) -> CourseRun:
    return CourseRun.objects.select_for_update(of=("self",)).select_related("course").get(pk=run.pk)


@transaction.atomic
def send_link(teacher: RunTeacher, *, by, version: int) -> RunTeacher:
    """Sends a teacher their link anew: every earlier one opens nothing any more. `version` is the one that was read:
    sent twice it goes once. Raises NotGranted, ValidationError where no address is known.
    """
    grant(rules.may_keep(by))
    teacher = RunTeacher.objects.select_for_update(of=("self",)).get(pk=teacher.pk)
    if not teacher.email:
        raise ValidationError({"email": _("Előbb adja meg az oktató e-mail-címét.")})
    if teacher.link_version != version:
        return teacher
    teacher.link_version += 1
    teacher.save(update_fields=["link_version"])
    mails.tell_teacher(teacher, by=by)
    return teacher
