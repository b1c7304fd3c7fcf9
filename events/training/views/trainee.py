"""The pages of a trainee: how far they are, their portfolio, stepping back; by the link in the mail, or with the
account. A GET changes nothing.
"""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import FormView

from events.training import queries
from events.training.actions import applying, completing, portfolio
from events.training.forms.enrolling import ItemForm, PressedForm
from events.training.links import trainee_of, trainee_path
from events.training.models.enrolment import Enrolment
from institutions.base.exceptions import grant
from institutions.base.views import PlainActionForm
from institutions.uploads.views import answer as answer_file
from mentors.people.public_form import OpenToAnybody


def linked(token: str) -> Enrolment:
    """Whose link that is. Raises Http404."""
    found = trainee_of(token)
    if found is None:
        raise Http404
    return found


def told(done: str) -> str:
    said = {
        "added": _("Felvettük a portfóliójába."),
        "removed": _("Levettük a portfóliójából."),
        "withdrawn": _("Visszalépett. Ha meggondolja, jelentkezzen újra."),
    }
    return said.get(done, "")


def context_of(enrolment: Enrolment) -> dict:
    """What a trainee's page shows."""
    return {
        "enrolment": enrolment,
        "run": enrolment.run,
        "course": enrolment.run.course,
        "progress": queries.progress_of([enrolment])[enrolment.pk],
        "certificate": completing.certificate_of(enrolment),
        "items": enrolment.portfolio.select_related("upload", "visit__settlement"),
        "modules": enrolment.run.modules.select_related("module"),
    }


@require_safe
@login_not_required
def trainee_link(request, token):
    """A trainee's own page."""
    enrolment = linked(token)
    more = {"home": trainee_path(enrolment), "done": told(request.GET.get("done", "")), "csrf_token": ""}
    return render(request, "events/trainee/link.html", context_of(enrolment) | more)


class ByTrainee(OpenToAnybody, PlainActionForm, FormView):
    """For what a trainee does by their link."""

    limited_as = "training-link"

    def dispatch(self, request, *args, **kwargs):
        self.enrolment = linked(kwargs["token"])
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        more = {"run": self.enrolment.run, "course": self.enrolment.run.course, "home": trainee_path(self.enrolment)}
        return super().get_context_data(enrolment=self.enrolment, **more, **kwargs)

    def home(self, done: str):
        return redirect(f"{trainee_path(self.enrolment)}?done={done}")


class TraineeWithdraw(ByTrainee):
    form_class = PressedForm
    template_name = "events/trainee/withdraw.html"

    def act(self, form):
        applying.withdraw(self.enrolment, by=self.enrolment)
        return self.home("withdrawn")


class TraineeItemCreate(ByTrainee):
    """Something more for the portfolio."""

    form_class = ItemForm
    template_name = "events/trainee/item_create.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"enrolment": self.enrolment}

    def act(self, form):
        portfolio.add(self.enrolment, by=self.enrolment, uuid=form.uuid, **form.said)
        return self.home("added")


class TraineeItemRemove(ByTrainee):
    form_class = PressedForm
    template_name = "events/trainee/item_remove.html"

    def dispatch(self, request, *args, **kwargs):
        self.item = linked(kwargs["token"]).portfolio.filter(uuid=kwargs["uuid"]).first()
        if self.item is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(item=self.item, **kwargs)

    def act(self, form):
        portfolio.remove(self.item, by=self.enrolment)
        return self.home("removed")


@require_safe
@login_not_required
def trainee_file(request, token, uuid):
    """A file of the trainee's own portfolio."""
    return file_of(request, linked(token), uuid)


def file_of(request, enrolment: Enrolment, uuid):
    item = enrolment.portfolio.filter(uuid=uuid).exclude(upload=None).select_related("upload").first()
    grant(item is not None)
    return answer_file(request, item.upload)
