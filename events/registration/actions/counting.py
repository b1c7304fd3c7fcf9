"""Who was marked as present, counted by county for the figures of the event."""

from django.db import transaction
from django.db.models import Count

from events.calendar.models.event import Event
from events.programme.inlines import EVENT
from institutions.base.exceptions import grant
from institutions.parts import actions as parts
from institutions.places.models.county import County

from .. import rules
from ..models.registration import Registration, State
from . import seats


@transaction.atomic
def count_counties(event: Event, *, by) -> int:
    """Enters how many came from each county of which nobody entered a number yet; answers how many counties were added.
    Those of whom no county is known are counted nowhere. Done twice, it adds nothing. Raises NotGranted.
    """
    event = seats.lock(event)
    grant(rules.may_organise(by, event))
    kind = EVENT.kinds["counties"]
    came = Registration.objects.filter(event=event, state=State.ATTENDED).exclude(county=None).order_by()
    came = came.exclude(county__in=kind.of(event).values("county")).values_list("county").annotate(Count("pk"))
    numbers = dict(came)
    for county in County.objects.filter(pk__in=numbers):
        parts.add(EVENT, kind, event, by=by, county=county, number=numbers[county.pk])
    return len(numbers)
