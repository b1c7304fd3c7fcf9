"""Applicants and trainees, for who selects and who trains them; and each for themselves."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import UpdateView

from events.training import queries, rules
from events.training.actions import completing, selecting
from events.training.columns import ENROLMENTS
from events.training.filters import EnrolmentFilter
from events.training.forms.enrolling import DecideForm, NameForm, ReasonForm
from events.training.links import trainee_path
from events.training.models.enrolment import Enrolment
from institutions.base.exceptions import Refused, grant
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Edits

from .public import run_of
from .trainee import context_of, file_of


def enrolment_of(request, uuid) -> Enrolment:
    """One that the person may read. Raises Http404."""
    rows = Enrolment.objects.visible_to(request.user).select_related("run__course", "county", "user", "decided_by")
    found = rows.filter(uuid=uuid).first()
    grant(found is not None)
    return found


class EnrolmentList(FilteredList):
    """Applicants and trainees; for most people their own courses."""

    model = Enrolment
    filterset_class = EnrolmentFilter
    template_name = "events/enrolment/list.html"
    columns = ENROLMENTS

    def rows(self):
        return super().rows().select_related("run__course", "county")

    def dress(self, rows):
        progress = queries.progress_of(rows)
        for one in rows:
            one.progress = progress[one.pk]

    fill = dress

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_select=rules.may_select(self.request.user), **kwargs)


def may_still_be_decided(enrolment: Enrolment) -> bool:
    """Until the course is begun: hours that were written stay."""
    return enrolment.state in rules.DECIDABLE and not enrolment.attendances.exists()


@require_safe
def enrolment_detail(request, uuid):
    """How far somebody is, with what the reader may do about it."""
    enrolment, user = enrolment_of(request, uuid), request.user
    is_own, may_see = rules.is_own(user, enrolment), rules.may_see_portfolio(user, enrolment)
    found = context_of(enrolment) | {
        "is_own": is_own,
        "own_path": trainee_path(enrolment) if is_own else "",
        "may_select": rules.may_select(user),
        "may_decide": rules.may_select(user) and may_still_be_decided(enrolment),
        "may_mark": rules.may_mark(user, enrolment.run),
        "reads_words": is_own or rules.may_select(user),
    }
    if not may_see:
        found["items"] = []
    return render(request, "events/enrolment/detail.html", found)


@require_safe
def enrolment_file(request, uuid, item):
    """A file of a trainee's portfolio."""
    enrolment = enrolment_of(request, uuid)
    grant(rules.may_see_portfolio(request.user, enrolment))
    return file_of(request, enrolment, item)


def carried_out(request, enrolment: Enrolment, act, done: str):
    """Does something about somebody, and says what became of it."""
    try:
        act()
        messages.success(request, done)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect(enrolment)


@require_POST
def enrolment_decide(request, uuid):
    """Accepts, puts on the waiting list or declines an application."""
    enrolment = enrolment_of(request, uuid)
    grant(rules.may_select(request.user))
    form = DecideForm(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(told for errors in form.errors.values() for told in errors))
        return redirect(enrolment)
    data = form.cleaned_data

    def act():
        said = {"revision": data["revision"], "reason": data["reason"]}
        selecting.decide(enrolment, data["decision"], by=request.user, **said)

    return carried_out(request, enrolment, act, _("Elmentettük a döntést, és megírtuk a jelentkezőnek."))


def reason_of(request) -> str:
    form = ReasonForm(request.POST)
    if not form.is_valid():
        raise ValidationError([told for errors in form.errors.values() for told in errors])
    return form.cleaned_data["reason"]


@require_POST
def enrolment_complete(request, uuid):
    """Certifies a trainee; where something is missing, with the reason."""
    enrolment = enrolment_of(request, uuid)
    grant(rules.may_select(request.user))

    def act():
        completing.complete(enrolment, by=request.user, reason=reason_of(request))

    return carried_out(request, enrolment, act, _("Elvégezte: kiállítottuk a tanúsítványt."))


@require_POST
def enrolment_take_back(request, uuid):
    """The certificate is valid no more."""
    enrolment = enrolment_of(request, uuid)
    grant(rules.may_select(request.user))

    def act():
        completing.take_back(enrolment, by=request.user, reason=reason_of(request))

    return carried_out(request, enrolment, act, _("Visszavontuk a tanúsítványt."))


@require_POST
def run_complete(request, pk):
    """Certifies every trainee of a run who has all that the course asks for."""
    run = run_of(request, pk)
    number = completing.complete_all(run, by=request.user)
    told = ngettext("%(n)s tanúsítványt állítottunk ki.", "%(n)s tanúsítványt állítottunk ki.", number)
    messages.success(request, told % {"n": number})
    return redirect(run)


class EnrolmentEdit(Edits, ActionForm, UpdateView):
    """Puts a name right, on the certificate too."""

    form_class = NameForm
    template_name = "events/enrolment/edit.html"

    def get_object(self, queryset=None):
        grant(rules.may_select(self.request.user))
        return enrolment_of(self.request, self.kwargs["uuid"])

    def act(self, form):
        data = form.cleaned_data
        completing.rename(self.object, by=self.request.user, name=data["name"], revision=data["revision"])
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect(self.object)
