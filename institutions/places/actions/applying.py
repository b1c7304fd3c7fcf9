"""Brings districts and settlements to what the official list says, in one transaction and few statements."""

import datetime
from pathlib import Path

from django.db import IntegrityError, connection, transaction
from django.db.models import Max
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from institutions.base.sheets import WrongFile

from ..models.district import District
from ..models.settlement import Settlement
from ..models.settlement_list import SettlementList
from .report import Change, Report
from .rows import PlaceRow, Places, check_total, places_of
from .workbook import Listing, read

CLOSABLE_SHARE, CLOSABLE_ALWAYS = 0.05, 20
REFUSABLE_SHARE, REFUSABLE_ALWAYS = 0.05, 20
SHOWN = 10
"""A list that would close, or of which we could not take over, more than both is a wrong or damaged one."""


class _OnlyTried(Exception):
    """Takes back what a dry run has written."""


def load(path: Path, *, force: bool = False, dry_run: bool = False) -> Report:
    """Takes over the official list. `force` lets it close as many settlements as it wants, and be older than the one
    that was taken over last; a `dry_run` tells what would become of the rows, and changes nothing.

    Repeating it changes nothing. Raises WrongFile, with nothing changed.
    """
    listing = read(Path(path))
    places = places_of(listing)
    check_total(listing)
    _check_refused(places)
    report = Report(listing.day, len(listing.lines), refused=places.refused)
    try:
        with transaction.atomic():
            _apply(listing, places, report, force)
            if dry_run:
                raise _OnlyTried
    except _OnlyTried:
        pass
    except IntegrityError as error:  # what no check has foreseen, and in no words of the database's
        raise WrongFile(
            _("A lista ellentmond a már meglévő településeknek: ugyanaz a név vagy kód kétszer szerepelne.")
        ) from error
    return report


def _apply(listing: Listing, places: Places, report: Report, force: bool) -> None:
    _keep_others_out()
    _check_edition(listing.day, force)
    districts = _apply_districts(places, report)
    _apply_settlements(places, districts, listing.day, report, force)
    SettlementList.objects.get_or_create(day=listing.day)


def _check_edition(day: datetime.date, force: bool) -> None:
    """Refuses an edition older than what the settlements show: it would undo what has happened since."""
    latest = SettlementList.objects.aggregate(latest=Max("day"))["latest"]
    if latest and day < latest and not force:
        raise WrongFile(
            _("Ez a lista régebbi (%(day)s), mint a legutóbb betöltött (%(latest)s); ha valóban ezt akarja: --force")
            % {"day": date_format(day), "latest": date_format(latest)}
        )


def _check_refused(places: Places) -> None:
    refused = len(places.refused)
    if refused > max(REFUSABLE_ALWAYS, REFUSABLE_SHARE * (refused + len(places.rows))) or not places.rows:
        first = places.refused[0]
        raise WrongFile(
            _("Túl sok a hibás sor (%(count)s). Az első: %(number)s. sor, %(name)s – %(reason)s")
            % {"count": refused, "number": first.number, "name": first.name, "reason": first.reason}
        )


def _keep_others_out() -> None:
    """Two loads at once would add everything twice; readers go on."""
    with connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {Settlement._meta.db_table} IN SHARE ROW EXCLUSIVE MODE")


def _apply_districts(places: Places, report: Report) -> dict[str, int]:
    """Adds and changes districts; answers their primary keys by code."""
    known = {district.code: district for district in District.objects.all()}
    added, changed = [], []
    for code, fields in places.districts.items():
        district = known.get(code)
        if district is None:
            added.append(District(code=code, **fields))
        elif _set(district, fields):
            changed.append(district)
    District.objects.bulk_update(changed, ["name", "seat", "county"])
    known |= {district.code: district for district in District.objects.bulk_create(added)}
    report.districts_added, report.districts_changed = len(added), len(changed)
    return {code: district.pk for code, district in known.items()}


def _apply_settlements(places: Places, districts: dict, day: datetime.date, report: Report, force: bool) -> None:
    known = list(Settlement.objects.all())
    by_code = {settlement.ksh_code: settlement for settlement in known if settlement.ksh_code}
    by_name = {(one.county_id, one.name): one for one in known if not one.ksh_code}
    added, altered = [], []
    for row in places.rows:
        fields = row.fields | {"district_id": districts.get(row.district), "closed_on": None}
        found = by_code.get(row.code) or by_name.pop((row.fields["county_id"], row.name), None)
        if found is None:
            added.append(Settlement(**fields))
            report.added.append(Change(row.number, row.name))
        elif what := _set(found, fields):
            altered.append(found)
            _note(report, row, what)
    _close(by_code, places, day, report, force)
    Settlement.objects.bulk_update(altered, [*fields], batch_size=500)
    Settlement.objects.bulk_create(added, batch_size=1000)


def _note(report: Report, row: PlaceRow, what: dict) -> None:
    """Files a changed settlement under what happened to it."""
    if "ksh_code" in what:
        kind = report.adopted
    elif "closed_on" in what:
        kind = report.reopened
    else:
        kind = report.changed
    kind.append(Change(row.number, row.name, what))


def _close(by_code: dict, places: Places, day: datetime.date, report: Report, force: bool) -> None:
    """Closes what the list no longer has. A refused line still says that its settlement exists."""
    listed = {row.code for row in places.rows}
    doubtful = {refusal.name for refusal in places.refused}
    existing = [one for code, one in by_code.items() if one.closed_on is None or code in listed]
    gone = [one for one in existing if one.ksh_code not in listed and one.name not in doubtful]
    if not force and len(gone) > max(CLOSABLE_ALWAYS, CLOSABLE_SHARE * len(existing)):
        names = ", ".join(sorted(one.name for one in gone)[:SHOWN])
        raise WrongFile(
            _("Ez a lista %(count)s települést megszüntetne (%(names)s …); ha valóban ezt akarja, adja meg: --force")
            % {"count": len(gone), "names": names}
        )
    Settlement.objects.filter(pk__in=[one.pk for one in gone]).update(closed_on=day)
    report.closed += [Change(None, one.name) for one in sorted(gone, key=lambda one: one.name)]


def _set(record, fields: dict) -> dict[str, tuple]:
    """Sets the fields that differ, and answers them with their old and new value."""
    what = {name: (getattr(record, name), value) for name, value in fields.items() if getattr(record, name) != value}
    for name, (_old, value) in what.items():
        setattr(record, name, value)
    return what
