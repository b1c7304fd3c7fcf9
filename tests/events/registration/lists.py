"""The lists of this feature, for the guards over lists."""

import datetime

from django.utils import timezone

from events.models import Event

from ... import make
from ...list import List


def registrations(people, number):
    day = timezone.localdate() + datetime.timedelta(days=30)
    fields = {"slug": "nagy-talalkozo", "state": "published", "registration": True, "starts_on": day, "ends_on": day}
    event = Event.objects.filter(slug="nagy-talalkozo").first() or make.event(**fields)
    for index in range(number):
        make.registration(event, "waiting" if index % 2 else "confirmed", institution=make.institution())


LISTS = [
    List(
        "registration",
        "/events/nagy-talalkozo/registrations/",
        "/api/v1/events/nagy-talalkozo/registrations/",
        registrations,
        key="uuid",
        queries=("", "?q=resztvevo", "?state=waiting", "?form=onsite&order=name", "?state=waiting&order=place"),
    ),
]
