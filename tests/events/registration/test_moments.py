"""The moments of an event: none, closed at the second, nights of the clocks."""

import datetime
import zoneinfo

import pytest
from django.core.exceptions import ValidationError

from events.models import RegistrationSetup
from events.registration.actions import organising
from events.registration.rules import closes_at, offer_ends

from .test_registering import SOON, announced, body, send

pytestmark = pytest.mark.django_db
BUDAPEST = zoneinfo.ZoneInfo("Europe/Budapest")
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


@pytest.mark.parametrize(
    "fields",
    [
        {"reserved_until_hour": datetime.time(10)},
        {"reserved_until_on": datetime.date(2027, 3, 28), "reserved_until_hour": datetime.time(2, 30)},
        {"closes_on": datetime.date(2027, 3, 28), "closes_hour": datetime.time(2, 30)},
    ],
)
def test_a_moment_that_is_none_is_refused(fields, editor):
    with pytest.raises(ValidationError):
        organising.set_up(announced(), by=editor, revision=1, **fields)


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "Europe/Budapest"])
def test_closed_at_the_second_in_the_events_own_zone(zone, client_of, monkeypatch):
    event = announced(time_zone=zone, start_time=datetime.time(9))
    RegistrationSetup.objects.create(event=event, closes_on=SOON - DAY, closes_hour=datetime.time(18))
    event = type(event).objects.select_related("setup").get(pk=event.pk)
    closes = datetime.datetime.combine(SOON - DAY, datetime.time(18), zoneinfo.ZoneInfo(zone))
    assert closes_at(event) == closes
    for moment, status in ((closes - datetime.timedelta(microseconds=1), 201), (closes, 409)):
        monkeypatch.setattr("events.registration.actions.registering.timezone.now", lambda moment=moment: moment)
        answer = send(client_of(None), event, body())
        monkeypatch.undo()
        assert answer.status_code == status


@pytest.mark.parametrize("night", [datetime.date(2027, 3, 27), datetime.date(2027, 10, 30)])
def test_an_offer_over_the_night_of_the_clocks_ends_in_the_morning(night):
    setup = RegistrationSetup(event=announced(starts_on=night + 9 * DAY, ends_on=night + 9 * DAY), offer_hours=8)
    made = datetime.datetime.combine(night, datetime.time(18), BUDAPEST)
    morning = datetime.datetime.combine(night + DAY, datetime.time(8), BUDAPEST)
    assert offer_ends(setup, made.astimezone(datetime.UTC), BUDAPEST) == morning
