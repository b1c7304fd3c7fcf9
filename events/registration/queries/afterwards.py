"""What people thought of an event and pledged there, and who may travel with whom."""

from dataclasses import dataclass

from django.db.models import Avg, Count, Q

from events.calendar.models.event import Event
from institutions.base.small_counts import FEWEST, told
from institutions.base.standing import Role, standing_of

from ..models.afterwards import Companion, Feedback, Pledge
from ..models.registration import COMING, Registration


@dataclass(frozen=True)
class Opinion:
    """The released answers about an event."""

    number: int
    useful: float
    welcome: float
    words: list[str]


def opinion_of(event: Event) -> Opinion | None:
    """What people thought; None while there are too few answers."""
    rows = Feedback.objects.filter(event=event, is_released=True)
    found = rows.aggregate(number=Count("pk"), useful=Avg("useful"), welcome=Avg("welcome"))
    if found["number"] < FEWEST:
        return None
    words = list(rows.exclude(words="").order_by("uuid").values_list("words", flat=True))
    return Opinion(**found, words=words)


def pledged(event: Event) -> dict[str, int | None]:
    """How many pledges were made at the event, how many people told after a year, and how many keep theirs up; None
    where it is not told.
    """
    kept = [Pledge.Kept.YES, Pledge.Kept.PARTLY]
    shown = told(
        Pledge.objects.filter(event=event).aggregate(
            keep=Count("pk", filter=Q(kept__in=kept)),
            drop=Count("pk", filter=~Q(kept__in=["", *kept])),
            wait=Count("pk", filter=Q(kept="")),
        )
    )
    answers = shown.parts["keep"], shown.parts["drop"]
    return {"number": shown.total, "told": None if None in answers else sum(answers), "kept": answers[0]}


def pledges_for(user):
    """The pledges that nobody has taken up yet, made by people of the counties where the person is mentor."""
    counties = standing_of(user).counties_as(Role.MENTOR)
    rows = Pledge.objects.filter(county__in=counties, taken_up=False).exclude(words="")
    return rows.select_related("event", "settlement").order_by("-pk")


def may_take_up(user, pledge: Pledge) -> bool:
    return pledge.county_id is not None and standing_of(user).holds_in(pledge.county_id, Role.MENTOR)


def neighbours(one: Registration):
    """Who else looks for company, in the same settlement or the same district: the nearest that the places know."""
    if not (one.wants_company and one.settlement_id and one.state in COMING):
        return Registration.objects.none()
    near = Q(settlement=one.settlement_id)
    if one.settlement.district_id:
        near |= Q(settlement__district=one.settlement.district_id)
    rows = Registration.objects.filter(near, event=one.event_id, state__in=COMING, wants_company=True)
    return rows.exclude(pk=one.pk).exclude(email="").select_related("settlement").order_by("pk")


def companions(one: Registration) -> list[dict]:
    """Those nearby with whom the person could travel: where they come from, and, once both said yes, who they are."""
    found = list(neighbours(one))
    said = set(Companion.objects.filter(asker=one).values_list("asked", flat=True))
    heard = set(Companion.objects.filter(asked=one).values_list("asker", flat=True))
    return [
        {
            "uuid": other.uuid,
            "place": other.settlement,
            "asked": other.pk in said,
            "both": other.pk in said & heard,
            "name": other.name if other.pk in said & heard else "",
            "email": other.email if other.pk in said & heard else "",
        }
        for other in found
    ]
