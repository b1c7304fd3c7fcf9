"""The demo's Community Weeks: three archives, and the coming year, which can be joined."""

import datetime
from itertools import count

from django.utils import timezone

from events.week.models.campaign import Campaign, CampaignText, Theme
from events.week.models.joiner import Joiner
from events.week.models.programme import Access, Age, Programme, State
from institutions.bodies.models import Body
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

from . import content

TOLD = ("told_joiners", "told_programmes", "told_settlements")
TEXTS = ("motto", "about")
DAYS = ("starts_on", "ends_on", "joins_from", "joins_until")
WAITING = [State.RECEIVED] * 8 + [State.RETURNED, State.DECLINED]


def load(rng, today: datetime.date, users, workers) -> None:
    """Enters the years with who joined and what they offer."""
    texts = content.texts("week")
    numbers = count(1)
    mentors = {one.county.pk: one.user for one in workers if not one.until}
    for row in texts["years"]:
        fields = {name: row[name] for name in (*DAYS, *TEXTS, *TOLD, "year") if name in row}
        campaign = Campaign.objects.create(**fields, is_public=True)
        fill(rng, campaign, row, texts, numbers, mentors, over=True)
    coming = texts["coming"]
    words = {"motto": coming["motto"], "about": coming["about"].strip()}
    campaign = Campaign.objects.create(**days_of(today), **words, themes=list(Theme.values), is_public=True)
    CampaignText.objects.create(campaign=campaign, language="en", **{name: coming["en"][name] for name in TEXTS})
    fill(rng, campaign, coming, texts, numbers, mentors, over=False)


def days_of(today: datetime.date) -> dict:
    """The second week of next May; it can be joined already."""
    year = today.year + 1 if today.month > 2 else today.year
    first = datetime.date(year, 5, 8)
    first -= datetime.timedelta(days=first.weekday())
    last = first + datetime.timedelta(days=6)
    begun = min(today, datetime.date(year - 1, 11, 2))
    return {
        "year": year,
        "starts_on": first,
        "ends_on": last,
        "joins_from": begun,
        "joins_until": first - datetime.timedelta(days=1),
    }


def fill(rng, campaign, row, texts, numbers, mentors, *, over: bool) -> None:
    """The joiners of a year with their programmes; the last ones of a year to come still wait."""
    joiners = Joiner.objects.bulk_create(bodies(rng, campaign, row["joiners"], texts, numbers, mentors))
    owners = [*joiners, *(rng.choice(joiners) for _extra in range(row["programmes"] - len(joiners)))]
    rows = [programme(rng, campaign, joiner, texts, over) for joiner in owners]
    Programme.objects.bulk_create(rows)


def bodies(rng, campaign, number, texts, numbers, mentors) -> list[Joiner]:
    """Institutions and communities of ours, municipalities, and others under a name of their own."""
    houses = list(Institution.objects.select_related("settlement__county").order_by("pk"))
    groups = list(Community.objects.select_related("settlement__county").order_by("pk"))
    places = list(Settlement.objects.still_existing().select_related("county").order_by("pk"))
    known = {}
    for kind in (Body.Kind.INSTITUTION, Body.Kind.COMMUNITY):
        rows = Body.objects.filter(kind=kind).values_list(kind, "pk")
        known[kind] = dict(rows)
    found, taken = [], set()
    while len(found) < number:
        kind, subject, name, place = drawn(rng, houses, groups, places, texts)
        if (name, place.pk) in taken:
            continue
        taken.add((name, place.pk))
        said = rng.choices([True, False, None], [55, 25, 20])[0]
        found.append(
            Joiner(
                campaign=campaign,
                kind=kind,
                name=name,
                settlement=place,
                county=place.county,
                body_id=known.get(kind, {}).get(subject),
                email=f"kozossegekhete{next(numbers)}@demo.example.org",
                said_via_mentor=said if place.county.in_network else (said and None),
                brought_by=mentors.get(place.county_id) if said is None and rng.random() < 0.6 else None,
            )
        )
    return found


def drawn(rng, houses, groups, places, texts) -> tuple:
    """(kind, its record's id or None, name, settlement) of one who joins."""
    draw = rng.random()
    if draw < 0.5 and houses:
        house = rng.choice(houses)
        return Body.Kind.INSTITUTION, house.pk, house.name, house.settlement
    if draw < 0.65 and groups:
        group = rng.choice(groups)
        return Body.Kind.COMMUNITY, group.pk, group.name, group.settlement
    place = rng.choice(places)
    if draw < 0.75:
        return Body.Kind.MUNICIPALITY, None, f"{place.name} önkormányzata", place
    name = rng.choice(texts["words"]["bodies"]).format(place=content.adjective(place.name))
    return Body.Kind.CIVIL, None, name, place


def programme(rng, campaign, joiner, texts, over: bool) -> Programme:
    """One programme: accepted, but for some of a year that is to come."""
    theme = rng.choice(Theme.values)
    day = campaign.starts_on + datetime.timedelta(days=rng.randrange((campaign.ends_on - campaign.starts_on).days + 1))
    hour = rng.randrange(9, 19)
    waits = not over and rng.random() < 0.06
    state = rng.choice(WAITING) if waits else State.ACCEPTED
    received = timezone.now() - datetime.timedelta(hours=rng.randrange(1, 500))
    if over:
        received = timezone.make_aware(datetime.datetime.combine(campaign.joins_from, datetime.time(12)))
    made = Programme(
        campaign=campaign,
        joiner=joiner,
        title=rng.choice(texts["titles"][theme]).format(place=content.adjective(joiner.settlement.name)),
        theme=theme,
        date=day,
        start_time=datetime.time(hour, rng.choice([0, 0, 30])),
        end_time=datetime.time(hour + 2),
        place=rng.choice(texts["words"]["places"]),
        settlement=joiner.settlement,
        county=joiner.county,
        is_open=rng.random() < 0.9,
        accessibility=sorted(rng.sample(Access.values, rng.choice([0, 0, 1, 1, 2]))),
        ages=sorted(rng.sample(Age.values, rng.choice([1, 1, 2, 3]))),
        state=state,
        state_reason=rng.choice(texts["words"]["reasons"]) if state in (State.RETURNED, State.DECLINED) else "",
        received_at=received,
        accepted_at=received if state == State.ACCEPTED else None,
    )
    if over and rng.random() < 0.7:
        made.participants, made.helpers = rng.randrange(8, 160), rng.randrange(1, 12)
        made.sentence, made.reported_at = rng.choice(texts["words"]["sentences"]), received
    return made
