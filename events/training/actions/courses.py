"""Writes of courses: entered, changed, shown to everybody."""

from django.db import transaction
from django.utils.text import slugify

from events.training import rules
from events.training.models.course import RESERVED, Course
from events.training.models.run import CourseRun, RunModule
from institutions.base.exceptions import grant
from institutions.once.actions import once, put
from mentors.people.models.period import today

LONGEST_SLUG = 70


@once
def create(*, by, **fields) -> Course:
    """Enters a course, which editors and lead alone see at first. Raises NotGranted, ValidationError."""
    grant(rules.may_keep(by))
    course = Course(**fields)
    course.slug = free_slug(course.name)
    course.full_clean()
    course.save()
    return course


def free_slug(name: str) -> str:
    """The last word of its address, from its title."""
    stem = slugify(name)[:LONGEST_SLUG].strip("-") or "kepzes"
    taken = set(Course.objects.filter(slug__startswith=stem).values_list("slug", flat=True)) | RESERVED
    return next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)


@transaction.atomic
def update(course: Course, *, by, revision: int | None, **fields) -> Course:
    """Changes these fields; the address stays. Raises NotGranted, Conflict, ValidationError."""
    grant(rules.may_keep(by))
    course = locked(course)
    if put(course, fields, revision=revision):
        course.full_clean()
        course.save()
    return course


@transaction.atomic
def publish(course: Course, *, by, yes: bool = True) -> Course:
    """Shows a course to everybody, or takes it back. Raises NotGranted."""
    grant(rules.may_keep(by))
    course = locked(course)
    if course.is_public != yes:
        course.is_public, course.revision = yes, course.revision + 1
        course.save(update_fields=["is_public", "revision"])
    return course


def locked(course: Course) -> Course:
    return Course.objects.select_for_update(of=("self",)).get(pk=course.pk)


def follow(course: Course) -> None:
    """A module that is new stands in the runs that are not over, too."""
    for run in CourseRun.objects.filter(course=course, ends_on__gte=today()):
        complete(run)


def complete(run: CourseRun) -> None:
    """Every module of the course stands in the run."""
    there = RunModule.objects.filter(run=run).values("module")
    RunModule.objects.bulk_create(
        RunModule(run=run, module=module) for module in run.course.modules.exclude(pk__in=there)
    )
