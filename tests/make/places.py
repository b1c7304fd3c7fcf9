"""Places, institutions, communities, consortia, and what is proposed about them."""

import datetime

from institutions.models import (
    Body,
    Community,
    CommunityStage,
    Consortium,
    ConsortiumMember,
    Contact,
    County,
    Institution,
    Settlement,
)
from institutions.places.models.settlement import check_digit
from mentors.models import Proposal, User

from .numbers import HOME, codes, counter, grants


def county(code: str = HOME) -> County:
    return County.objects.get(country="HU", ksh_code=code)


def settlement(name: str | None = None, code: str = HOME, **fields) -> Settlement:
    name = name or f"Próbafalva {next(counter)}"
    fields = {"status": "village", "population": 900, "ksh_code": code_of_nobody()} | fields
    return Settlement.objects.create(name=name, county=county(code), **fields)


def code_of_nobody() -> str:
    """A right code that no settlement has."""
    made = (f"{digits}{check_digit(str(digits))}" for digits in codes)
    return next(code for code in made if not Settlement.objects.filter(ksh_code=code).exists())


def institution(place: Settlement | None = None, **fields) -> Institution:
    fields = {"name": f"Községi Könyvtár {next(counter)}", "kind": "library"} | fields
    return Institution.objects.create(settlement=place or settlement(), **fields)


def contact(where: Institution | None = None, **fields) -> Contact:
    number = next(counter)
    fields = {
        "name": f"Könyvtáros {number}",
        "email": f"kapcsolat{number}@example.org",
        "phone": "+36 1 234 5678",
    } | fields
    return Contact.objects.create(institution=where or institution(), **fields)


def community(place: Settlement | None = None, stage: str | None = None, **fields) -> Community:
    fields = {"name": f"Nótakör {next(counter)}"} | fields
    made = Community.objects.create(settlement=place or settlement(), **fields)
    if stage:
        CommunityStage.objects.create(community=made, stage=stage, date=datetime.date(2024, 1, 1))
    return made


def consortium(*places: Settlement, code: str = HOME, **fields) -> Consortium:
    number = next(grants)
    project_id = f"TOP-5.3.1-16-BO1-2017-{number:05d}"
    fields = {"name": f"Közösségek útja {number}", "call": "TOP-5.3.1-16", "project_id": project_id} | fields
    made = Consortium.objects.create(county=county(code), **fields)
    for index, place in enumerate(places):
        ConsortiumMember.objects.create(
            consortium=made, settlement=place, organisation=f"{place} Önkormányzata", is_lead=index == 0
        )
    return made


def body(name: str | None = None, **fields) -> Body:
    """A body under a name of its own, abroad unless the fields say otherwise."""
    fields = {"kind": "civil", "country": "RO", "own_name": name or f"Alapítvány {next(counter)}"} | fields
    return Body.objects.create(**fields)


def proposal(who: User, where: Institution | None = None, changes: dict | None = None, **fields) -> Proposal:
    """An open proposal straight in the table, of another address unless `changes` ({field: value}) says otherwise."""
    where = where or institution()
    values = {"address": f"Fő utca {next(counter)}."} if changes is None else changes
    made = {name: {"before": getattr(where, name), "after": value} for name, value in values.items()}
    return Proposal.objects.create(institution=where, proposed_by=who, changes=made, **fields)
