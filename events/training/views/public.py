"""What everybody reads of training: its courses and runs."""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.views.decorators.http import require_safe

from events.training import queries, rules
from events.training.columns import COURSES, RUNS
from events.training.filters import CourseFilter, RunFilter
from events.training.models.course import Course, CoursePerson
from events.training.models.enrolment import Enrolment
from events.training.models.run import CourseRun
from institutions.base.exceptions import grant
from institutions.base.views import FilteredList
from mentors.guides.models import Guide
from mentors.people.models.period import today


def course_of(request, slug: str) -> Course:
    """A course that the person may read. Raises Http404."""
    found = Course.objects.visible_to(request.user).filter(slug=slug).prefetch_related("texts").first()
    grant(found is not None)
    return found


def run_of(request, pk: int) -> CourseRun:
    """A run that the person may read. Raises Http404."""
    rows = CourseRun.objects.visible_to(request.user).select_related("course").prefetch_related("course__texts")
    found = rows.filter(pk=pk).first() if pk < 2**63 else None
    grant(found is not None)
    return found


def own_rights(user) -> dict:
    return {"may_keep": rules.may_keep(user), "may_select": rules.may_select(user)}


class CourseList(FilteredList):
    """The courses, and the runs for which one can apply."""

    model = Course
    filterset_class = CourseFilter
    template_name = "events/course/list.html"
    columns = COURSES

    def rows(self):
        return super().rows().prefetch_related("texts")

    def get_context_data(self, **kwargs):
        coming = CourseRun.objects.open_on(today()).select_related("course").prefetch_related("course__texts")
        more = {"open_runs": coming.order_by("applies_until", "pk")[:6]}
        return super().get_context_data(**more, **own_rights(self.request.user), **kwargs)


class RunList(FilteredList):
    """The runs of all courses, the latest first."""

    model = CourseRun
    filterset_class = RunFilter
    template_name = "events/run/list.html"
    columns = RUNS

    def rows(self):
        return super().rows().select_related("course").prefetch_related("course__texts").with_certified()

    def get_context_data(self, **kwargs):
        return super().get_context_data(**own_rights(self.request.user), **kwargs)


@require_safe
@login_not_required
def course_detail(request, slug):
    """A course with its modules, people, runs and figures."""
    course = course_of(request, slug)
    people = CoursePerson.objects.filter(course=course).select_related("speaker")
    by_role = [(role, label, [one for one in people if one.role == role]) for role, label in CoursePerson.Role.choices]
    runs = CourseRun.objects.visible_to(request.user).filter(course=course).with_certified()
    context = {
        "course": course,
        "modules": course.modules.all(),
        "people": by_role,
        "runs": runs.select_related("course").order_by("-starts_on", "-pk"),
        "numbers": queries.numbers(course),
        "guides": Guide.objects.public().filter(course_links__course=course).prefetch_related("texts"),
    }
    return render(request, "events/course/detail.html", context | own_rights(request.user))


@require_safe
@login_not_required
def run_detail(request, pk):
    """A run with its days, teachers, and what the person does on it."""
    run, user = run_of(request, pk), request.user
    own = Enrolment.objects.filter(run=run, user=user.pk).first() if user.is_authenticated else None
    context = {
        "run": run,
        "course": run.course,
        "modules": run.modules.select_related("module"),
        "teachers": run.teachers.select_related("speaker"),
        "own": own,
        "may_mark": rules.may_mark(user, run),
        "certified": run.enrolments.filter(state=Enrolment.State.COMPLETED).count(),
    }
    return render(request, "events/run/detail.html", context | own_rights(user))
