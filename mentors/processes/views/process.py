"""Processes: the list, and how a settlement's and a consortium's page show theirs and let the team keep it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, grant
from institutions.base.views import FilteredList, add_errors
from institutions.communities.views.settlement import SettlementDetail
from institutions.consortia.models.consortium import Consortium
from institutions.consortia.views.consortium import ConsortiumDetail
from institutions.once.views import as_read, both, decided, differences
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today
from mentors.visits.rules.visit import may_log_in

from .. import actions as processes
from .. import queries as figures
from .. import rules
from ..filters import ProcessFilter
from ..forms import StepForm
from ..models import POSITIONS, Process, ProcessStep

LABELS = {POSITIONS[code]: label for code, label in Process.Step.choices}


class ProcessList(FilteredList):
    """Processes that have been begun, with where they stand."""

    model = Process
    filterset_class = ProcessFilter
    template_name = "mentors/process/list.html"

    def rows(self):
        related = ("settlement__county", "consortium__county")
        return super().rows().with_place().with_progress(today()).select_related(*related)

    def get_context_data(self, **kwargs):
        grant(rules.may_read_somewhere(self.request.user))
        context = super().get_context_data(**kwargs)
        for row in context["rows"]:
            add_words(row)
        return context


def add_words(row: Process) -> None:
    """Where the process stands, in words, and how far it has come in percent."""
    row.at_label = LABELS[row.at] if row.at else _("minden lépés kész")
    row.percent = round(100 * row.done / len(POSITIONS))


class WithProcess:
    """A page of a settlement or a consortium with its process, to whoever reads that."""

    sent_form = None

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | process_of(self.request.user, self.object, self.sent_form)


def process_of(user, subject: Settlement | Consortium, sent: StepForm | None = None) -> dict:
    """What the page shows of the process; `sent` is a step's form with something wrong in it."""
    if not rules.may_read_in(user, subject.county_id):
        return {"reads_process": False}
    day, may_keep = today(), rules.may_keep_in(user, subject.county_id)
    process = Process.objects.filter(**key_of(subject)).first()
    steps = steps_of(process)
    return {
        "reads_process": True,
        "may_keep_process": may_keep,
        "process": process,
        "process_steps": figures.in_steps(steps),
        "process_rows": [
            {
                "step": step,
                "state": figures.state_of(step),
                "remarks": figures.remarks(step, steps, day),
                "form": form_of(step, sent) if may_keep else None,
            }
            for step in steps
        ],
        "expectations": expectations(subject, steps, day),
        "step_url": step_url(subject),
    }


def form_of(step: ProcessStep, sent: StepForm | None) -> StepForm:
    return sent if sent and sent.prefix == step.step else StepForm(instance=step, prefix=step.step)


def key_of(subject) -> dict:
    return {"settlement" if isinstance(subject, Settlement) else "consortium": subject}


def steps_of(process: Process | None) -> list[ProcessStep]:
    """The steps in their order; those of a process that was not begun yet are empty."""
    if process:
        return list(process.steps.order_by("position"))
    return [ProcessStep(step=code, position=number) for code, number in POSITIONS.items()]


def sent_for(request, subject, step: str):
    """What was sent for a step, with what stands in it wherever the person has just chosen that."""
    if "differing" not in request.POST:
        return request.POST
    found = ProcessStep.objects.filter(step=step, **{f"process__{name}": one for name, one in key_of(subject).items()})
    return decided(request.POST, StepForm(instance=found.first(), prefix=step))


def expectations(subject, steps, day) -> list[figures.Expectation]:
    """What the grant asks for; nothing where there is no grant."""
    if isinstance(subject, Consortium):
        return figures.of_consortium(subject, steps, day)
    return figures.of_settlement(subject, day) if subject.memberships.exists() else []


def step_url(subject) -> str:
    """Below this address the steps' forms are sent."""
    place = f"settlements/{subject.key}" if isinstance(subject, Settlement) else f"consortia/{subject.pk}"
    return f"/{place}/process/"


class NotesStep:
    """The address to which a step's form is sent; with something wrong the page comes back as it was filled in."""

    http_method_names = ["post", "options"]

    def post(self, request, *args, **kwargs):
        self.object = subject = self.get_object()
        grant(rules.may_keep_in(request.user, subject.county_id))
        step = kwargs["step"]
        if step not in POSITIONS:
            raise Http404
        form = self.sent_form = StepForm(sent_for(request, subject, step), prefix=step)
        try:
            if form.is_valid() and "by_hand" not in request.POST and self.noted(form, subject, step):
                messages.success(request, _("Elmentettük a változást."))
                return redirect(f"{step_url(subject).removesuffix('process/')}#process")
        except Conflict as conflict:
            return self.conflict(form, conflict)
        return self.render_to_response(self.get_context_data(object=subject))

    def conflict(self, form, conflict):
        """Both texts of the step, side by side."""
        present = conflict.present
        read = as_read(present, form["revision"].data)
        opened = StepForm(instance=read, prefix=form.prefix) if read else None
        found = differences(form, StepForm(instance=present, prefix=form.prefix), opened)
        return both(self.request, form, conflict, found, (form.add_prefix("revision"), present.revision))

    def noted(self, form, subject, step) -> bool:
        """Whether the action took it; else its reasons stand in the form."""
        try:
            processes.begin_with(subject, by=self.request.user, step=step, **form.content())
        except ValidationError as error:
            add_errors(form, error)
            return False
        return True


class SettlementPage(WithProcess, SettlementDetail):
    """The page of a settlement, with its process for the county's team."""

    template_name = "mentors/process/settlement.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_log=may_log_in(self.request.user, self.object), **kwargs)


class SettlementStep(NotesStep, SettlementPage):
    """Notes a step of a settlement's process."""


class ConsortiumPage(WithProcess, ConsortiumDetail):
    """The page of a consortium, with its process and the progress of its member settlements for the county's team."""

    template_name = "mentors/process/_members.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if context["reads_process"]:
            context["member_processes"] = self.member_processes()
        return context

    def member_processes(self) -> list[tuple[Settlement, Process | None]]:
        """The member settlements whose processes the person may read, each with its own where it was begun."""
        user = self.request.user
        members = [member.settlement for member in self.object.members.select_related("settlement")]
        places = {place.pk: place for place in members if rules.may_read_in(user, place.county_id)}
        begun = Process.objects.visible_to(user).filter(settlement__in=places).with_progress(today())
        found = {process.settlement_id: process for process in begun}
        for process in found.values():
            add_words(process)
        return [(place, found.get(pk)) for pk, place in sorted(places.items(), key=lambda item: item[1].sort_key)]


class ConsortiumStep(NotesStep, ConsortiumPage):
    """Notes a step of a consortium's process."""
