"""Writes of processes. A process is known by its settlement or consortium, so it comes into being once."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import grant
from institutions.base.text import tidied
from institutions.once.actions import known_or_made, put
from mentors.visits.rules.visit import EARLIEST

from . import rules
from .models import POSITIONS, Process, ProcessStep

DAYS = ("planned_on", "started_on", "done_on")
FIELDS = (*DAYS, "note")
LATEST = datetime.date(2199, 12, 31)


@transaction.atomic
def start(*, by, settlement=None, consortium=None) -> tuple[Process, bool]:
    """The process of a settlement or a consortium, with all its steps; answers it and whether it is new."""
    subject = settlement or consortium
    grant(rules.may_keep_in(by, subject.county_id))
    key = {"settlement": settlement, "consortium": consortium}
    return known_or_made(Process.objects.filter(**key).first, lambda: _start(key))


def _start(key: dict) -> Process:
    made = Process.objects.create(**key)
    ProcessStep.objects.bulk_create(
        ProcessStep(process=made, step=code, position=number) for code, number in POSITIONS.items()
    )
    return made


@transaction.atomic
def begin_with(subject, *, by, step: str, **fields) -> ProcessStep:
    """Changes a step of a settlement's or a consortium's process, which begins with it. Raises as `note_step`: then
    nothing has begun.
    """
    process, _is_new = start(by=by, **{subject._meta.model_name: subject})
    return note_step(process, by=by, step=step, **fields)


@transaction.atomic
def note_step(process: Process, *, by, step: str, revision: int, **fields) -> ProcessStep:
    """Changes a step's days and note. Sent again with the same content it stays as it is.

    Raises NotGranted, ValidationError, and Conflict when the step changed since `revision` was read.
    """
    rows = ProcessStep.objects.select_for_update(of=("self",)).select_related(
        "process__settlement", "process__consortium"
    )
    row = rows.filter(process=process, step=step).first()
    grant(row is not None and rules.may_keep(by, row.process))
    content = {name: getattr(row, name) for name in FIELDS} | fields
    content["note"] = tidied(content["note"])
    if not put(row, content, revision=revision):
        return row
    _check(content)
    row.full_clean()
    row.save()
    return row


def _check(content: dict) -> None:
    """Raises ValidationError for days that cannot be; the order of the steps is nobody's to forbid."""
    errors = {}
    for name in DAYS:
        day = content[name]
        if day and not EARLIEST <= day <= LATEST:
            errors[name] = _("Nézze meg az évet: ilyen nap nem lehet.")
        elif day and name != "planned_on" and day > timezone.localdate():
            errors[name] = _("Ez a nap még nem jött el.")
    if not errors and content["started_on"] and content["done_on"] and content["done_on"] < content["started_on"]:
        errors["done_on"] = _("A befejezés napja nem lehet korábbi a kezdésnél.")
    if errors:
        raise ValidationError(errors)
