"""The demo's requests for an account: one that waits in each of the accounts' counties, one accepted, one declined."""

import datetime
import uuid

from django.utils import timezone

from mentors.people.models.user import User
from mentors.requests.models import AccountRequest

from . import accounts
from .content import texts

TEXTS = texts("requests")["requests"]


def load(rng, today: datetime.date, users: dict[str, User], workers, houses) -> None:
    """Institutions of the two counties whose coordinators everybody may try, in turn."""
    lead = {code: users[email] for email, (_name, role, code) in accounts.ACCOUNTS.items() if role == "coordinator"}
    for number, one in enumerate(TEXTS):
        code = (accounts.HOME, accounts.ELSEWHERE)[number % 2]
        places = [place for worker in workers if worker.county.ksh_code == code for place in worker.places]
        house = rng.choice([house for place in dict.fromkeys(places) for house in houses.get(place, [])])
        asked = _noon(today - datetime.timedelta(days=one["days"]))
        decided = asked + datetime.timedelta(days=1) if one["state"] in ("accepted", "declined") else None
        AccountRequest.objects.create(
            uuid=uuid.UUID(int=rng.getrandbits(128), version=4),
            content_hash="0" * 64,
            name=one["name"],
            email=f"fiok{number + 1}@demo.example.org",
            words=one["words"],
            institution=None if one.get("body") else house,
            body=one.get("body", ""),
            settlement=house.settlement if one.get("body") else None,
            county=house.settlement.county,
            state=one["state"],
            reason=one.get("reason", ""),
            asked_at=asked,
            confirmed_at=asked + datetime.timedelta(minutes=20),
            decided_at=decided,
            decided_by=lead[code] if decided else None,
        )


def _noon(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(11, 5)))
