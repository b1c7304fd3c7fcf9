"""The grant consortia of the demo: neighbours with a common project, invented but for one."""

import datetime
from collections import defaultdict

from institutions.consortia.models.consortium import Consortium
from institutions.consortia.models.consortium_member import ConsortiumMember
from institutions.places.models.settlement import Settlement

from . import content
from .accounts import NAMES
from .organisations import municipality

CONSORTIA = 276
TERRITORIES = {
    "02": "BA", "03": "BK", "04": "BS", "05": "BO", "06": "CS", "07": "FE", "08": "GM", "09": "HB", "10": "HE",
    "11": "KO", "12": "NG", "14": "SO", "15": "SB", "16": "JN", "17": "TO", "18": "VS", "19": "VE", "20": "ZA",
}  # fmt: skip
"""The two letters of a county in project ids of the call (a territory, not a county code)."""


def load(rng, places, today) -> list[Consortium]:
    """Grant consortia of neighbours; the two whose facts are public are among them as they were."""
    by_county = defaultdict(list)
    for place in places:
        by_county[place.county].append(place)
    share = {county: len(rows) for county, rows in by_county.items()}
    wanted = list(by_county) * 6 + rng.choices(list(share), list(share.values()), k=CONSORTIA)
    made, members, serials = [], [], defaultdict(lambda: 20)
    for county in wanted[: CONSORTIA - 1]:
        consortium, group = _consortium(rng, county, by_county[county], serials, today)
        made.append(consortium)
        members += group
    consortium, group = _abaujszanto(by_county, today)
    made.append(consortium)
    members += group
    Consortium.objects.bulk_create(made)
    ConsortiumMember.objects.bulk_create(members, batch_size=2000)
    return made


def _consortium(rng, county, places, serials, today):
    serials[county] += 1
    lead = rng.choice(places)
    city = lead.status == Settlement.Status.COUNTY_CITY
    call = "TOP-6.9.2-16" if city else "TOP-5.3.1-16"
    neighbours = [place for place in places if place != lead and place.status != Settlement.Status.COUNTY_CITY]
    others = [] if city else rng.sample(neighbours, rng.choice((1, 2, 3, 3, 4, 5, 6, 8)))
    title = content.fill(
        rng.choice(NAMES["city_consortium_titles"] if city else NAMES["consortium_titles"]),
        lead.name,
        others=NAMES["number_words"][len(others)],
    )
    starts = today - datetime.timedelta(days=rng.randrange(700, 1150))
    grant = rng.randrange(20, 120) * 500_000
    consortium = Consortium(
        name=title,
        call=call,
        project_id=f"{call}-{TERRITORIES[county.ksh_code]}1-2017-{serials[county]:05d}",
        grant_huf=grant,
        starts_on=starts,
        ends_on=starts + datetime.timedelta(days=rng.choice((1095, 1460))),
        county=county,
    )
    group = [lead, *others]
    share = grant // (len(group) + 1)
    return consortium, [
        ConsortiumMember(
            consortium=consortium,
            settlement=place,
            organisation=municipality(place),
            is_lead=place is lead,
            legal_form="321",
            share_huf=share * 2 if place is lead else share,
            target_participants=(people := max(40, (place.population or 900) // rng.randrange(3, 7))),
            target_disadvantaged=people * rng.randrange(20, 45) // 100,
        )
        for place in group
    ]


def _abaujszanto(by_county, today):
    """A real grant, by its public facts: lead, sum, targets, and one member's own share."""
    places = {place.name: place for rows in by_county.values() for place in rows}
    lead, golop, county = places["Abaújszántó"], places["Golop"], places["Abaújszántó"].county
    consortium = Consortium(
        name="Közösségek fejlesztése az abaújszántói térségben",
        call="TOP-5.3.1-16",
        project_id="TOP-5.3.1-16-BO1-2017-00012",
        grant_huf=40_000_000,
        starts_on=today - datetime.timedelta(days=1000),
        ends_on=today + datetime.timedelta(days=400),
        county=county,
    )
    lead_row = ConsortiumMember(
        consortium=consortium,
        settlement=lead,
        organisation="Abaújszántó Város Önkormányzata",
        is_lead=True,
        legal_form="321",
        target_participants=3280,
        target_disadvantaged=1334,
    )
    member = ConsortiumMember(
        consortium=consortium,
        settlement=golop,
        organisation="Golop Község Önkormányzata",
        legal_form="321",
        share_huf=1_229_847,
    )
    return consortium, [lead_row, member]
