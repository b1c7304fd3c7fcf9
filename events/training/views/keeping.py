"""Editors' pages of courses and runs."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import CreateView, UpdateView

from events.training import rules
from events.training.actions import courses, runs
from events.training.forms.keeping import CourseForm, RunForm
from events.training.inlines import COURSE, RUN
from events.training.models.course import Course
from events.training.models.run import CourseRun
from institutions.base.exceptions import grant
from institutions.base.views import ActionForm
from institutions.once.views import Edits, Enters

from .public import course_of, run_of


class Kept:
    """For who keeps courses and runs: editors, lead."""

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep(request.user))
        return super().dispatch(request, *args, **kwargs)


class CourseCreate(Kept, Enters, ActionForm, CreateView):
    form_class = CourseForm
    template_name = "events/course/create.html"

    def act(self, form):
        course, is_new = courses.create(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük a képzést.") if is_new else _("Ezt a képzést már felvettük."))
        return redirect(self.url_of(course))

    def url_of(self, record):
        return COURSE.page(record)


class CourseEdit(Kept, Edits, ActionForm, UpdateView):
    model = Course
    form_class = CourseForm
    template_name = "events/course/edit.html"

    def act(self, form):
        course = courses.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect(COURSE.page(course))


def parts_of(kind, course: Course):
    """The parts of one kind, with what their lines say."""
    rows = kind.of(course)
    return rows.select_related("speaker") if kind.code == "people" else rows


@require_safe
def course_desk(request, slug):
    """Where a course is put together."""
    course = course_of(request, slug)
    grant(rules.may_keep(request.user))
    modules = list(course.modules.all())
    context = {
        "course": course,
        "record": course,
        "sections": [(kind, parts_of(kind, course)) for kind in COURSE.kinds.values()],
        "module_hours": sum(one.hours for one in modules),
        "runs": CourseRun.objects.filter(course=course).select_related("course"),
    }
    return render(request, "events/course/desk.html", context)


@require_POST
def course_publish(request, slug):
    """Shows the course to everybody, or takes it back."""
    course = courses.publish(course_of(request, slug), by=request.user, yes=request.POST.get("yes") != "0")
    messages.success(request, _("Elmentettük a változást."))
    return redirect(COURSE.page(course))


class RunCreate(Kept, Enters, ActionForm, CreateView):
    model = CourseRun
    form_class = RunForm
    template_name = "events/run/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep(request.user))
        self.course = course_of(request, kwargs["slug"])
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"course": self.course}

    def get_context_data(self, **kwargs):
        return super().get_context_data(course=self.course, **kwargs)

    def act(self, form):
        run, is_new = runs.create(self.course, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük az indítást.") if is_new else _("Ezt már felvettük."))
        return redirect(self.url_of(run))

    def url_of(self, record):
        return RUN.page(record)


class RunEdit(Kept, Edits, ActionForm, UpdateView):
    queryset = CourseRun.objects.select_related("course")
    form_class = RunForm
    template_name = "events/run/edit.html"

    def act(self, form):
        run = runs.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect(RUN.page(run))


@require_safe
def run_desk(request, pk):
    """Where a run is put together: its teachers, and the day of each module."""
    run = run_of(request, pk)
    grant(rules.may_keep(request.user))
    context = {
        "run": run,
        "course": run.course,
        "record": run,
        "teachers": run.teachers.select_related("speaker"),
        "modules": run.modules.select_related("module"),
    }
    return render(request, "events/run/desk.html", context)


@require_POST
def run_publish(request, pk):
    """Shows the run to everybody, or takes it back."""
    run = runs.publish(run_of(request, pk), by=request.user, yes=request.POST.get("yes") != "0")
    messages.success(request, _("Elmentettük a változást."))
    return redirect(RUN.page(run))


@require_POST
def run_send_link(request, pk, uuid):
    """Sends a teacher of the run their link anew."""
    run = run_of(request, pk)
    grant(rules.may_keep(request.user))
    teacher = run.teachers.filter(uuid=uuid).first()
    grant(teacher is not None)
    try:
        version = request.POST.get("version", "")
        version = int(version) if version.isdecimal() and len(version) < 9 else 0
        runs.send_link(teacher, by=request.user, version=version)
        messages.success(request, _("Elküldtük a hivatkozást; a korábbi már nem működik."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(RUN.page(run))
