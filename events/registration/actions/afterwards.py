"""Writes of what is left of an event: feedback, pledges, and who travels with whom."""

import random

from django.db import transaction
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.exceptions import Refused, grant

from ..models.afterwards import Companion, Feedback, Pledge
from ..models.registration import COMING, Registration
from ..rules import may_tell, may_travel_with
from . import seats

TOGETHER = 5
"""Answers are released so many at once, so that nobody can be told by what was new."""


@transaction.atomic
def give_feedback(one: Registration, *, useful: int, welcome: int, words: str = "") -> None:
    """What somebody thought of the event, once; nothing leads from it to them. Raises Refused."""
    seats.lock(one.event)
    one = Registration.objects.select_related("event").get(pk=one.pk)
    check_told(one)
    if one.gave_feedback:
        raise Refused(_("Erről az eseményről már elmondta a véleményét. Köszönjük!"))
    Registration.objects.filter(pk=one.pk).update(gave_feedback=True)
    said = Feedback(event=one.event, useful=useful, welcome=welcome, words=words)
    said.full_clean(exclude=["event"])
    said.save(force_insert=True)
    release(one.event)


def release(event: Event) -> None:
    """Writes the waiting answers anew, shuffled and under other keys, once there are enough of them."""
    waiting = list(Feedback.objects.filter(event=event, is_released=False))
    if len(waiting) < TOGETHER:
        return
    random.SystemRandom().shuffle(waiting)
    fresh = [Feedback(event=event, useful=one.useful, welcome=one.welcome, words=one.words) for one in waiting]
    for one in fresh:
        one.is_released = True
    Feedback.objects.filter(pk__in=[one.pk for one in waiting]).delete()
    Feedback.objects.bulk_create(fresh)


def check_told(one: Registration) -> None:
    if not may_tell(one):
        raise Refused(_("Ezt az esemény után kérdezzük azoktól, akik ott voltak."))


@transaction.atomic
def pledge(one: Registration, *, words: str, session=None) -> Pledge:
    """„Ezt kipróbálom: …”, told to the mentor of the person's county; the same twice is one. Raises Refused."""
    event = seats.lock(one.event)
    one = Registration.objects.get(pk=one.pk)
    if one.state not in COMING:
        raise Refused(_("Ezt azoktól kérdezzük, akik ott voltak."))
    made = Pledge(
        event=event,
        session=session,
        registration=one,
        words=words,
        settlement=one.settlement,
        county_id=one.county_id,
    )
    made.full_clean(exclude=["event", "made_on"])
    found = Pledge.objects.filter(event=event, registration=one, words=made.words).first()
    if found is None:
        made.save()
    return found or made


@transaction.atomic
def tell_kept(one: Registration, *, kept: str) -> int:
    """A year later: whether what was pledged is kept up; answers how many pledges that was."""
    asked = Pledge.objects.select_for_update().filter(registration=one)
    for found in asked:
        found.kept = kept
        found.full_clean(exclude=["event", "made_on"])
        found.save()
    return len(asked)


@transaction.atomic
def take_up(found: Pledge, *, by, rule) -> Pledge:
    """The mentor of the county takes it up as a topic of a visit. Raises NotGranted."""
    found = Pledge.objects.select_for_update().get(pk=found.pk)
    grant(rule(by, found))
    found.taken_up = True
    found.save(update_fields=["taken_up"])
    return found


@transaction.atomic
def ask_along(one: Registration, *, other: Registration) -> bool:
    """Somebody would like to travel with another one; answers whether both said yes. Raises NotGranted."""
    seats.lock(one.event)
    one = Registration.objects.select_related("settlement").get(pk=one.pk)
    grant(may_travel_with(one, other))
    Companion.objects.get_or_create(asker=one, asked=other)
    return Companion.objects.filter(asker=other, asked=one).exists()
