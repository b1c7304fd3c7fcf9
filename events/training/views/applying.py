"""Applying for a run: open to everybody while one can apply."""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe
from django.views.generic import FormView

from events.training.actions import applying
from events.training.forms.enrolling import ApplyForm
from institutions.base.views import PlainActionForm
from mentors.people.public_form import OpenToAnybody

from .public import run_of


class RunApply(OpenToAnybody, PlainActionForm, FormView):
    """Who applies and why; what becomes of it the mail tells, and nobody else."""

    form_class = ApplyForm
    template_name = "events/run/apply.html"
    limited_as = "training-apply"

    def dispatch(self, request, *args, **kwargs):
        self.run = run_of(request, kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        user = self.request.user
        return {"name": user.name, "email": user.email} if user.is_authenticated else {}

    def get_context_data(self, **kwargs):
        return super().get_context_data(run=self.run, course=self.run.course, **kwargs)

    def act(self, form):
        by = self.request.user if self.request.user.is_authenticated else None
        applying.apply(self.run, uuid=form.uuid, by=by, **form.facts())
        return redirect("run-applied", self.run.pk)


@require_safe
@login_not_required
def run_applied(request, pk):
    """The same for everybody who applied, whether they had before or not."""
    run = run_of(request, pk)
    return render(request, "events/run/applied.html", {"run": run, "course": run.course})
