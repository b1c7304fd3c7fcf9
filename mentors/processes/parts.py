"""The process on the page of its settlement or consortium."""

from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.consortia.models.consortium import Consortium
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today

from . import queries, rules
from .forms import StepForm
from .models import POSITIONS, Process, ProcessStep

LABELS = {POSITIONS[code]: label for code, label in Process.Step.choices}


def add_words(row: Process) -> None:
    """Where the process stands, in words, and how far it has come in percent."""
    row.at_label = LABELS[row.at] if row.at else _("minden lépés kész")
    row.percent = round(100 * row.done / len(POSITIONS))


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
        "process_steps": queries.in_steps(steps),
        "process_rows": [
            {
                "step": step,
                "url": step_url(subject, step.step),
                "state": queries.state_of(step),
                "remarks": queries.remarks(step, steps, day),
                "form": form_of(step, sent) if may_keep else None,
            }
            for step in steps
        ],
        "expectations": expectations(subject, steps, day),
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


def expectations(subject, steps, day) -> list[queries.Expectation]:
    """What the grant asks for; nothing where there is no grant."""
    if isinstance(subject, Consortium):
        return queries.of_consortium(subject, steps, day)
    return queries.of_settlement(subject, day) if subject.memberships.exists() else []


def step_url(subject, step: str) -> str:
    """Where the form of a step is sent."""
    if isinstance(subject, Settlement):
        return reverse("settlement-step", args=[subject.key, step])
    return reverse("consortium-step", args=[subject.pk, step])


def members_of(user, consortium: Consortium) -> dict:
    """How far the member settlements are, to whoever reads the consortium's process."""
    if not rules.may_read_in(user, consortium.county_id):
        return {}
    return {"member_processes": _member_processes(user, consortium)}


def _member_processes(user, consortium: Consortium) -> list[tuple[Settlement, Process | None]]:
    """The member settlements whose processes the person may read, each with its own where it was begun."""
    members = [member.settlement for member in consortium.members.select_related("settlement")]
    places = {place.pk: place for place in members if rules.may_read_in(user, place.county_id)}
    begun = Process.objects.visible_to(user).filter(settlement__in=places).with_progress(today())
    found = {process.settlement_id: process for process in begun}
    for process in found.values():
        add_words(process)
    return [(place, found.get(pk)) for pk, place in sorted(places.items(), key=lambda item: item[1].sort_key)]
