"""Where practices stand on their way: the steps, since when, and who is next; what waits for whom."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, Subquery
from django.utils.translation import gettext as _

from institutions.base.standing import Role, standing_of
from mentors.people.rules.team import in_office

from .models.practice import PUBLIC, GoodPractice, PracticeState
from .models.practice_consent import ConsentState, PracticeConsent
from .models.practice_review import PracticeReview, ReviewState
from .models.practice_way import PracticeStep

THROUGH = (PracticeStep.Kind.EXPERT_PASSED, PracticeStep.Kind.EXPERT_SKIPPED)

STEPS = (
    PracticeState.COLLECTED,
    PracticeState.DRAFT,
    PracticeState.INSTITUTION_CONSENTED,
    PracticeState.COUNTY_REVIEW,
    PracticeState.EXPERT_REVIEW,
    PracticeState.PUBLISHED,
)


@dataclass(frozen=True)
class Way:
    """Where a practice stands: `steps` for the line, `since` when, `who` is next to do `what`, `due` until when."""

    steps: list[dict]
    since: datetime
    who: str
    what: str
    due: date | None = None


def way_of(practice: GoodPractice) -> Way:
    """Where it stands now."""
    return ways_of(GoodPractice.objects.filter(pk=practice.pk))[practice.pk]


def ways_of(rows) -> dict[int, Way]:
    """Where each of these practices stands, by its key."""
    rows = list(with_next(rows).select_related("settlement", "institution", "collected_by"))
    serving = coordinators() if any(row.state == PracticeState.COUNTY_REVIEW for row in rows) else []
    return {row.pk: Way(line(row.state), row.state_since, *next_of(row, serving)) for row in rows}


def with_next(rows):
    """The practices with what says who is next: the question that waits, the reader and their day, the end of it."""
    consents = PracticeConsent.objects.filter(practice=OuterRef("pk"), state=ConsentState.ASKED)
    reviews = PracticeReview.objects.filter(practice=OuterRef("pk"), state=ReviewState.OPEN)
    through = PracticeStep.objects.filter(practice=OuterRef("pk"), kind__in=THROUGH)
    return rows.annotate(
        asked=Exists(consents),
        asked_name=Subquery(consents.values("asked_name")[:1]),
        reader=Subquery(reviews.values("expert__name")[:1]),
        reader_due=Subquery(reviews.values("due_on")[:1]),
        is_through=Exists(through),
    )


def coordinators() -> list[tuple[int, int, str]]:
    """County, key and name of every coordinator in office today."""
    return list(in_office().order_by("user__name").values_list("county", "user", "user__name"))


def line(state: str) -> list[dict]:
    """The steps, each done, current or to come."""
    reached = PracticeState.PUBLISHED if state in (*PUBLIC, PracticeState.WITHDRAWN) else state
    at = STEPS.index(reached)
    over = state in PUBLIC
    return [
        {"label": PracticeState(code).label, "state": "done" if n < at or (n == at and over) else "current" * (n == at)}
        for n, code in enumerate(STEPS)
    ]


def next_of(row: GoodPractice, serving) -> tuple[str, str, date | None]:
    """Who is next, what they have to do, and until when; `row` is one of `with_next`."""
    state = row.state
    if state == PracticeState.COLLECTED:
        return _collector(row), _("megírja, és átadja a szerkesztőnek"), None
    if state == PracticeState.DRAFT and row.asked:
        who = row.institution.name if row.institution else row.asked_name or _("akit megkérdeztünk")
        return who, _("válaszol a hivatkozáson, amelyet kapott"), None
    if state == PracticeState.DRAFT:
        return _("a szerkesztő vagy a begyűjtő"), _("elkészíti a szöveget, és hozzájárulást kér"), None
    if state == PracticeState.INSTITUTION_CONSENTED:
        return _("a szerkesztő vagy a begyűjtő"), _("továbbküldi ellenőrzésre"), None
    if state == PracticeState.COUNTY_REVIEW:
        return _county(row, serving), _("ellenőrzi"), None
    if state == PracticeState.EXPERT_REVIEW:
        return _reader(row)
    return "", "", None


def _reader(row) -> tuple[str, str, date | None]:
    if row.reader:
        return row.reader, _("lektorálja"), row.reader_due
    return _("a szerkesztő"), _("közzéteszi") if row.is_through else _("lektort kér fel"), None


def _collector(row) -> str:
    return row.collected_by.name if row.collected_by else _("a szerkesztő")


def _county(row, serving) -> str:
    """The county's coordinators who may decide, else who does in their place."""
    names = [
        name for county, user, name in serving if county == row.settlement.county_id and user != row.collected_by_id
    ]
    return ", ".join(names) or _("a hálózatvezető")


def waiting_for(user):
    """The practices about which the person decides next: as coordinator, as lead, as expert."""
    standing = standing_of(user)
    for_county = Q(settlement__county__in=standing.counties_as(Role.COORDINATOR))
    if standing.holds(Role.LEAD):
        for_county |= ~Q(settlement__county__in=in_office().values("county"))
    at_county = Q(for_county, state=PracticeState.COUNTY_REVIEW) & ~Q(
        collected_by__isnull=False, collected_by=standing.user_id
    )
    read = Q(state=PracticeState.EXPERT_REVIEW, reviews__state=ReviewState.OPEN, reviews__expert=standing.user_id)
    return GoodPractice.objects.filter(at_county | read).distinct()
