"""Who came to the demo's last event, by two doors, and the certificates of some of them."""

import datetime
import random
import uuid

from events.registration.actions.certifying import facts_of
from events.registration.models.arrival import Arrival
from events.registration.models.registration import Registration, State
from events.registration.models.setup import RegistrationSetup, begins_at
from institutions.certificates.models import LETTERS, Certificate

from .accounts import invented

CERTIFIED, WALK_INS = 9, 3


def load(rng: random.Random, users: dict) -> None:
    """Everybody who was there came by one of two doors; three had not registered, and two were written by both."""
    came = list(Registration.objects.filter(state=State.ATTENDED).select_related("event__county").order_by("pk"))
    if not came:
        return
    event, by = came[0].event, users["editor@example.org"]
    RegistrationSetup.objects.filter(event=event).update(certified_hours=6)
    doors = [key(rng), key(rng)]

    def arrived(minutes, **fields):
        at = begins_at(event) + datetime.timedelta(minutes=minutes)
        return Arrival(uuid=key(rng), event=event, device=rng.choice(doors), at=at, received_at=at, by=by, **fields)

    first = Arrival.objects.bulk_create(arrived(2 * n - 40, registration=one) for n, one in enumerate(came))
    Arrival.objects.bulk_create(
        arrived(2 * n - 37, registration=one, same_as=first[n]) for n, one in enumerate(came[:2])
    )
    taken: set[str] = set()
    Arrival.objects.bulk_create(arrived(5 + n, name=invented(rng, taken)) for n in range(WALK_INS))
    Certificate.objects.bulk_create(certified(rng, one, by) for one in came[:CERTIFIED])


def certified(rng: random.Random, one: Registration, by) -> Certificate:
    code = "-".join("".join(rng.choice(LETTERS) for _letter in range(4)) for _group in range(3))
    facts, issued = facts_of(one.event, one), one.event.over_at + datetime.timedelta(days=1)
    return Certificate(
        code=code, kind="attendance", name=one.name, facts=facts, language="hu", about=one.pk, issued_at=issued,
        issued_by=by.pk,
    )  # fmt: skip


def key(rng: random.Random) -> uuid.UUID:
    return uuid.UUID(int=rng.getrandbits(128), version=4)
