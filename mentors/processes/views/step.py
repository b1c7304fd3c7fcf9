"""The form of a step, on the page of its settlement or consortium."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, grant
from institutions.base.views import add_errors
from institutions.once.views import as_read, both, decided, differences
from institutions.places.models.settlement import Settlement

from .. import actions as processes
from .. import rules
from ..forms import StepForm
from ..models import POSITIONS, ProcessStep
from ..parts import key_of, process_of


def note_step(request, subject, step: str, again):
    """Notes a step of the subject's process; with something wrong `again(part, form)` shows the page as it was filled
    in.
    """
    grant(rules.may_keep_in(request.user, subject.county_id))
    if step not in POSITIONS:
        raise Http404
    form = StepForm(sent_for(request, subject, step), prefix=step)
    try:
        if form.is_valid() and "by_hand" not in request.POST and noted(form, subject, step, request.user):
            messages.success(request, _("Elmentettük a változást."))
            return redirect(f"{page_of(subject)}#process")
    except Conflict as conflict:
        return conflict_page(request, form, conflict)
    return again(process_of, form)


def page_of(subject) -> str:
    """The address of the settlement's or consortium's page."""
    if isinstance(subject, Settlement):
        return reverse("settlement-detail", args=[subject.key])
    return reverse("consortium-detail", args=[subject.pk])


def sent_for(request, subject, step: str):
    """What was sent for a step, with what stands in it wherever the person has just chosen that."""
    if "differing" not in request.POST:
        return request.POST
    found = ProcessStep.objects.filter(step=step, **{f"process__{name}": one for name, one in key_of(subject).items()})
    return decided(request.POST, StepForm(instance=found.first(), prefix=step))


def conflict_page(request, form, conflict):
    """Both texts of the step, side by side."""
    present = conflict.present
    read = as_read(present, form["revision"].data)
    opened = StepForm(instance=read, prefix=form.prefix) if read else None
    found = differences(form, StepForm(instance=present, prefix=form.prefix), opened)
    return both(request, form, conflict, found, (form.add_prefix("revision"), present.revision))


def noted(form, subject, step: str, user) -> bool:
    """Whether the action took it; else its reasons stand in the form."""
    try:
        processes.begin_with(subject, by=user, step=step, **form.content())
    except ValidationError as error:
        add_errors(form, error)
        return False
    return True
