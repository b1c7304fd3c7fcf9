"""The places and organisations of the demo: real settlements, invented institutions and communities."""

import datetime
from collections import defaultdict

from institutions.communities.models.community import Community
from institutions.communities.models.community_stage import CommunityStage
from institutions.organisations.models.contact import Contact
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement

from . import content
from .accounts import NAMES, invented

INSTITUTIONS, COMMUNITIES, OFFERED, MENTORED = 2518, 1290, 905, 419
# How many communities a place has beside those of a village of the same county.
WEIGHTS = {"county_city": 9, "town": 5, "large_village": 3}
USUAL_SIZE = {"county_city": 60_000, "town": 9_000, "large_village": 3_000}
"""So many people live where the table does not say how many; in a village 800."""
WORDS = {code: word for word, code in content.STATUSES.items()}


def settlements() -> list[Settlement]:
    """The table's settlements; those that are there already (from the official list) stay as they are."""
    counties = {county.ksh_code: county for county in County.objects.filter(country="HU")}
    known = {(s.county_id, s.name) for s in Settlement.objects.all()}
    Settlement.objects.bulk_create(
        Settlement(name=row["name"], county=counties[row["county"]], status=row["status"], population=row["population"])
        for row in content.settlements()
        if (counties[row["county"]].pk, row["name"]) not in known
    )
    wanted = {(counties[row["county"]].pk, row["name"]) for row in content.settlements()}
    found = Settlement.objects.select_related("county").order_by("sort_key", "pk")
    return [settlement for settlement in found if (settlement.county_id, settlement.name) in wanted]


def fieldwork_places(places: list[Settlement]) -> list[Settlement]:
    """Where mentors work: the counties of the network."""
    return [place for place in places if place.county.in_network]


def institutions(rng, places, taken) -> dict[Settlement, list[Institution]]:
    """Institutions, more of them in towns, each with a contact who consented to be kept."""
    found: dict[Settlement, list[Institution]] = defaultdict(list)
    room = [most_institutions(place) for place in places]
    used: set[tuple[int, str]] = set()
    for place in [*places, *places, *rng.choices(places, room, k=INSTITUTIONS * 6)]:
        kind, name = _institution_name(rng, place, taken)
        if (place.pk, name) in used or len(found[place]) == most_institutions(place):
            continue
        used.add((place.pk, name))
        house = Institution(name=name, kind=kind, settlement=place, maintainer=_maintainer(rng, place))
        house.address = f"{NAMES['streets'][len(used) % len(NAMES['streets'])]} {1 + 7 * len(used) % 61}."
        house.status = Institution.Status.CLOSED if rng.random() < 0.02 else Institution.Status.ACTIVE
        found[place].append(house)
        if len(used) == INSTITUTIONS:
            break
    Institution.objects.bulk_create((house for row in found.values() for house in row), batch_size=1000)
    return found


def most_institutions(place) -> int:
    """As many as a place of its size can have: one in a hamlet, four where 3,900 people live."""
    people = place.population or USUAL_SIZE.get(place.status, 800)
    return 1 + (people >= 500) + people // 1500


def _institution_name(rng, place, taken):
    kind = rng.choices(list(NAMES["institutions"]), [30, 14, 26, 14, 10, 6])[0]
    patterns = list(NAMES["institutions"][kind])
    if place.status in (Settlement.Status.TOWN, Settlement.Status.COUNTY_CITY):
        patterns = NAMES["town_institutions"].get(kind) or patterns
    namesake = invented(rng, set(taken)).split(" ", 1)
    name = content.fill(rng.choice(patterns), place.name, family=namesake[0], given=namesake[1])
    return kind, name


def _maintainer(rng, place):
    return (
        municipality(place) if rng.random() < 0.85 else content.fill(rng.choice(NAMES["other_maintainers"]), place.name)
    )


def municipality(place) -> str:
    """The name of the local government."""
    return content.fill(NAMES["municipalities"][WORDS[place.status]], place.name)


def contacts(rng, houses, today, taken) -> None:
    """A contact in two of three institutions; phone and e-mail cannot reach anybody."""
    rows = []
    for number, house in enumerate(house for row in houses.values() for house in row):
        if rng.random() < 0.66:
            rows.append(
                Contact(
                    institution=house,
                    name=invented(rng, set(taken)),
                    position=rng.choice(NAMES["contact_roles"]),
                    email=f"kapcsolat{number}@demo.example.org",
                    phone=f"+36 30 555 {number % 10_000:04d}",
                    consent_on=today - datetime.timedelta(days=rng.randrange(30, 1000)),
                )
            )
    Contact.objects.bulk_create(rows, batch_size=2000)


def communities(rng, places, houses, today, taken) -> dict[Settlement, list[Community]]:
    """Communities with their dated stages; as many were offered help, and as many are mentored, as in the network."""
    found: dict[Settlement, list[Community]] = defaultdict(list)
    weights = [3 + WEIGHTS.get(place.status, 0) for place in places]
    used: set[tuple[int, str]] = set()
    rows = []
    for place in [*places, *rng.choices(places, weights, k=COMMUNITIES * 3)]:
        namesake = invented(rng, set(taken)).split(" ", 1)
        name = content.fill(rng.choice(NAMES["communities"]), place.name, family=namesake[0], given=namesake[1])
        if (place.pk, name) in used:
            continue
        used.add((place.pk, name))
        community = Community(
            name=name,
            settlement=place,
            host=rng.choice(houses[place]) if houses[place] and rng.random() < 0.6 else None,
            is_informal="Egyesület" not in name and "Alapítvány" not in name,
            contact_name=invented(rng, set(taken)),
            contact_phone=f"+36 70 555 {len(rows):04d}",
            rhythm_days=rng.choice((14, 30, 30, 45, 60, 90)),
            consent_public=rng.random() < 0.7,
        )
        rows.append(community)
        found[place].append(community)
        if len(rows) == COMMUNITIES:
            break
    Community.objects.bulk_create(rows, batch_size=1000)
    _stages(rng, rows, today)
    return found


def _stages(rng, rows, today):
    ways = {
        "mentored": ["reached", "contacted", "offered", "mentored"],
        "independent": ["reached", "contacted", "offered", "mentored", "independent"],
        "dormant": ["reached", "offered", "mentored", "dormant"],
        "closed": ["contacted", "offered", "closed"],
        "offered": ["reached", "contacted", "offered"],
        "contacted": ["reached", "contacted"],
        "reached": ["reached"],
    }
    plan = ["mentored"] * MENTORED + ["independent"] * 190 + ["dormant"] * 90 + ["closed"] * 46
    plan += ["offered"] * (OFFERED - len(plan))
    plan += ["contacted"] * 200 + ["reached"] * (COMMUNITIES - OFFERED - 200)
    first, rest = plan[:1], plan[1:]
    rng.shuffle(rest)
    stages = []
    for community, last in zip(rows, first + rest, strict=True):
        # Far enough back for four more steps of at most seventy days.
        day = today - datetime.timedelta(days=rng.randrange(300, 1080))
        for stage in ways[last]:
            stages.append(CommunityStage(community=community, stage=stage, date=day))
            day += datetime.timedelta(days=rng.randrange(14, 70))
    CommunityStage.objects.bulk_create(stages, batch_size=2000)
