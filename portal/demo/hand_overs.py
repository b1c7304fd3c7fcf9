"""Two hand-overs: one whose letters the demo's mentor is about to sign, one that is settled, in another county."""

import datetime
import uuid as uuids

from django.db.models import F
from django.utils import timezone

from mentors.handovers.actions.hand_over import settle
from mentors.handovers.models.hand_over import HandOver
from mentors.handovers.models.hand_over_letter import HandOverLetter
from mentors.people.models.assignment import Assignment

from .content import texts

NOTE, ADVICE = texts("bonds")["hand_over_note"], texts("bonds")["hand_over_advice"]
DELAY = datetime.timedelta(days=9)


def load(rng, today, users, workers) -> None:
    """Makes both; needs the mentors' assignments and visits."""
    mentor, coordinator = users["mentor@example.org"], users["coordinator@example.org"]
    fresh = _hand_over(rng, today - datetime.timedelta(days=6), coordinator, _colleague(workers, mentor), mentor)
    _finish(fresh, signed=1)
    mentor, coordinator = users["mentor2@example.org"], users["coordinator2@example.org"]
    settled = _hand_over(rng, today - datetime.timedelta(days=47), coordinator, _colleague(workers, mentor), mentor)
    _finish(settled, signed=None)


def _colleague(workers, mentor):
    """The first other mentor of today in the same county."""
    county = next(one.county for one in workers if one.user == mentor)
    return next(one for one in workers if one.county == county and one.user != mentor and one.until is None)


def _hand_over(rng, day, coordinator, worker, mentor) -> HandOver:
    """Some communities pass to the mentor from that day on, recorded nine days before."""
    taken = Assignment.objects.filter(mentor=mentor).exclude(community=None).values("community")
    chosen = Assignment.objects.filter(mentor=worker.user, community__isnull=False).exclude(community__in=taken)
    made = HandOver.objects.create(
        uuid=uuids.UUID(int=rng.getrandbits(128), version=4),
        county=worker.county,
        from_mentor=worker.user,
        to_mentor=mentor,
        date=day,
        reason=HandOver.Reason.LOAD,
        note=NOTE,
        made_by=coordinator,
        made_at=_evening(day - DELAY),
    )
    settle(made, list(chosen.select_related("community__settlement").order_by("pk")[:4]), day=day - DELAY)
    return made


def _finish(made: HandOver, signed: int | None) -> None:
    """Puts in a word of whoever leaves, and the signatures: of all, or of the first few."""
    letters = list(made.letters.all())
    for number, letter in enumerate(letters):
        words = ADVICE[number % len(ADVICE)].format(who=letter.community.contact_name)
        changed = {"advice": words, "changed_by": made.from_mentor, "changed_at": _evening(made.date)}
        HandOverLetter.objects.filter(pk=letter.pk).update(revision=F("revision") + 1, **changed)
    for letter in letters[:signed]:
        HandOverLetter.objects.filter(pk=letter.pk).update(signed_at=_evening(made.date + datetime.timedelta(days=2)))


def _evening(day) -> datetime.datetime:
    """Half past six in the evening of that day."""
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(18, 30)))
