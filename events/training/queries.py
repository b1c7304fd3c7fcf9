"""What is counted of training: how far a trainee is, and the figures of a course, each with its records."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Count, Sum
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from .models.course import Course, CoursePerson, Module
from .models.enrolment import Attendance, Enrolment, EnrolmentState


@dataclass(frozen=True)
class Lack:
    """Hours of a module that are missing."""

    module: Module
    hours: int


@dataclass
class Progress:
    """How far a trainee is: credited hours of those the course has, what is missing of each module, tests and exam."""

    hours: int
    needed: int
    tests: bool
    exam: bool
    lacking: list[Lack] = field(default_factory=list)
    rows: list[tuple] = field(default_factory=list)
    """Each module with the hours attended and credited."""

    @property
    def is_complete(self) -> bool:
        return self.hours >= self.needed and self.tests and self.exam

    @property
    def percent(self) -> int:
        return min(100, 100 * self.hours // self.needed)

    @property
    def missing(self) -> list[str]:
        """What is missing, in words."""
        found = []
        if self.hours < self.needed:
            told = _("%(module)s (%(n)s óra)")
            found = [told % {"module": one.module.name, "n": one.hours} for one in self.lacking]
        return found + ([] if self.tests else [_("teszt")]) + ([] if self.exam else [_("vizsga")])

    @property
    def in_words(self) -> str:
        """„102 / 120 óra, hiányzik: …”"""
        told = _("%(n)s / %(needed)s óra") % {"n": self.hours, "needed": self.needed}
        missing = self.missing
        return f"{told}, {_('hiányzik')}: {', '.join(missing)}" if missing else told


def progress_of(enrolments: list[Enrolment]) -> dict[int, Progress]:
    """How far each of them is, by id; two queries for all."""
    keys = [one.pk for one in enrolments]
    courses = {one.run.course_id for one in enrolments}
    modules, hours = defaultdict(list), defaultdict(dict)
    for module in Module.objects.filter(course__in=courses):
        modules[module.course_id].append(module)
    for row in Attendance.objects.filter(enrolment__in=keys):
        hours[row.enrolment_id][row.module_id] = (row.attended, row.credited)
    return {one.pk: _progress(one, modules[one.run.course_id], hours[one.pk]) for one in enrolments}


def _progress(one: Enrolment, modules: list[Module], hours: dict[int, tuple[int, int]]) -> Progress:
    rows = [(module, *hours.get(module.pk, (0, 0))) for module in modules]
    lacking = [Lack(module, module.hours - there - more) for module, there, more in rows if there + more < module.hours]
    found = sum(there + more for _module, there, more in rows)
    tests, exam = one.tests_passed is True, one.exam_passed is True
    return Progress(found, one.run.course.hours, tests, exam, lacking, rows)


@dataclass(frozen=True)
class Number:
    """A number with what it counts, its rule and the list of its records; `told` is of it as it was published."""

    code: str
    label: str
    number: int
    url: str
    rule: str
    told: int = 0


def numbers(course: Course) -> list[Number]:
    """The figures of a course: authors, reviewers, teachers, certified."""
    rows = CoursePerson.objects.filter(course=course).order_by().values_list("role").annotate(n=Count("pk"))
    by_role = dict(rows)
    labels = {
        "author": pgettext("how many", "szerző"),
        "reviewer": pgettext("how many", "lektor"),
        "teacher": pgettext("how many", "oktató"),
    }
    page = course.get_absolute_url()
    rule = _("A képzésnél ebben a szerepben felvett személyek.")
    found = [Number(role, label, by_role.get(role, 0), f"{page}#{role}", rule) for role, label in labels.items()]
    return [*found, certified(course)]


def certified(course: Course) -> Number:
    """Who completed it here; beside it what was published of old runs."""
    done = Enrolment.objects.filter(run__course=course, state=EnrolmentState.COMPLETED).count()
    told = course.runs.public().aggregate(n=Sum("told_certified"))["n"] or 0
    return Number(
        "certified",
        pgettext("how many", "tanúsítvány"),
        done,
        f"{reverse('run-list')}?course={course.slug}&certified=yes",
        _("Aki itt elvégezte; a portál előtti indításoké mellette áll, ahogy közölték."),
        told,
    )
