"""The sheets of teachers: with their account, or by their link on a phone at the door. A GET changes nothing."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import FormView

from events.training import rules
from events.training.actions import marking
from events.training.forms.marking import HoursForm, LinkedHoursForm, LinkedResultsForm, ResultsForm
from events.training.links import teacher_of, teacher_path
from events.training.models.run import CourseRun, RunModule
from institutions.base.exceptions import grant
from institutions.base.views import PlainActionForm
from institutions.once.views import Edits, differences
from mentors.people.public_form import OpenToAnybody

from .public import run_of


class Sheet:
    """For both sheets, before `Edits`: a form over all trainees, and what somebody else wrote meanwhile."""

    run: CourseRun

    @property
    def by(self):
        """Who writes."""
        return self.request.user

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.present()}

    def version_of(self, record):
        return self.form_of(record).revision

    def differences(self, form, present):
        """What was read cannot be told any more: nothing is chosen beforehand."""
        return differences(form, self.form_of(present))

    def get_context_data(self, **kwargs):
        more = {"run": self.run, "course": self.run.course, "home": self.home()}
        return super().get_context_data(**more, **kwargs)

    def home(self) -> str:
        """Where one goes back to."""
        return self.run.get_absolute_url()

    def done(self):
        messages.success(self.request, _("Beírtuk."))
        return redirect(self.home())


class ModuleSheet(Sheet):
    """The hours of one module."""

    form_class = HoursForm

    def present(self) -> RunModule:
        rows = self.run.modules.select_related("module", "run__course")
        found = rows.filter(uuid=self.kwargs["uuid"]).first()
        grant(found is not None)
        return found

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        if "everybody" in self.request.POST:
            form.fill_whole()
        return form

    def get_context_data(self, **kwargs):
        return super().get_context_data(held=self.present(), **kwargs)

    def act(self, form):
        data = form.cleaned_data
        marking.mark(self.present(), by=self.by, revision=data["revision"], hours=form.hours())
        return self.done()


class ResultSheet(Sheet):
    """Tests and exam of all."""

    form_class = ResultsForm

    def present(self) -> CourseRun:
        return CourseRun.objects.select_related("course").get(pk=self.run.pk)

    def act(self, form):
        data = form.cleaned_data
        marking.grade(self.run, by=self.by, revision=data["revision"], results=form.results())
        return self.done()


class OfRun:
    """With an account: a teacher of the run, or the lead."""

    def dispatch(self, request, *args, **kwargs):
        self.run = run_of(request, kwargs["pk"])
        grant(rules.may_mark(request.user, self.run))
        return super().dispatch(request, *args, **kwargs)


class RunMark(OfRun, ModuleSheet, Edits, PlainActionForm, FormView):
    """A module's sheet, with an account."""

    template_name = "events/run/mark.html"


class RunResults(OfRun, ResultSheet, Edits, PlainActionForm, FormView):
    """Tests and exam, with an account."""

    template_name = "events/run/results.html"


class ByTeacher:
    """By a teacher's link, which opens that one run."""

    limited_as = "training-teacher"

    def dispatch(self, request, *args, **kwargs):
        self.teacher = teacher(kwargs["token"])
        self.run = self.teacher.run
        return super().dispatch(request, *args, **kwargs)

    @property
    def by(self):
        return self.teacher

    def home(self) -> str:
        return teacher_path(self.teacher)

    def done(self):
        return redirect(f"{self.home()}?done=1")


class TeacherMark(ByTeacher, ModuleSheet, Edits, OpenToAnybody, PlainActionForm, FormView):
    """A module's sheet, by a teacher's link."""

    form_class = LinkedHoursForm
    template_name = "events/teacher/mark.html"


class TeacherResults(ByTeacher, ResultSheet, Edits, OpenToAnybody, PlainActionForm, FormView):
    """Tests and exam, by a teacher's link."""

    form_class = LinkedResultsForm
    template_name = "events/teacher/results.html"


def teacher(token: str):
    """Whose link that is. Raises Http404."""
    found = teacher_of(token)
    if found is None:
        raise Http404
    return found


@require_safe
@login_not_required
def teacher_link(request, token):
    """What a teacher's link opens: the modules of the run, each with its sheet, and the results."""
    found = teacher(token)
    context = {
        "teacher": found,
        "run": found.run,
        "course": found.run.course,
        "modules": found.run.modules.select_related("module"),
        "trainees": found.run.enrolments.trained().count(),
        "home": teacher_path(found),
        "done": "done" in request.GET,
        "csrf_token": "",
    }
    return render(request, "events/teacher/link.html", context)
