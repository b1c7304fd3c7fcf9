"""Collected descriptions out of the network's sheet: read and looked at, carried out line by line, taken back."""

from pathlib import Path

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.tables import Line, read
from institutions.erasing.actions import erase_trail, tidy_trail
from institutions.imports.models import SheetImport
from institutions.organisations.forms.institution import InstitutionField
from institutions.organisations.models.institution import Institution
from institutions.places.forms import SettlementField

from ..models.practice import GoodPractice, PracticeState
from ..models.practice_facts import CostBand
from ..models.practice_text import PracticeText
from ..rules import may_edit_practices
from ..sheet import COLUMNS, MOST, NEEDED, conditions_of, contact_of, field_of, key_of, themes_of
from . import practice as practices

NOUN = "practice"
NO_PLACE = {"unknown": gettext_lazy("„%(text)s” nevű település nincs a listánkon.")}
NO_BODY = {"unknown": gettext_lazy("„%(text)s” nevű intézmény ott nincs a listánkon: nélküle megy be.")}
State = SheetImport.State
BEGUN = (PracticeState.DRAFT,)
"""What an import made can be taken back as long as nobody went on with it."""


def look_at(path: Path, name: str, *, by, cost_band: str = CostBand.LOW) -> SheetImport:
    """Reads a file and keeps what stands in it, with what is wrong with each line; nothing is carried out yet.
    `cost_band` is said of all of them, for the sheet does not ask. Raises NotGranted, WrongFile.
    """
    grant(may_edit_practices(by))
    table = read(path, name, COLUMNS, NEEDED, MOST)
    matcher = Matcher()
    rows = [matcher.looked_at(line) for line in table.lines]
    return SheetImport.objects.create(
        noun=NOUN, name=name[:200], by=by.pk, options={"cost_band": cost_band}, unknown=table.unknown[:50], rows=rows
    )


class Matcher:
    """Finds settlements and institutions as the forms do, each text once."""

    def __init__(self):
        self.places, self.institutions, self.keys = {}, {}, {}

    def looked_at(self, line: Line) -> dict:
        """The line with what it names: `settlement`, `institution` (keys; `place`, `body`: names), its `key`."""
        row = {"number": line.number, "cells": line.cells, "faults": list(line.faults), "notes": []}
        cells, faults = {name: line.cells.get(name, "") for name in COLUMNS}, row["faults"]
        faults += [_("Üres: %(column)s.") % {"column": COLUMNS[name][0]} for name in NEEDED if not cells[name]]
        place = self.found(
            self.places, SettlementField(required=False, error_messages=NO_PLACE), cells["settlement"], faults
        )
        body = place and self.institution(place, cells["institution"], row)
        if cells["field"] and not field_of(cells["field"]):
            faults.append(_("Ilyen terület nincs: %(text)s.") % {"text": cells["field"][:80]})
        if strange := themes_of(cells["theme"])[1]:
            row["notes"].append(_("Ilyen téma nincs, kimarad: %(text)s.") % {"text": ", ".join(strange)[:200]})
        row |= {"settlement": place and place.pk, "place": place.name if place else ""}
        row |= {"institution": body.pk if body else None, "body": body.name if body else ""}
        if not faults:
            faults += wrong_in(row)
        if not faults:
            self.compare(row, key_of(place.pk, cells["institution"], cells["title"]))
        return row

    def institution(self, place, text: str, row: dict) -> Institution | None:
        """The institution of that name in the settlement; one that we do not know is told, and goes in without."""
        field = InstitutionField(required=False, error_messages=NO_BODY)
        field.queryset = Institution.objects.filter(settlement=place)
        told: list[str] = []
        found = self.found(self.institutions.setdefault(place.pk, {}), field, text, told)
        row["notes"] += told
        return found

    @staticmethod
    def found(known: dict, field, text: str, faults: list[str]):
        if text not in known:
            try:
                known[text] = field.clean(text), ()
            except ValidationError as error:
                known[text] = None, tuple(error.messages)
        found, told = known[text]
        faults += told
        return found

    def compare(self, row: dict, key) -> None:
        """Notes the key of a line that is right; the second one of a key is told."""
        row["key"] = str(key)
        if (before := self.keys.setdefault(key, row["number"])) != row["number"]:
            row["faults"].append(_("Ugyanez a jó gyakorlat áll a(z) %(number)s. sorban is.") % {"number": before})
        elif known := GoodPractice.objects.filter(uuid=key).first():
            row["slug"] = known.slug
            row["faults"].append(_("Ez a jó gyakorlat már megvan."))


def words_of(cells: dict) -> dict[str, str]:
    return {name: cells.get(name, "") for name in ("aim", "steps", "results")} | conditions_of(
        cells.get("conditions", "")
    )


def wrong_in(row: dict) -> list[str]:
    """What the fields of a practice do not take, e.g. a title that is too long."""
    cells = row["cells"]
    text = PracticeText(title=cells["title"], language="hu", **words_of(cells))
    facts = GoodPractice(**contact_of(cells.get("contact", "")))
    found = []
    for record, names in ((text, ("title", *words_of(cells))), (facts, GoodPractice.PERSONAL)):
        others = [one.name for one in record._meta.fields if one.name not in names]
        try:
            record.clean_fields(exclude=others)
        except ValidationError as error:
            for name, told in error.message_dict.items():
                found.append(f"{record._meta.get_field(name).verbose_name}: {' '.join(told)}")
    return found


@transaction.atomic
def carry_out(sent: SheetImport, *, by) -> tuple[SheetImport, bool]:
    """Begins a draft for each line that is right; a second time it does nothing. Answers (import, is_new). What only
    the writing finds wrong is noted at its line. Raises NotGranted, Refused.
    """
    grant(may_edit_practices(by))
    sent = SheetImport.objects.select_for_update().get(pk=sent.pk)
    if sent.state == State.DONE:
        return sent, False
    if sent.state != State.READ:
        raise Refused(_("Ezt a táblázatot már visszavonták: küldje be újra a fájlt."))
    for row in sent.good:
        _begin(row, sent, by)
    sent.state, sent.done_at = State.DONE, timezone.now()
    sent.save()
    return sent, True


def _begin(row: dict, sent: SheetImport, by) -> None:
    cells = row["cells"]
    facts = {
        "field": field_of(cells["field"]),
        "settlement": SettlementField().queryset.select_related("county").filter(pk=row["settlement"]).first(),
        "institution": Institution.objects.filter(pk=row["institution"]).first() if row["institution"] else None,
        "themes": themes_of(cells.get("theme", ""))[0],
        "cost_band": sent.options["cost_band"],
    }
    if facts["settlement"] is None:
        row["faults"] = [_("Ez a település időközben megszűnt.")]
        return
    try:
        with transaction.atomic():
            made, is_new = practices.create(
                by=by, uuid=row["key"], title=cells["title"], words=words_of(cells), **facts,
                **contact_of(cells.get("contact", "")),
            )  # fmt: skip
            tidy_trail(made, GoodPractice.PERSONAL, consented=False)
    except ValidationError as error:
        row["faults"] = error.messages
    except (Conflict, Refused) as refused:
        row["faults"] = [str(refused)]
    else:
        row["slug"] = made.slug
        row["made"] = made.pk if is_new else None


@transaction.atomic
def undo(sent: SheetImport, *, by) -> tuple[int, int]:
    """Takes the drafts away that an import began and nobody went on with; answers how many went and how many stay.
    Raises NotGranted, Refused.
    """
    grant(may_edit_practices(by))
    sent = SheetImport.objects.select_for_update().get(pk=sent.pk)
    if not sent.can_be_undone:
        raise Refused(_("Ezt a bevitelt már nem lehet visszavonni."))
    made = [row for row in sent.good if row.get("made")]
    gone = sum(_taken_back(row["made"]) for row in made)
    sent.state = State.UNDONE
    sent.save()
    return gone, len(made) - gone


def _went_on(practice: GoodPractice) -> bool:
    """Whether somebody wrote, added a file or asked the institution since it began."""
    rewritten = practice.texts.exclude(language="hu", revision=1)
    happened = practice.way.all()[1:]
    return any(rows.exists() for rows in (rewritten, practice.photos, practice.attachments, happened))


def _taken_back(key: int) -> bool:
    """Whether the draft was as it began, and is gone."""
    practice = GoodPractice.objects.select_for_update().filter(pk=key, state__in=BEGUN, revision=1).first()
    if practice is None or practice.published_at or _went_on(practice):
        return False
    try:
        with transaction.atomic():
            practice.delete()
    except ProtectedError:
        return False
    erase_trail(GoodPractice, key, GoodPractice.PERSONAL)
    return True
