"""What mentors do on the road: visits, promises, partnerships, processes, trips."""

import datetime
import hashlib
import uuid

from django.utils import timezone

from institutions.models import Body, Community, Consortium, Institution, Settlement
from mentors.models import (
    Partnership,
    PartnershipNote,
    PartnershipStage,
    Process,
    ProcessStep,
    Promise,
    Trip,
    TripStop,
    User,
    Visit,
    VisitPhoto,
    VisitRevision,
)
from mentors.processes.models import POSITIONS
from mentors.visits.actions import photo as photos

from .files import picture
from .numbers import counter
from .places import community, institution, settlement


def visit(mentor: User, place: Settlement | None = None, communities=(), institutions=(), **fields) -> Visit:
    """A visit straight in the table (not by the action), submitted unless `state` says otherwise."""
    place = place or settlement()
    fields = {
        "date": datetime.date(2026, 3, 4),
        "method": "personal",
        "activities": ["discussion"],
        "summary": "Beszélgettünk a faluház jövőjéről.",
        "state": "submitted",
        "content_hash": f"{next(counter):064d}",
    } | fields
    if fields["state"] == "submitted":
        fields.setdefault("submitted_at", timezone.now())
    made = Visit.objects.create(mentor=mentor, settlement=place, county=place.county, **fields)
    VisitRevision.objects.create(visit=made, revision=1, content_hash=made.content_hash)
    made.communities.set(communities)
    made.institutions.set(institutions)
    return made


def party(what) -> Body:
    """The party that an institution, a community or (as its municipality) a settlement is."""
    kinds = {Institution: "institution", Community: "community", Settlement: "municipality"}
    kind = kinds[type(what)]
    return Body.objects.get_or_create(kind=kind, **{"settlement" if kind == "municipality" else kind: what})[0]


def partnership(mentor: User, first=None, second=None, stage="initiated", note="", **fields) -> Partnership:
    """A partnership straight in the tables, since 5 January 2026; `note` is the team's, of 4 February."""
    number = next(counter)
    fields = {"name": f"Közös nyár {number}", "content_hash": f"{number:064d}"} | fields
    made = Partnership.objects.create(
        first=party(first or institution()),
        second=party(second or community()),
        **({"mentor": mentor, "initiated_by": mentor, "recorded_by": mentor} | fields),
    )
    PartnershipStage.objects.create(partnership=made, stage="initiated", date=datetime.date(2026, 1, 5))
    if stage != "initiated":
        PartnershipStage.objects.create(partnership=made, stage=stage, date=datetime.date(2026, 2, 3))
    if note:
        day = datetime.date(2026, 2, 4)
        PartnershipNote.objects.create(partnership=made, date=day, text=note, author=made.recorded_by)
    return made


def promise(at: Visit, **fields) -> Promise:
    """An open promise of the mentor, made at that visit, due in a month."""
    due_on = at.date + datetime.timedelta(days=30)
    fields = {"text": f"Elhozom a {next(counter)}. űrlapot.", "made_by": "mentor", "due_on": due_on} | fields
    return Promise.objects.create(visit=at, settlement=at.settlement, county=at.county, **fields)


def process(subject: Settlement | Consortium, **steps: dict) -> Process:
    """A process straight in the tables; the fields of its steps by their codes, e.g. `survey={"done_on": …}`."""
    name = "settlement" if isinstance(subject, Settlement) else "consortium"
    made = Process.objects.create(**{name: subject})
    ProcessStep.objects.bulk_create(
        ProcessStep(process=made, step=code, position=number, **steps.get(code, {}))
        for code, number in POSITIONS.items()
    )
    return made


def trip(mentor: User, *places: Settlement, **fields) -> Trip:
    """A trip with these stops, on the day of `visit` unless it says otherwise."""
    fields = {"date": datetime.date(2026, 3, 4), "content_hash": f"{next(counter):064d}"} | fields
    made = Trip.objects.create(mentor=mentor, **fields)
    for position, place in enumerate(places, 1):
        TripStop.objects.create(trip=made, position=position, settlement=place, question="Mi lett a kulccsal?")
    return made


def photo(visit: Visit, data: bytes | None = None, arrived: int | None = None, **fields) -> VisitPhoto:
    """A photo of the visit, sent by its author: whole, unless `arrived` says how many bytes have come."""
    data = picture() if data is None else data
    fields = {"uuid": uuid.uuid4(), "consent": "everybody", "caption": "A padlás ünnepe"} | fields
    digest = hashlib.sha256(data).hexdigest()
    made, _is_new = photos.begin(visit, by=visit.mentor, size=len(data), sha256=digest, **fields)
    return photos.append(made, by=visit.mentor, offset=0, chunk=data[:arrived]) if arrived != 0 else made
