"""The plausible practices: a subject in a place where it could happen, by a house of its kind, with numbers that fit.

The rules stand beside the texts (data/practice_families.toml, data/practice_topics.toml).
"""

import re
from collections import defaultdict

from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement
from mentors.practices.actions import practice_loading
from mentors.practices.models.practice_text import SECTIONS

from . import content

FAMILIES, AGAIN = content.texts("practice_families"), content.texts("practice_families")["again"]
VILLAGES = frozenset({Settlement.Status.VILLAGE, Settlement.Status.LARGE_VILLAGE})
TOWNS = frozenset({Settlement.Status.TOWN, Settlement.Status.COUNTY_CITY})
OF_A_VILLAGE, OF_A_TOWN = re.compile(r"\b(falu|falv|község)", re.IGNORECASE), re.compile(r"\bváros", re.IGNORECASE)
NUMBER = re.compile(
    r"\d|\b(hat|nyolc|kilenc|tíz)\b|\b(tizen|húsz|huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|"
    r"\w*száz)\w*",
    re.IGNORECASE,
)
"""A count in a lead: from six up, as smaller ones are no claim."""


def fits(topic: dict, place: Settlement) -> bool:
    """Whether the subject could happen there: people enough, and a village or a town if it speaks of one."""
    said = f"{topic['title']} {topic['lead']}"
    if (place.population or 0) < topic.get("least", FAMILIES["least"]):
        return False
    if "settlements" in topic:
        return place.name in topic["settlements"]
    if OF_A_VILLAGE.search(said):
        return place.status in VILLAGES
    return place.status in TOWNS if OF_A_TOWN.search(said) else True


def houses_by_field() -> dict[str, dict[int, list[Institution]]]:
    """The open houses of each field, by settlement; the fields are the kinds of houses they belong to."""
    found: dict[str, dict[int, list[Institution]]] = defaultdict(lambda: defaultdict(list))
    for house in Institution.objects.filter(status=Institution.Status.ACTIVE).order_by("pk"):
        found[house.kind][house.settlement_id].append(house)
    return found


def setting(rng, field, topic, places, houses) -> tuple[Settlement, Institution | None]:
    """A place where the subject fits and a house of its field there; no house if there is none anywhere."""
    fitting = [place for place in places if fits(topic, place)]
    place = rng.choice([place for place in fitting if houses[field].get(place.pk)] or fitting)
    own = houses[field].get(place.pk)
    return place, rng.choice(own) if own else None


def slots_of(rng) -> dict[str, int]:
    """{k} occasions, {n} people at one, {m} at all of them: the third follows from the others."""
    k, n = rng.randrange(8, 17), rng.randrange(12, 25)
    return {"k": k, "n": n, "m": k * n - rng.randrange(k)}


def entry(rng, field, topic, kind, again, place, house) -> practice_loading.Entry:
    """A practice of a subject, all but its address and who collected it; `again` as in `AGAIN`, or none."""
    family, slots = FAMILIES["families"][topic["family"]], slots_of(rng)
    lead = rng.choice(AGAIN[again]["leads"]) if again else topic["lead"]
    title = content.fill(AGAIN[again]["title"], place.name, title=topic["title"]) if again else topic["title"]

    def say(texts):
        return content.fill(rng.choice(texts), place.name, **slots)

    team = rng.choice(_unnumbered(family["people"], lead, "text"))
    results = _unnumbered(family["results"], lead)
    chosen = sorted(rng.sample(range(len(family["steps"])), rng.randrange(4, 7)))
    steps = (content.fill(family["steps"][index], place.name, **slots) for index in chosen)
    sections = {name: say(family[name]) for name in ("aim", "story", "things")}
    sections |= {
        "people": say([team["text"]]),
        "partners": say(_others(family["partners"], topic["title"], field)),
        "results": say(results),
        "steps": "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)),
        "money": say(FAMILIES["money"][topic["cost_band"]]),
        "sustainability": say(FAMILIES["sustainability"]),
        "transferability": say(FAMILIES["transferability"]),
    }
    facts = {
        "kind": kind,
        "field": field,
        "started": rng.randrange(2012, 2025),
        "themes": topic["themes"],
        "target_groups": topic["target_groups"],
        "accepts_study_visits": rng.random() < 0.5,
        "settlement": place,
        "institution": house,
        "cost_band": topic["cost_band"],
        "room": family["room"],
        "weekly_hours": family["hours"],
        "staff_needed": slots.get(team["helpers"], team["helpers"]),
    }
    return practice_loading.Entry(facts=facts, texts={"hu": words(sections, title, lead)})


def words(sections: dict, title: str, lead: str) -> dict[str, str]:
    return {name: sections[name] for name in SECTIONS if name in sections} | {"title": title, "lead": lead}


def _unnumbered(texts, lead, key=None):
    """The texts that say no number of their own where the lead has said one."""
    return [one for one in texts if "{" not in (one[key] if key else one)] if NUMBER.search(lead) else texts


def _others(partners, title, field):
    """The partners that are others: no club is its own partner, no museum that of a museum."""
    own = {word[:6] for word in re.findall(r"\w{6,}", title.lower())} | ({"múzeum"} if field == "museum" else set())
    return [one for one in partners if not any(stem in one.lower() for stem in own)]
