"""How somebody registers in tests, and what becomes of it."""

from events.models import Registration
from events.registration.actions import registering

from ... import make


def come(event, name="", **facts):
    number = next(make.counter)
    facts = {"email": f"vendeg{number}@example.org"} | facts
    return registering.register(event, by=None, name=name or f"Vendég {number}", **facts)[0]


def now_of(one) -> Registration:
    return Registration.objects.select_related("event").get(pk=one.pk)


def state(one) -> str:
    return now_of(one).state
