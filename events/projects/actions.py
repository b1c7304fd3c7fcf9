"""Writes of projects; publishing and withdrawing are those of every publication."""

from django.db import transaction

from events.calendar.actions import whole
from events.publishing import rules
from events.publishing.actions import enter, locked, publish, publish_later, withdraw, write
from institutions.base.exceptions import grant
from institutions.once.actions import once

from .models import Project

__all__ = ["publish", "publish_later", "withdraw"]
"""What is the same for every publication; the rest stands here."""
FOLLOWING = ("starts_on", "ends_on", "precision", "end_precision")


@once
def draft(*, by, **fields) -> Project:
    """Enters a project as a draft. Raises NotGranted outside the person's counties, ValidationError for bad content."""
    county = fields.get("county")
    grant(rules.may_draft_for(by, county.pk if county else None))
    project = Project(**fields)
    _complete(project)
    return enter(project, year=project.starts_on.year, stem="projekt")


@transaction.atomic
def update(project: Project, *, by, revision: int | None, **fields) -> Project:
    """Changes these fields; the address stays. Raises NotGranted, Conflict when it changed since, ValidationError."""
    project = locked(project)
    present = {name: getattr(project, name) for name in FOLLOWING}
    shadow = Project(**present | {name: value for name, value in fields.items() if name in FOLLOWING})
    _complete(shadow)
    fields |= {name: getattr(shadow, name) for name in FOLLOWING if getattr(shadow, name) != present[name]}
    project, changed = write(project, by=by, revision=revision, fields=fields)
    if changed:
        project.save()
    return project


def _complete(project: Project) -> None:
    """Whole months and years, where no more is known."""
    project.starts_on = whole(project.starts_on, project.precision)[0]
    project.ends_on = whole(project.ends_on, project.end_precision)[1]
