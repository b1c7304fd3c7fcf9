"""What everybody reads of the people of an event tells of none of them, also where two numbers are subtracted."""

import datetime

import pytest
from django.utils import timezone

from events.models import Pledge
from events.registration.queries.afterwards import pledged
from events.registration.queries.figures import figures_of

from ... import make

pytestmark = pytest.mark.django_db


def event_with(**states):
    """A past event and its registrations, so many in each state."""
    day = timezone.localdate() - datetime.timedelta(days=3)
    event = make.event(state="published", registration=True, kind="conference", starts_on=day, ends_on=day)
    for state, number in states.items():
        for _ in range(number):
            make.registration(event, state)
    return event


@pytest.mark.parametrize(
    ("states", "registered", "attended"),
    [
        ({"attended": 4}, None, None),
        ({"attended": 7}, 7, 7),
        ({"attended": 7, "confirmed": 2}, 9, None),  # two stayed away
        ({"attended": 7, "confirmed": 6}, 13, 7),
        ({"attended": 7, "confirmed": 6, "waiting": 2}, None, 7),  # the seats are public: two wait
        ({"attended": 7, "confirmed": 6, "waiting": 8}, 21, 7),
    ],
)
def test_few_who_wait_or_stay_away(states, registered, attended, client):
    event = event_with(**states)
    told = client.get(f"/api/v1/events/{event.slug}/figures/").json()
    assert (told["registered"], told["attended"]) == (registered, attended)
    assert figures_of(event).public() == told


@pytest.mark.parametrize(("taken", "told"), [(0, "Még 20"), (3, "Van még szabad hely."), (5, "Még 15")])
def test_free_seats_tell_no_few(taken, told, client):
    day = timezone.localdate() + datetime.timedelta(days=30)
    event = make.event(state="published", registration=True, capacity=20, starts_on=day, ends_on=day)
    for _ in range(taken):
        make.registration(event)
    page = client.get(f"/events/{event.slug}/").text
    assert (told in page, "Még 17" in page) == (True, False)


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ({"": 3}, {"number": None, "told": 0, "kept": 0}),
        ({"": 5}, {"number": 5, "told": 0, "kept": 0}),
        ({"": 20, "yes": 9, "no": 6}, {"number": 35, "told": 15, "kept": 9}),
        ({"": 20, "yes": 9, "no": 2}, {"number": 31, "told": None, "kept": None}),
        ({"": 2, "yes": 9, "no": 20}, {"number": 31, "told": None, "kept": None}),
    ],
)
def test_few_pledges(kept, told):
    event = event_with()
    for answer, number in kept.items():
        for _ in range(number):
            Pledge.objects.create(event=event, words="Kipróbálom.", kept=answer)
    assert pledged(event) == told
