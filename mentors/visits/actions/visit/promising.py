"""The promises in a visit: those made at it, one line each, and the ticks on earlier ones that were found kept.

A visit's ticks hold while it counts: its submission closes what it ticked, its return or withdrawal opens that again.
"""

import datetime
import uuid as uuids
from dataclasses import dataclass, field, replace

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from institutions.base.text import Longest, in_one_line
from institutions.communities.models.community import Community

from ...models.promise import KeptPromise, Promise
from ...models.visit import COUNTED, Visit

MOST = 20
"""So many promises fit into one visit."""


@dataclass(frozen=True)
class PromiseLine:
    """One promise as a visit's content: two lines that say the same are the same, whatever their `uuid`."""

    text: str
    made_by: str
    due_on: datetime.date
    community: Community | None = None
    uuid: uuids.UUID | None = field(default=None, compare=False)

    def __str__(self):
        return f"{self.text} ({Promise.MadeBy(self.made_by).label}, {date_format(self.due_on)})"

    @property
    def plain(self) -> list:
        """What enters the hash."""
        return [self.text, self.made_by, self.due_on.isoformat(), self.community and self.community.pk]

    @property
    def columns(self) -> dict:
        return {
            "text": self.text,
            "made_by": self.made_by,
            "due_on": self.due_on,
            "community_id": self.community and self.community.pk,
        }


def normalised_lines(lines, form=in_one_line) -> list[PromiseLine]:
    """The lines with their texts in one `form`, each once, in one order."""
    tidy = {}
    for line in lines:
        line = replace(line, text=form(line.text))
        tidy.setdefault(tuple(map(str, line.plain)), line)
    return [tidy[key] for key in sorted(tidy)]


def lines_of(visit: Visit) -> list[PromiseLine]:
    rows = visit.promises.select_related("community__settlement")
    return [PromiseLine(row.text, row.made_by, row.due_on, row.community, row.uuid) for row in rows]


def lines_from(rows: list[list]) -> list[PromiseLine]:
    """Lines out of their `plain` forms; a community that is gone since is left out."""
    communities = Community.objects.select_related("settlement").in_bulk({row[3] for row in rows} - {None})
    return [
        PromiseLine(text, made_by, datetime.date.fromisoformat(due_on), communities.get(community))
        for text, made_by, due_on, community in rows
    ]


def check_promises(content: dict, visit: Visit | None) -> dict[str, str]:
    """What is wrong with the promises and ticks of a visit, by field; what it kept before may stay as it is."""
    errors = {}
    lines = content["promises"]
    if len(lines) > MOST:
        errors["promises"] = _("Egy látogatáshoz legfeljebb %(n)d vállalás fér.") % {"n": MOST}
    elif set(_ill_timed(content)) - set(lines_of(visit) if visit else ()):
        errors["promises"] = _("A vállalás határideje a látogatás napja után legyen, legfeljebb öt évvel.")
    if any(promise.settlement_id != content["settlement"].pk for promise in content["kept"]):
        errors["kept"] = _("Csak az itt tett vállalások jelölhetők meg.")
    return errors


def _ill_timed(content: dict) -> list[PromiseLine]:
    """Lines due before the visit, or too far ahead to be meant."""
    none, most = datetime.timedelta(0), datetime.timedelta(days=5 * 366)
    return [line for line in content["promises"] if not none <= line.due_on - content["date"] <= most]


def check_line(line: PromiseLine) -> None:
    """Raises ValidationError for what a promise's column cannot hold."""
    row = Promise(**line.columns)
    try:
        row.clean_fields(exclude={"visit", "settlement", "county", "community"})
        Longest(Promise._meta.get_field("text").max_length)(row.text)
    except ValidationError as error:
        raise ValidationError({"promises": error.messages}) from None


def record_promises(visit: Visit, before: list[PromiseLine], after: list[PromiseLine]) -> None:
    """Writes the lines of a visit: by uuid, else by content, a line stays the promise it was.

    Raises ValidationError where a promise that is closed already would change or go.
    """
    present = {row.uuid: row for row in visit.promises.select_for_update()} if before else {}
    left = dict(present)
    pairs = [(line, _take(left, line)) for line in after]
    if any(row.state != Promise.State.OPEN for row in left.values()) or any(
        row and row.state != Promise.State.OPEN and _line(row) != line for line, row in pairs
    ):
        raise ValidationError({"promises": _("A már lezárt vállalást nem lehet törölni vagy átírni.")})
    Promise.objects.filter(pk__in=[row.pk for row in left.values()]).delete()
    place = {"settlement_id": visit.settlement_id, "county_id": visit.county_id}
    for line, row in pairs:
        if row and _line(row) != line:
            Promise.objects.filter(pk=row.pk).update(**line.columns)
    create_promises([(visit, line) for line, row in pairs if row is None])
    if present:
        moved = visit.promises.exclude(settlement=visit.settlement_id, county=visit.county_id)
        moved.update(**place)


def create_promises(pairs: list[tuple[Visit, PromiseLine]]) -> None:
    """Writes new lines of one or several visits in one statement; an id that is taken gives way to a new one."""
    rows = [
        Promise(
            uuid=line.uuid or uuids.uuid4(),
            visit=visit,
            settlement_id=visit.settlement_id,
            county_id=visit.county_id,
            **line.columns,
        )
        for visit, line in pairs
    ]
    try:
        with transaction.atomic():
            Promise.objects.bulk_create(rows)
    except IntegrityError:
        for row in rows:
            row.pk, row.uuid = None, uuids.uuid4()
        Promise.objects.bulk_create(rows)


def _take(left: dict, line: PromiseLine) -> Promise | None:
    """The kept row that the line is, taken out of those left."""
    if line.uuid in left:
        return left.pop(line.uuid)
    same = next((key for key, row in left.items() if _line(row) == line), None)
    return left.pop(same) if same else None


def _line(row: Promise) -> PromiseLine:
    return PromiseLine(row.text, row.made_by, row.due_on, row.community)


def settle(visit: Visit) -> None:
    """Lets the ticks of a visit hold while it counts: open promises it ticked are kept since its day, or open again."""
    if visit.state in COUNTED:
        _keep(visit)
        return
    closed = list(Promise.objects.filter(closed_in=visit).order_by("pk").select_for_update())
    if not closed:
        return
    keys = [row.pk for row in closed]
    Promise.objects.filter(pk__in=keys).update(state=Promise.State.OPEN, closed_on=None, closed_in=None)
    others = Visit.objects.counted().filter(kept_links__promise__in=keys).exclude(pk=visit.pk)
    for other in others.distinct().order_by("date", "pk"):
        _keep(other)


def _keep(visit: Visit) -> None:
    ticked = Promise.objects.open().filter(kept_links__visit=visit).order_by("pk").select_for_update(of=("self",))
    if keys := [row.pk for row in ticked]:
        now = {"state": Promise.State.KEPT, "closed_on": visit.date, "closed_in": visit}
        Promise.objects.filter(pk__in=keys).update(**now)


def record_ticks(visit: Visit, before: list[Promise], after: list[Promise]) -> None:
    """Writes which promises the visit ticks."""
    gone = set(before) - set(after)
    if gone:
        KeptPromise.objects.filter(visit=visit, promise__in=gone).delete()
    new = sorted(set(after) - set(before), key=lambda promise: promise.pk)
    KeptPromise.objects.bulk_create(KeptPromise(visit=visit, promise=promise) for promise in new)
