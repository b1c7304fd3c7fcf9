"""Attendance by module, tests and exam: written by teachers, two at once without writing over one another."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from events.training import rules
from events.training.models.enrolment import Attendance, Enrolment
from events.training.models.run import CourseRun, RunModule, RunTeacher
from institutions.base.exceptions import grant
from institutions.once.actions import read_last


@dataclass(frozen=True)
class Hours:
    """A trainee's hours in a module: attended there, and credited for absence or e-learning."""

    attended: int = 0
    credited: int = 0


def hours_in(held: RunModule) -> dict[int, Hours]:
    """What is written of a module, by trainee."""
    rows = Attendance.objects.filter(module=held.module_id, enrolment__run=held.run_id)
    return {one.enrolment_id: Hours(one.attended, one.credited) for one in rows}


def running(run: CourseRun, keys):
    """The trainees of a run by their ids, for this transaction alone: not who has a certificate that says otherwise."""
    rows = Enrolment.objects.select_for_update(of=("self",)).order_by("pk")
    return rows.filter(run=run, pk__in=keys, state=Enrolment.State.ACCEPTED)


@transaction.atomic
def mark(held: RunModule, *, by, revision: int | None, hours: dict[int, Hours]) -> RunModule:
    """Writes the hours of trainees in a module, by their ids; nothing where all stands so. Raises NotGranted, Conflict
    where somebody wrote since `revision`, ValidationError above the module's hours: then nothing is written.
    """
    rows = RunModule.objects.select_for_update(of=("self",)).select_related("run__course", "module")
    held = rows.get(pk=held.pk)
    grant(rules.may_mark(by, held.run))
    trainees = {one.pk: one for one in running(held.run, hours)}
    grant(len(trainees) == len(hours))
    check(held, hours, trainees)
    known = hours_in(held)
    changed = {key: said for key, said in hours.items() if known.get(key, Hours()) != said}
    if not changed and held.marked_at:
        return held
    read_last(held, revision)
    teacher = by if isinstance(by, RunTeacher) else None
    for key, said in changed.items():
        row, _is_new = Attendance.objects.get_or_create(enrolment=trainees[key], module=held.module)
        row.attended, row.credited, row.marked_by = said.attended, said.credited, teacher
        row.save()
    held.marked_at, held.revision = timezone.now(), held.revision + 1
    held.save(update_fields=["marked_at", "revision"])
    return held


def check(held: RunModule, hours: dict[int, Hours], trainees: dict[int, Enrolment]) -> None:
    """Raises ValidationError with everybody who would have more hours than the module, at their field."""
    errors = {}
    for key, said in hours.items():
        if said.attended < 0 or said.credited < 0 or said.attended + said.credited > held.module.hours:
            told = _("%(name)s: ennél a modulnál összesen legfeljebb %(n)s óra írható be.")
            errors[f"attended_{key}"] = told % {"name": trainees[key].name, "n": held.module.hours}
    if errors:
        raise ValidationError(errors)


@dataclass(frozen=True)
class Result:
    """What a trainee's tests and exam brought; None where they were not held."""

    tests: bool | None = None
    exam: bool | None = None


@transaction.atomic
def grade(run: CourseRun, *, by, revision: int | None, results: dict[int, Result]) -> CourseRun:
    """Writes tests and exams of trainees, by their ids. Raises NotGranted, Conflict where somebody wrote since
    `revision` (of the run's marks).
    """
    run = CourseRun.objects.select_for_update(of=("self",)).select_related("course").get(pk=run.pk)
    grant(rules.may_mark(by, run))
    trainees = {one.pk: one for one in running(run, results)}
    grant(len(trainees) == len(results))
    changed = {key: said for key, said in results.items() if result_of(trainees[key]) != said}
    if not changed:
        return run
    if revision != run.marks_revision:
        raise_conflict(run)
    for key, said in changed.items():
        one = trainees[key]
        one.tests_passed, one.exam_passed, one.revision = said.tests, said.exam, one.revision + 1
        one.save(update_fields=["tests_passed", "exam_passed", "revision"])
    run.marks_revision += 1
    run.save(update_fields=["marks_revision"])
    return run


def result_of(enrolment: Enrolment) -> Result:
    return Result(enrolment.tests_passed, enrolment.exam_passed)


def raise_conflict(run: CourseRun) -> None:
    read_last(run, None)
