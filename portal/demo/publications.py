"""What the demo's public reads: good practices, model projects, events and news."""

import datetime
import random

from django.utils import timezone
from django.utils.text import slugify

from events.calendar.models.event import Event
from events.calendar.models.outcome import Outcome
from events.calendar.models.series import Membership, Series
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.practices.actions import practice_loading
from mentors.practices.models.practice_facts import CONTACT, FACTS

from . import belongings, content, library, outreach, plausible, way
from .accounts import invented

LATELY, AHEAD = datetime.timedelta(days=60), datetime.timedelta(days=21)
PRACTICES, MODEL_PROJECTS = 177, 25
WAITING = ["draft", "draft", "collected", "institution_consented", "county_review", "expert_review"]
TOPICS = content.texts("practice_topics")


def load(rng, today, users, workers, places) -> None:
    """Enters the practices, published over the last three years, and some that still wait."""
    serving = [worker for worker in workers if not worker.until]

    def collector(place):
        return rng.choice([one.user for one in serving if one.county.pk == place.county_id] or [serving[0].user])

    written = [_written(practice, collector) for practice in content.practices()]
    slugs = {entry.facts["slug"] for entry in written}
    houses = plausible.houses_by_field()
    patterned = [
        _patterned(rng, field, topic, kind, lead_in, places, houses, collector, slugs)
        for kind, lead_in, (field, topic) in _plan(written)
    ]
    public, waiting = patterned[: -len(WAITING)], patterned[-len(WAITING) :]
    rng.shuffle(public)
    _publish(rng, today, [*public, *written])
    _contacts([*public, *written])
    for entry, state in zip(waiting, WAITING, strict=True):
        entry.facts["state"] = state
    waiting.append(_of_contact(users["contact@example.org"], serving, slugs))
    _events(today, users["editor@example.org"])
    practice_loading.load([*public, *written, *waiting], by=users["editor@example.org"])
    belongings.load(users["editor@example.org"])
    way.load(random.Random(47), today, users)
    belongings.take_in(users["editor@example.org"])
    library.load(today, users["editor@example.org"])
    outreach.load(random.Random(41), today, users["editor@example.org"])


def _plan(written):
    """(kind, beginning of the address, field and topic) of the plausible ones: each topic once as it is, the first ones
    again as taken over by somebody else, as a model project, and as work that still waits.
    """
    topics = [(field, topic) for field, rows in TOPICS.items() for topic in rows]
    models = sum(entry.facts["kind"] == "model_project" for entry in written)
    missing = PRACTICES - (len(written) - models) - len(topics)
    yield from (("practice", "", topic) for topic in topics)
    yield from (("practice", "Átvettük: ", topic) for topic in topics[:missing])
    yield from (("model_project", "Mintaprojekt: ", topic) for topic in topics[20 : 20 + MODEL_PROJECTS - models])
    yield from (("practice", "Készül: ", topic) for topic in topics[-len(WAITING) :])


def _publish(rng, today, entries) -> None:
    """Gives each its day, the last ones the latest: the written articles are what people shall see first."""
    days = sorted(rng.sample(range(10, 1060), len(entries)), reverse=True)
    for entry, ago in zip(entries, days, strict=True):
        entry.published_at = _noon(today - datetime.timedelta(days=ago))


def _contacts(entries) -> None:
    """Whom to ask: two of three agreed to stand on the page."""
    rng, taken = random.Random(43), set()
    for number, entry in enumerate(entries):
        if number % 3:
            entry.facts |= {
                "contact_name": invented(rng, taken),
                "contact_email": f"gyakorlat{number}@demo.example.org",
                "contact_phone": f"+36 30 556 {number:04d}",
                "contact_consent": True,
            }


def _events(today, editor) -> None:
    """Enters the series and the events around today, all published but the last upcoming one; the editor announced
    those of the last weeks and the coming ones, older ones came in as archives.
    """
    texts = content.texts("events")
    series = {row["slug"]: Series.objects.create(**row) for row in texts["series"]}
    counties = {county.ksh_code: county for county in County.objects.filter(country="HU")}
    rows, editions, outcomes = [], [], []
    for data in texts["events"]:
        data = dict(data)
        starts_on = today + datetime.timedelta(days=data.pop("offset"))
        # What is on Wednesdays is on the Wednesday of that week.
        starts_on += datetime.timedelta(days=data.pop("weekday", starts_on.isoweekday()) - starts_on.isoweekday())
        ends_on = starts_on + datetime.timedelta(days=data.pop("days", 1) - 1)
        if data.get("precision") == "month":
            starts_on = starts_on.replace(day=1)
            ends_on = (starts_on + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
        elif data.get("precision") == "year":
            starts_on, ends_on = datetime.date(starts_on.year, 1, 1), datetime.date(starts_on.year, 12, 31)
        partners = ", ".join(f"{one['name']} ({one['country']})" for one in data.pop("partners", ()))
        if partners:
            data["description"] = f"{data.get('description', '')}\n\nPartnereink: {partners}.".strip()
        edition = series.get(data.pop("series", None)), data.pop("edition", "")
        outcome = data.pop("conclusions", ""), [level for level in [data.pop("impact", "")] if level]
        data["funding_note"] = data.pop("funding", "")
        data["end_precision"] = data.get("precision", "day")
        data["published_on"] = min(starts_on, today)
        data["county"] = counties.get(data.get("county"))
        if ends_on >= today - LATELY:
            announced = min(starts_on, today) - AHEAD
            data |= {"published_on": announced, "published_at": _noon(announced), "published_by": editor}
        event = Event(state=Event.State.PUBLISHED, starts_on=starts_on, ends_on=ends_on, **data)
        event.clean_fields(exclude=["county", "published_by"])
        rows.append(event)
        editions.append(edition)
        outcomes.append(outcome)
    max(rows, key=lambda event: event.starts_on).state = Event.State.DRAFT
    Event.objects.bulk_create(rows)
    Membership.objects.bulk_create(
        Membership(event=event, series=one, edition=edition)
        for event, (one, edition) in zip(rows, editions, strict=True)
        if one
    )
    Outcome.objects.bulk_create(
        Outcome(event=event, conclusions=conclusions, levels=levels)
        for event, (conclusions, levels) in zip(rows, outcomes, strict=True)
        if conclusions or levels
    )


def _noon(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(12)))


def _written(practice: dict, collector) -> practice_loading.Entry:
    """One of the written articles."""
    place = Settlement.objects.select_related("county").get(name=practice["settlement"])
    house, _made = Institution.objects.get_or_create(
        settlement=place, name=practice["institution"], defaults={"kind": practice["field"]}
    )
    facts = {name: value for name, value in practice.items() if name in (*FACTS, *CONTACT)}
    facts |= {"slug": practice["slug"], "settlement": place, "institution": house, "collected_by": collector(place)}
    texts = {"hu": plausible.words(practice["hu"], practice["title"], practice["lead"])}
    if "en" in practice:
        texts["en"] = plausible.words(practice["en"], practice["title_en"], practice["lead_en"])
    for language, words in texts.items():
        words["plan"] = belongings.plan_of(practice["slug"], language)
    return practice_loading.Entry(facts=facts, texts=texts)


def _patterned(rng, field, topic, kind, lead_in, places, houses, collector, slugs) -> practice_loading.Entry:
    """One of the plausible ones, from building blocks."""
    place, house = plausible.setting(rng, field, topic, places, houses)
    again = {"Átvettük: ": "taken_over", "Mintaprojekt: ": "model_project"}.get(lead_in)
    entry = plausible.entry(rng, field, topic, kind, again, place, house)
    entry.facts |= {"slug": _slug(f"{lead_in}{topic['title']}", slugs), "collected_by": collector(place)}
    return entry


def _of_contact(contact, serving, slugs) -> practice_loading.Entry:
    """A draft about the house that the contact speaks for: they are asked for its consent. Its chance is its own."""
    house = Institution.objects.select_related("settlement__county").get(representations__user=contact)
    place, field = house.settlement, house.kind if house.kind in TOPICS else "culture_house"
    topic = next((one for one in TOPICS[field] if plausible.fits(one, place)), TOPICS[field][0])
    entry = plausible.entry(random.Random(59), field, topic, "practice", None, place, house)
    collector = next((one.user for one in serving if one.county.pk == place.county_id), serving[0].user)
    entry.facts |= {"slug": _slug(f"Készül: {topic['title']}", slugs), "collected_by": collector, "state": "draft"}
    return entry


def _slug(title: str, taken: set[str]) -> str:
    stem = slugify(title)[:100]
    slug = next(slug for slug in (stem, *(f"{stem}-{number}" for number in range(2, 99))) if slug not in taken)
    taken.add(slug)
    return slug
