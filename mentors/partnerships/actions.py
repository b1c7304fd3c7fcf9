"""Writes of partnerships: each client UUID makes one partnership or one note, however often it is sent."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, grant
from institutions.base.text import in_one_line, tidied
from institutions.bodies.actions import saved
from institutions.bodies.models import Body
from institutions.once.actions import digest, known_or_made, read_last
from mentors.visits.rules.visit import EARLIEST

from . import rules
from .models.partnership import PARTIES, SIDES, Partnership
from .models.partnership_step import PartnershipNote, PartnershipRevision, PartnershipStage

FIELDS = ("name", "first", "second", "mentor", "rhythm_days", "follow_up_on")
NOTE = ("partnership_id", "author_id", "date", "text")
FIRST = PartnershipStage.Stage.INITIATED
LATEST = datetime.date(2199, 12, 31)


@transaction.atomic
def start(*, by, uuid, initiated_on: datetime.date | None = None, **content) -> tuple[Partnership, bool]:
    """Enters a partnership as initiated on a day (today); answers it and whether it is new.

    `first` and `second` are parties that need not be saved yet, `mentor` is who brought it about (by default the
    person). What was sent before makes nothing new. Raises NotGranted, ValidationError, and Conflict for other content.
    """
    grant(rules.may_keep_somewhere(by))
    day = initiated_on or timezone.localdate()
    content = _normalised({"mentor": by, "rhythm_days": None, "follow_up_on": None} | content)
    content_hash = _content_hash(content, day)
    return known_or_made(
        lambda: _replayed(Partnership.objects.filter(uuid=uuid).first(), by, content_hash),
        lambda: _start(uuid, by, content, content_hash, day),
    )


@transaction.atomic
def update(partnership: Partnership, *, by, revision: int, **fields) -> Partnership:
    """Changes these fields. Raises NotGranted, ValidationError, and Conflict when it changed since `revision`."""
    partnership = _locked(partnership, by)
    present = {name: getattr(partnership, name) for name in FIELDS}
    content = _normalised(present | fields)
    content_hash = _content_hash(content, _initiated_on(partnership))
    if content_hash in (partnership.content_hash, _content_hash(_normalised(present), _initiated_on(partnership))):
        return partnership
    read_last(partnership, revision)
    _check(content, by)
    counties = _counties(content)
    if content["mentor"] != partnership.mentor and not rules.is_mentor_in(content["mentor"], counties):
        raise ValidationError({"mentor": _("Ő ma egyik partner megyéjében sem mentor.")})
    _fill(partnership, content)
    partnership.content_hash = content_hash
    partnership.revision += 1
    _save(partnership)
    return partnership


@transaction.atomic
def add_stage(
    partnership: Partnership, *, by, stage: str, date: datetime.date, note: str = ""
) -> tuple[PartnershipStage, bool]:
    """Notes that the partnership stands at this stage from that day on; answers the row and whether it is new."""
    partnership = _locked(partnership, by)
    note = in_one_line(note)
    known = partnership.stages.filter(stage=stage, date=date).first()
    if known:
        if known.note != note:
            raise Conflict(_("Ez az állapot ezen a napon már szerepel, más megjegyzéssel."), partnership)
        return known, False
    _check_day(date, "date")
    row = PartnershipStage(partnership=partnership, stage=stage, date=date, note=note)
    row.full_clean()
    row.save()
    return row, True


@transaction.atomic
def add_note(
    partnership: Partnership, *, by, uuid, date: datetime.date, text: str, follow_up_on: datetime.date | None = None
) -> tuple[PartnershipNote, bool]:
    """Adds a dated note, and sets the next follow-up where one is given; answers the note and whether it is new."""
    partnership = _locked(partnership, by)
    text = tidied(text)
    note = PartnershipNote(uuid=uuid, partnership=partnership, date=date, text=text, author=by)
    note, is_new = known_or_made(lambda: _known_note(note), lambda: _add_note(note))
    if is_new and follow_up_on:
        update(partnership, by=by, revision=partnership.revision, follow_up_on=follow_up_on)
    return note, is_new


def _known_note(sent: PartnershipNote) -> PartnershipNote | None:
    known = PartnershipNote.objects.filter(uuid=sent.uuid).first()
    if known and any(getattr(known, name) != getattr(sent, name) for name in NOTE):
        raise Conflict(_("Ezen az azonosítón már más jegyzet van."))
    return known


def _add_note(note: PartnershipNote) -> PartnershipNote:
    _check_day(note.date, "date")
    note.full_clean(validate_unique=False)
    note.save()
    return note


def _replayed(found: Partnership | None, by, content_hash: str) -> Partnership | None:
    if found is None:
        return None
    if found.recorded_by_id != by.pk:
        raise Conflict(_("Ez az azonosító már foglalt."))
    grant(rules.may_keep(by, found))
    # What stands may have been cleaned since it was sent: then the revision has another hash.
    standing = {name: getattr(found, name) for name in FIELDS}
    as_it_stands = _content_hash(_normalised(standing), _initiated_on(found))
    if content_hash != as_it_stands and not found.revisions.filter(content_hash=content_hash).exists():
        raise Conflict(_("Ezen az azonosítón már más tartalommal van partnerség."), found)
    return found


def _start(uuid, by, content: dict, content_hash: str, day: datetime.date) -> Partnership:
    _check(content, by)
    _check_day(day, "initiated_on")
    if not rules.was_mentor_in(content["mentor"], _counties(content)):
        raise ValidationError({"mentor": _("Ő egyik partner megyéjében sem mentor.")})
    partnership = Partnership(uuid=uuid, recorded_by=by, initiated_by=content["mentor"], content_hash=content_hash)
    _fill(partnership, content)
    _save(partnership)
    PartnershipStage.objects.create(partnership=partnership, stage=FIRST, date=day)
    return partnership


def _fill(partnership: Partnership, content: dict) -> None:
    """Puts the fields onto the partnership; new parties are saved now, in one order for every writer."""
    for side in sorted(SIDES, key=lambda side: str(_key(content[side]))):
        content = content | {side: saved(content[side])}
    for name, value in content.items():
        setattr(partnership, name, value)


def _save(partnership: Partnership) -> None:
    # What must be unique the database says, so that whoever sent it at the same moment is answered as a replay.
    partnership.full_clean(validate_unique=False)
    partnership.save()
    PartnershipRevision.objects.create(
        partnership=partnership, revision=partnership.revision, content_hash=partnership.content_hash
    )


def _check(content: dict, by) -> None:
    """Raises ValidationError where the fields do not go together, or no party is in a county that the person keeps."""
    if _key(content["first"]) == _key(content["second"]):
        raise ValidationError({"second": _("A két partner nem lehet ugyanaz.")})
    if placeless := {side: _("Nem tudjuk, melyik településen van.") for side in SIDES if content[side].place is None}:
        raise ValidationError(placeless)
    if not rules.may_keep_in(by, _counties(content)):
        raise ValidationError({"first": _("Legalább az egyik partner az Ön megyéjéből való legyen.")})
    day = content["follow_up_on"]
    if day and not EARLIEST <= day <= LATEST:
        raise ValidationError({"follow_up_on": _("Nézze meg az évet: ilyen nap nem lehet.")})


def _check_day(day: datetime.date, field: str) -> None:
    if day > timezone.localdate():
        raise ValidationError({field: _("Ez a nap még nem jött el.")})
    if day < EARLIEST:
        raise ValidationError({field: _("Nézze meg az évet: ilyen régi nem lehet.")})


def _counties(content: dict) -> set[int]:
    return {content[side].place.county_id for side in ("first", "second")}


def _normalised(content: dict) -> dict:
    return content | {"name": in_one_line(content["name"])}


def _content_hash(content: dict, initiated_on: datetime.date) -> str:
    """The hash of the fields; a party counts by who it is, not by whether its row is there already."""
    day = content["follow_up_on"]
    plain = content | {
        "first": _key(content["first"]),
        "second": _key(content["second"]),
        "mentor": content["mentor"].pk,
        "follow_up_on": day.isoformat() if day else None,
        "initiated_on": initiated_on.isoformat(),
    }
    return digest(plain)


def _key(party: Body) -> list:
    keys = [party.institution_id, party.community_id, party.settlement_id]
    return [party.kind, *keys, party.own_name.casefold()]


def _initiated_on(partnership: Partnership) -> datetime.date:
    """The day that the first sending named: a stage that is noted later may lie before it."""
    return partnership.stages.filter(stage=FIRST).order_by("pk").values_list("date", flat=True)[0]


def _locked(partnership: Partnership, by) -> Partnership:
    rows = Partnership.objects.select_for_update(of=("self",)).select_related(*PARTIES, "mentor")
    found = rows.filter(pk=partnership.pk).first()
    grant(found is not None and rules.may_keep(by, found))
    return found
