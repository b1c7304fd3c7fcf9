"""The demo's exchange occasions and study visits: who held them, who came from which county, what was taken home."""

import datetime
import random

from django.utils import timezone
from django.utils.text import slugify

from events.calendar.models.event import Event
from events.calendar.models.event_parts import EventBody, EventCountry, EventCounty, EventText
from events.calendar.models.outcome import Impact, Outcome
from institutions.bodies.actions import saved, the_body
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County

from . import content
from .sessions import hold

ANNOUNCED = datetime.timedelta(days=35)
LATELY = datetime.timedelta(days=60)
"""What was this long ago at most was announced here; the older ones came in as archives."""


def load(rng: random.Random, today: datetime.date, editor) -> None:
    """Enters those of `exchange.toml`, and what was counted at those of `events.toml`."""
    texts = content.texts("exchange")
    Exchange(rng, today, editor, texts["programmes"]).load(texts["occasions"])
    for row in texts["counted"]:
        count(Event.objects.get(slug=row["slug"]), row["counties"], row.get("countries", {}))


def count(event: Event, counties: dict[str, int], countries: dict[str, int]) -> None:
    """Who came from each county, and from abroad."""
    known = {one.ksh_code: one for one in County.objects.filter(country="HU", ksh_code__in=counties)}
    EventCounty.objects.bulk_create(
        EventCounty(event=event, county=known[code], number=number) for code, number in counties.items()
    )
    EventCountry.objects.bulk_create(
        EventCountry(event=event, country=code, number=number) for code, number in countries.items()
    )


class Exchange:
    """One load, on a day, by an editor."""

    def __init__(self, rng, today: datetime.date, editor, programmes: dict[str, list[dict]]):
        self.rng, self.today, self.editor, self.programmes = rng, today, editor, programmes
        self.counties = list(County.objects.filter(country="HU", in_network=True).order_by("ksh_code"))
        self.held: set[int] = set()

    def load(self, rows: list[dict]) -> None:
        for row in rows:
            event = self._event(row)
            self._host(event)
            hold(event, self.programmes[row["programme"]], by=self.editor)
            if event.starts_on < self.today:
                came = self._came_from(event.county)
                count(event, came, {})
                Event.objects.filter(pk=event.pk).update(participants=str(sum(came.values())))
            if "taken" in row:
                level = self.rng.choice(Impact.values)
                Outcome.objects.create(event=event, conclusions=row["taken"], levels=[level])
            if "en" in row:
                EventText.objects.create(event=event, language="en", **row["en"])

    def _event(self, row: dict) -> Event:
        day = self.today - datetime.timedelta(days=row["ago"])
        day -= datetime.timedelta(days=max(0, day.isoweekday() - 5))
        county = next(one for one in self.counties if one.ksh_code == row["county"])
        house = self._house(county)
        starts, ends = self._hours(row)
        event = Event(
            name=row["name"],
            slug=f"{slugify(row['name'])}-{day.year}",
            kind=row.get("kind", "exchange"),
            state=Event.State.PUBLISHED,
            county=county,
            summary=row["summary"],
            starts_on=day,
            ends_on=day,
            start_time=starts,
            end_time=ends,
            venue=house.name.removesuffix(f", {house.settlement.name}"),
            city=house.settlement.name,
            settlement=house.settlement,
            languages=["hu"],
            is_free=True,
            capacity=self.rng.choice([40, 50, 60]),
            **self._published(day),
        )
        event.full_clean()
        event.save()
        event.house = house
        return event

    def _published(self, day: datetime.date) -> dict:
        """Whoever announced what was lately is asked what it brought."""
        if day < self.today - LATELY:
            return {"published_on": day}
        on = min(day - ANNOUNCED, self.today)
        noon = timezone.make_aware(datetime.datetime.combine(on, datetime.time(12)))
        return {"published_on": on, "published_at": noon, "published_by": self.editor}

    def _hours(self, row: dict) -> tuple[datetime.time, datetime.time]:
        day = self.programmes[row["programme"]]
        return datetime.time.fromisoformat(day[0]["from"]), datetime.time.fromisoformat(day[-1]["until"])

    def _house(self, county: County) -> Institution:
        """An institution of the county where none of these was yet."""
        rows = Institution.objects.filter(settlement__county=county).exclude(pk__in=self.held)
        found = self.rng.choice(rows.select_related("settlement").order_by("pk")[:60])
        self.held.add(found.pk)
        return found

    def _host(self, event: Event) -> None:
        body = saved(the_body("institution", subject=event.house))
        EventBody.objects.create(event=event, body=body, role=EventBody.Role.HOST, name_then=body.name, position=1)

    def _came_from(self, county: County) -> dict[str, int]:
        """Most from the county itself, some from two to five others; never more than there were seats."""
        others = self.rng.sample([one for one in self.counties if one != county], self.rng.randint(2, 5))
        came = {county.ksh_code: self.rng.randint(9, 16)}
        return came | {one.ksh_code: self.rng.randint(2, 4) for one in others}
