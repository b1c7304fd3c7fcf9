"""Several visits at once: the new ones in one statement per table, so that the rollup rows are met in key order and two
phones that send the same villages in opposite order wait for each other instead of deadlocking.
"""

from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict

from ...models.promise import KeptPromise
from ...models.supervision_note import SupervisionNote
from ...models.visit import Visit
from ...models.visit_partner import VisitCommunity, VisitInstitution
from ...models.visit_revision import VisitRevision
from .content import check, content_hash, normalised
from .logging import fill, log
from .promising import create_promises, settle

CREATED, REPLAYED, CONFLICT = "created", "replayed", "conflict"


class WrongEntries(ValidationError):
    """What is wrong with some of the entries: `by_entry` has a ValidationError for the number of each."""

    def __init__(self, by_entry: dict[int, ValidationError]):
        super().__init__([text for error in by_entry.values() for text in error.messages])
        self.by_entry = by_entry


@dataclass
class Entry:
    """A visit to be written, in the fields of the action `log`."""

    uuid: UUID
    state: str
    content: dict


@dataclass
class Answer:
    """What became of an entry: created, replayed or conflict; `visit` is the present one where it is one's own."""

    uuid: UUID
    outcome: str
    visit: Visit | None


def write_new(entries: list[Entry], *, by) -> dict[UUID, Visit]:
    """Writes those entries whose UUID is new. Raises WrongEntries, and IntegrityError where one of them was sent at the
    same moment: to be called in a transaction, and again.
    """
    known = set(Visit.objects.filter(uuid__in=[one.uuid for one in entries]).values_list("uuid", flat=True))
    made, errors = [], {}
    for number, entry in enumerate(entries):
        if entry.uuid in known:
            continue
        try:
            made.append(_new(entry, by))
        except ValidationError as error:
            errors[number] = error
    if len({entry.uuid for entry in entries}) < len(entries):
        errors[len(entries) - 1] = ValidationError({"uuid": _("Két látogatásnak nem lehet ugyanaz az azonosítója.")})
    if errors:
        raise WrongEntries(errors)
    made.sort(key=lambda pair: pair[0].uuid)
    Visit.objects.bulk_create([visit for visit, _content in made])
    _record(made)
    return {visit.uuid: visit for visit, _content in made}


def _new(entry: Entry, by) -> tuple[Visit, dict]:
    content = normalised(entry.content)
    check(content, by=by)
    place, digest = content["settlement"], content_hash(entry.uuid, content)
    visit = Visit(uuid=entry.uuid, mentor=by, county_id=place.county_id, state=entry.state, content_hash=digest)
    visit.submitted_at = timezone.now() if entry.state == Visit.State.SUBMITTED else None
    fill(visit, content)
    return visit, content


def _record(made: list[tuple[Visit, dict]]) -> None:
    """Writes what stands in other tables, one statement each, in the order in which `log` writes them."""
    VisitRevision.objects.bulk_create(
        VisitRevision(visit=visit, revision=1, content_hash=visit.content_hash) for visit, _content in made
    )
    VisitCommunity.objects.bulk_create(
        VisitCommunity(visit=visit, community=one) for visit, content in made for one in content["communities"]
    )
    VisitInstitution.objects.bulk_create(
        VisitInstitution(visit=visit, institution=one) for visit, content in made for one in content["institutions"]
    )
    SupervisionNote.objects.bulk_create(
        SupervisionNote(visit=visit, text=content["supervision"]) for visit, content in made if content["supervision"]
    )
    if lines := [(visit, line) for visit, content in made for line in content["promises"]]:
        create_promises(lines)
    ticks = [(visit, promise) for visit, content in made for promise in content["kept"]]
    KeptPromise.objects.bulk_create(KeptPromise(visit=visit, promise=promise) for visit, promise in ticks)
    for visit in dict.fromkeys(visit for visit, _promise in ticks):
        settle(visit)


def answers_of(entries: list[Entry], created: dict[UUID, Visit], *, by) -> list[Answer]:
    """What became of each entry, those that were known already being sent again one by one."""
    return [
        Answer(entry.uuid, CREATED, created[entry.uuid]) if entry.uuid in created else _again(entry, by)
        for entry in entries
    ]


def _again(entry: Entry, by) -> Answer:
    try:
        visit, _created = log(by=by, uuid=entry.uuid, state=entry.state, **entry.content)
    except Conflict as conflict:
        return Answer(entry.uuid, CONFLICT, conflict.present)
    return Answer(entry.uuid, REPLAYED, visit)
