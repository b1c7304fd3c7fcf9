"""The demo's questionnaires: 932 institutions asked once, residents of a hundred settlements twice, now again."""

import datetime
import hashlib
import uuid

from mentors.surveys.models.study import Quota, Study, Tally, Wave

from .content import texts

TEXTS = texts("surveys")
INSTITUTIONS, SETTLEMENTS, EACH = 932, 100, 150
AGAIN, FEW = 10, 20
"""So many of the settlements are asked a little more while the second wave runs: one visit could do both."""
DONE, UNDER_WAY = 1.0, 0.55
ABOVE = 3


def load(rng, today: datetime.date, workers, houses) -> None:
    """Studies with their waves, what each place owes and what mentors have counted there."""
    serving = {place: one for one in workers if one.until is None for place in one.places}
    places = [place for place in serving if place in houses]
    places = sorted(places, key=lambda place: place.sort_key)
    first = [place for place in places if place.name == "Abaújszántó"]
    chosen = first + rng.sample([place for place in places if place not in first], SETTLEMENTS - len(first))
    of_houses, of_residents = (Study.objects.create(**one) for one in TEXTS["studies"])
    asked = [(house, serving[place]) for place in places for house in houses[place]]
    _wave(rng, of_houses, 0, today - _days(430), _days(120), today, rng.sample(asked, min(INSTITUTIONS, len(asked))), 1)
    residents = [(place, serving[place]) for place in chosen]
    _wave(rng, of_residents, 1, today - _days(300), _days(90), today, residents, EACH)
    _wave(rng, of_residents, 2, today - _days(40), _days(75), today, residents, EACH)
    _wave(rng, of_residents, 3, today - _days(12), _days(40), today, residents[:AGAIN], FEW)


def _days(number: int) -> datetime.timedelta:
    return datetime.timedelta(days=number)


def _wave(rng, study: Study, number: int, begins, lasts, today, owed, target: int) -> None:
    """A wave with the quotas of these places; all of it is done if it is over, about half while it runs."""
    ends = begins + lasts
    wave = Wave.objects.create(study=study, name=TEXTS["waves"][number], starts_on=begins, ends_on=ends)
    Quota.objects.bulk_create(
        Quota(wave=wave, **_of(place), mentor=worker.user, target=target) for place, worker in owed
    )
    last = min(ends, today - _days(1))
    share = DONE if ends < today else UNDER_WAY
    several = target > 1
    tallies = []
    for index, (place, worker) in enumerate(owed):
        is_above = several and share == DONE and index < ABOVE
        done = target if rng.random() < share else target // 3
        rows = _counted(rng, wave, place, worker, last, done + 4 * is_above)
        for row in rows[-1:]:
            row.is_above = is_above
        tallies += rows
    tallies += [_row(rng, wave, *owed[ABOVE], last, -2, TEXTS["reason"])] if several else []
    Tally.objects.bulk_create(sorted(tallies, key=lambda row: row.date), batch_size=1000)


def _counted(rng, wave: Wave, place, worker, last: datetime.date, number: int) -> list[Tally]:
    """So many in a few goes, never before the mentor's time."""
    found = []
    while number > 0:
        some = min(number, rng.randrange(12, 34))
        number -= some
        found.append(_row(rng, wave, place, worker, last, some, ""))
    return sorted(found, key=lambda row: row.date)


def _row(rng, wave: Wave, place, worker, last: datetime.date, number: int, reason: str) -> Tally:
    key = uuid.UUID(int=rng.getrandbits(128), version=4)
    first = max(wave.starts_on, min(worker.since, last))
    day = first + _days(rng.randrange((last - first).days + 1))
    digest = hashlib.sha256(key.bytes).hexdigest()
    facts = {"uuid": key, "content_hash": digest, "count": number, "date": day, "reason": reason}
    return Tally(wave=wave, mentor=worker.user, **facts, **_of(place))


def _of(place) -> dict:
    """The columns that say where: of an institution or of a settlement."""
    at = getattr(place, "settlement", None)
    if at:
        return {"institution": place, "county_id": at.county_id}
    return {"settlement": place, "county_id": place.county_id}
