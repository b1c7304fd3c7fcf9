"""The demo's proposals: what contacts would change on their institution's page, waiting, accepted and declined."""

import datetime

from django.utils import timezone

from mentors.people.models.representation import Representation
from mentors.people.models.user import User
from mentors.proposals.models import Proposal

from . import accounts
from .content import texts

SHOWN = "contact@example.org"
PLACES = 9
"""So many further institutions have somebody who speaks for them and has proposed something."""
TEXTS = texts("bonds")["proposals"]
WORDS, REASONS = TEXTS["words"], TEXTS["reasons"]


def load(rng, today: datetime.date, users: dict[str, User], workers, houses) -> None:
    """Some for the contact of the accounts, and one each for further people, in the two counties of the accounts."""
    contact = users[SHOWN]
    own = contact.representations.exclude(institution=None).get().institution
    lead = {code: users[email] for email, (_name, role, code) in accounts.ACCOUNTS.items() if role == "coordinator"}
    _now(own, address="Fő tér 1.", about=TEXTS["old_about"])
    rows = [
        _accepted(own, contact, today - datetime.timedelta(days=140), lead[accounts.HOME], "address"),
        _declined(own, contact, today - datetime.timedelta(days=61), lead[accounts.HOME], REASONS[0]),
        _open(own, contact, today - datetime.timedelta(days=1), {"about": TEXTS["about"]}, WORDS[0]),
    ]
    taken = {user.name for user in User.objects.all()}
    for number, (house, code) in enumerate(_further(rng, workers, houses, own)):
        person = accounts.unreachable("kapcsolat", number, rng, taken)
        person.save()
        Representation.objects.create(
            user=person, institution=house, valid_from=today - datetime.timedelta(days=rng.randrange(200, 600))
        )
        rows.append(_one(rng, number, house, person, today, lead[code]))
    Proposal.objects.bulk_create(rows)


def _further(rng, workers, houses, own) -> list[tuple]:
    """Institutions of the accounts' counties, each with its county's code."""
    found = []
    for code, wanted in ((accounts.HOME, PLACES - 3), (accounts.ELSEWHERE, 3)):
        places = {place: None for worker in workers if worker.county.ksh_code == code for place in worker.places}
        known = [houses[place][0] for place in places if houses[place] and houses[place][0] != own]
        found += [(house, code) for house in rng.sample(known, min(wanted, len(known)))]
    return found


def _one(rng, number: int, house, person, today, decider) -> Proposal:
    """Two of three wait, one of them for a page that changed meanwhile; the others are decided, in turn."""
    day = today - datetime.timedelta(days=rng.randrange(1, 12))
    if number % 6 == 2:
        return _accepted(house, person, day - datetime.timedelta(days=30), decider, "maintainer")
    if number % 6 == 5:
        return _declined(house, person, day - datetime.timedelta(days=30), decider, REASONS[1])
    if number % 3 == 0:
        _now(house, about=TEXTS["old_about"])
    changes = [
        {"about": TEXTS["about"], "website": f"https://haz{number + 1}.example.org/"},
        {"address": f"Kossuth Lajos utca {rng.randrange(2, 60)}.", "website": f"https://haz{number + 1}.example.org/"},
    ][number % 3]
    made = _open(house, person, day, changes, WORDS[number % len(WORDS)])
    if number == 1:
        _now(house, address="Kossuth Lajos u. 1.")
    return made


def _now(house, **fields) -> None:
    """What stands on the institution's page by now."""
    for name, value in fields.items():
        setattr(house, name, value)
    house.save(update_fields=list(fields))


def _open(house, person, day, changes: dict, words: str) -> Proposal:
    pairs = {name: {"before": getattr(house, name), "after": after} for name, after in changes.items()}
    return Proposal(institution=house, proposed_by=person, proposed_at=_noon(day), changes=pairs, words=words)


def _accepted(house, person, day, decider, name: str) -> Proposal:
    """What stands on the page today came by this proposal."""
    made = _open(house, person, day, {name: getattr(house, name)}, "")
    made.changes[name]["before"] = ""
    return _decided(made, Proposal.State.ACCEPTED, day, decider)


def _declined(house, person, day, decider, reason: str) -> Proposal:
    made = _open(house, person, day, {"name": f"{house.name} és Közösségi Ház"}, "")
    made.state_note = reason
    return _decided(made, Proposal.State.DECLINED, day, decider)


def _decided(made: Proposal, state: str, day, decider) -> Proposal:
    made.state, made.decided_by = state, decider
    made.decided_at = _noon(day + datetime.timedelta(days=3))
    return made


def _noon(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(12, 20)))
