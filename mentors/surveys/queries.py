"""Figures of questionnaires: done against wanted, by wave, county and place; who was asked already this quarter."""

import datetime
from collections import defaultdict
from dataclasses import dataclass, replace
from math import ceil

from django.db.models import Q, Sum

from institutions.base.small_counts import told
from institutions.places.models.county import County

from .models.study import Quota, Study, Tally, Wave

MOST_ASKED = 5


@dataclass(frozen=True)
class Progress:
    """How many questionnaires are wanted and done, how many of them beyond a quota; `is_told`: to everybody."""

    target: int = 0
    done: int = 0
    is_told: bool = True

    @property
    def percent(self) -> int:
        return min(100, round(100 * self.done / self.target)) if self.target else 0

    @property
    def is_above(self) -> bool:
        return bool(self.target) and self.done > self.target

    def expected(self, wave: Wave, day: datetime.date) -> int | None:
        """How many there will be on the last day at the pace so far; None before a week has passed."""
        passed = (min(day, wave.ends_on) - wave.starts_on).days + 1
        whole = (wave.ends_on - wave.starts_on).days + 1
        return round(self.done * whole / passed) if passed >= 7 else None

    def met_on(self, wave: Wave, day: datetime.date) -> datetime.date | None:
        """The day on which the quota is met at the pace so far; None: it is met, will not be, or nobody can tell."""
        expected = self.expected(wave, day)
        if expected is None or self.done >= self.target or expected < self.target:
            return None
        passed = (day - wave.starts_on).days + 1
        # `expected` is rounded up, too: then it is the last day itself.
        return min(wave.ends_on, wave.starts_on + datetime.timedelta(days=ceil(passed * self.target / self.done) - 1))

    @property
    def public_done(self) -> int | None:
        """The number that everybody may read."""
        return self.done if self.is_told else None

    @property
    def public_percent(self) -> int:
        """The same of `percent`: a bar tells a number, too."""
        return 0 if self.public_done is None else self.percent


def progress_of(waves: list[Wave], rows=None) -> dict[int, Progress]:
    """The progress of each wave (by key), of the whole network or of the rows that `rows` keeps."""
    keys = [wave.pk for wave in waves]
    keep = rows or (lambda found: found)
    targets = _sums(keep(Quota.objects.filter(wave__in=keys)), "target", "wave_id")
    done = _sums(keep(Tally.objects.filter(wave__in=keys)), "count", "wave_id")
    return {key: Progress(targets.get(key, 0), done.get(key, 0)) for key in keys}


def by_county(waves: list[Wave], rows=None) -> dict[int, dict[int, Progress]]:
    """The progress of each wave (by key) in each county (by key) that has any, of all rows or those `rows` keeps."""
    keep = rows or (lambda found: found)
    targets = _sums(keep(Quota.objects.filter(wave__in=waves)), "target", "wave_id", "county_id")
    done = _sums(keep(Tally.objects.filter(wave__in=waves)), "count", "wave_id", "county_id")
    found: dict[int, dict[int, Progress]] = {wave.pk: {} for wave in waves}
    for wave, county in {**targets, **done}:
        found[wave][county] = Progress(targets.get((wave, county), 0), done.get((wave, county), 0))
    return found


def told_of(counties: dict[int, Progress]) -> tuple[Progress, dict[int, Progress]]:
    """The progress of a wave and of its counties, as far as everybody may read it."""
    shown = told({key: one.done for key, one in counties.items()})
    parts = {key: replace(one, is_told=shown.parts[key] is not None) for key, one in counties.items()}
    target, done = (sum(getattr(one, name) for one in counties.values()) for name in ("target", "done"))
    return Progress(target, done, is_told=shown.total is not None), parts


def public_done_of(study: Study) -> int | None:
    """How many questionnaires all waves of a study (`with_counts`) have; None where one of them tells no number: the
    others, which everybody reads, taken from their sum would tell it.
    """
    counties = defaultdict(dict)
    for part in study.parts:
        counties[part["wave"]][part["county"]] = part["n"]
    done = [told(numbers).total for numbers in counties.values()]
    return None if None in done else sum(done)


def in_order(counties: dict[int, Progress]) -> list[tuple[County, Progress]]:
    """Counties with what each has, in Hungarian order."""
    return [(one, counties[one.pk]) for one in County.objects.filter(pk__in=counties).order_by("sort_key")]


def _sums(rows, column: str, *keys: str) -> dict:
    """The sums of a column by the keys: one value, or a tuple of several."""
    found = rows.order_by().values_list(*keys).annotate(total=Sum(column))
    return {row[0] if len(keys) == 1 else row[:-1]: row[-1] for row in found}


def place_of(row) -> tuple[int | None, int | None]:
    return row.settlement_id, row.institution_id


def with_done(quotas: list[Quota]) -> list[Quota]:
    """The quotas, each with its `progress`: what its mentor did there, or anybody where it has no mentor."""
    sums: dict[tuple, int] = defaultdict(int)
    mine: dict[tuple, int] = defaultdict(int)
    tallies = Tally.objects.filter(
        wave__in={one.wave_id for one in quotas}, county__in={one.county_id for one in quotas}
    )
    for *place, mentor, number in (
        tallies.order_by()
        .values_list("wave_id", "settlement_id", "institution_id", "mentor_id")
        .annotate(n=Sum("count"))
    ):
        sums[tuple(place)] += number
        mine[(*place, mentor)] += number
    for one in quotas:
        key = (one.wave_id, *place_of(one))
        one.progress = Progress(one.target, mine[(*key, one.mentor_id)] if one.mentor_id else sums[key])
    return quotas


def quarter_of(day: datetime.date) -> tuple[datetime.date, datetime.date]:
    """The first day of the day's quarter, and the first one behind it."""
    first = datetime.date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    return first, datetime.date(first.year + (first.month == 10), (first.month + 2) % 12 + 1, 1)


def asked_already(place: dict, day: datetime.date, *, but: Wave | None = None) -> list[Tally]:
    """What was asked at a settlement or an institution in the day's quarter, in other waves: the last of each. What was
    taken back whole was never asked.
    """
    since, until = quarter_of(day)
    rows = Tally.objects.filter(**place, date__gte=since, date__lt=until, count__gt=0)
    sums = Tally.objects.filter(**place).order_by().values("wave").annotate(n=Sum("count"))
    rows = (
        rows.filter(wave__in=sums.filter(n__gt=0).values("wave"))
        .exclude(wave=but)
        .select_related("wave__study", "mentor")
        .order_by("wave_id", "-date", "-pk")
    )
    return list(rows.distinct("wave_id")[:MOST_ASKED])


def with_burden(quotas: list[Quota], day: datetime.date) -> list[Quota]:
    """The quotas, each with `asked` (what was asked there already this quarter, in other waves) and `together` (the
    other running waves that still want something there: one common visit would do).
    """
    since, until = quarter_of(day)
    settlements, institutions = ({key for one in quotas if (key := place_of(one)[n])} for n in (0, 1))
    here = Q(settlement__in=settlements) | Q(institution__in=institutions)
    asked = defaultdict(dict)
    tallies = Tally.objects.filter(here, date__gte=since, date__lt=until, count__gt=0)
    tallies = list(tallies.select_related("wave__study").order_by("date", "pk"))
    keys = ("settlement_id", "institution_id", "wave_id")
    sums = Tally.objects.filter(here, wave__in={row.wave_id for row in tallies}).order_by().values_list(*keys)
    stands = set(sums.annotate(n=Sum("count")).filter(n__gt=0).values_list(*keys)) if tallies else ()
    for row in tallies:
        if (*place_of(row), row.wave_id) in stands:
            asked[place_of(row)][row.wave_id] = row
    wanted = defaultdict(dict)
    running = Quota.objects.filter(here, wave__in=Wave.objects.running(day)).select_related("wave__study")
    for row in with_done(list(running)):
        if row.progress.done < row.target:
            wanted[place_of(row)][row.wave_id] = row.wave
    for one in quotas:
        place = place_of(one)
        one.asked = [row for wave, row in asked[place].items() if wave != one.wave_id]
        one.together = [wave for key, wave in wanted[place].items() if key != one.wave_id]
    return quotas


def own_quotas(user, day: datetime.date) -> list[Quota]:
    """What running waves want of a mentor today, and what they want in their counties of nobody in particular; those
    that are not full, the most urgent first.
    """
    rows = Quota.objects.visible_to(user).filter(Q(mentor=user) | Q(mentor=None), wave__in=Wave.objects.running(day))
    rows = rows.select_related("wave__study", "settlement", "institution__settlement").order_by("wave__ends_on", "pk")
    return [one for one in with_done(list(rows)) if one.progress.done < one.target]
