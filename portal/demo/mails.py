"""The demo's invitations, an outbox with a mail in every state, and a log of lists that were taken away."""

import datetime
import uuid

from django.urls import reverse
from django.utils import timezone

from institutions.consortia.models.consortium import Consortium
from institutions.exports.models import Export
from institutions.exports.rules import reach_of
from institutions.outbox.models import Mail
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.invitation import Invitation
from mentors.people.models.user import User

from . import accounts

HOME_COUNTY = "Megye: Borsod-Abaúj-Zemplén"
AT_HOME = Settlement.objects.filter(county__country="HU", county__ksh_code=accounts.HOME)
INVITED = [
    # e-mail, name, days ago, what became of the mail, the mail server's words
    ("veres.dora@example.org", "Veres Dóra", 3, "sent", ""),
    ("hegyi.bence@example.com", "Hegyi Bence", 2, "failed", "550 5.1.1 no such user here"),
    ("sipos.anna@example.net", "Sipos Anna", 1, "queued", "away"),
]
STATES = [
    # kind, address (None: the account's), state, why, attempts, minutes ago
    ("password", "mentor2@example.org", "sent", "", 1, 190),
    ("password", "elgepelt@example.org", "failed", "550 5.1.1 no such user here", 1, 400),
    ("digest", "mentor@example.org", "sent", "", 1, 95),
    ("digest", "coordinator@example.org", "unknown", "cut", 1, 94),
    ("digest", "lead@example.org", "stopped", "moot", 0, 93),
    ("digest", "expert@example.org", "bounced", "hard", 1, 92),
    ("account_notice", "editor@example.org", "claimed", "", 1, 2),
    ("account_notice", "supervisor@example.org", "failed", "away", 8, 5000),
]
TAKEN = [
    # whose, list, noun, filters in the address, in words, kind of file, its rows, hours ago
    ("coordinator@example.org", "Települések", "settlement", "county=05", HOME_COUNTY, "xlsx", AT_HOME, 3),
    ("lead@example.org", "Konzorciumok", "consortium", "", "", "csv", Consortium.objects.all(), 27),
]
NOTICE = {"what": "account/email/password_changed", "ip": "192.0.2.17", "browser": "Firefox"}


def load(rng, today: datetime.date, users: dict[str, User]) -> None:
    """Mentors invited by the coordinator of the accounts, and what the clock and visitors caused beside that."""
    now = timezone.make_aware(datetime.datetime.combine(today, datetime.time(8, 20)))
    by, county = users["coordinator@example.org"], County.objects.get(country="HU", ksh_code=accounts.HOME)
    rows = [invited(rng, now, by, county, *one) for one in INVITED]
    rows += [other(rng, now, users, number, *one) for number, one in enumerate(STATES)]
    Mail.objects.bulk_create(rows)
    Export.objects.bulk_create(taken(rng, now, users[email], *one) for email, *one in TAKEN)


def taken(rng, now, user, title, noun, query, chosen, kind, rows, hours) -> Export:
    """A list that somebody took away some hours ago."""
    return Export(
        uuid=uuid.UUID(int=rng.getrandbits(128), version=4), by=user.pk, title=title, path=reverse(f"{noun}-export"),
        query=query, chosen=chosen, format=kind, language="hu", reach=reach_of(user), state=Export.State.DELIVERED,
        number=rows.count(), asked_at=now - datetime.timedelta(hours=hours),
    )  # fmt: skip


def invited(rng, now, by, county, email, name, days, state, answer) -> Mail:
    """A mentor's invitation with its mail; the one that waits has been tried twice."""
    moment = now - datetime.timedelta(days=days)
    made = Invitation.objects.create(
        email=email, name=name, role="mentor", county=county, invited_by=by, created_at=moment,
        expires_at=moment + datetime.timedelta(days=14),
    )  # fmt: skip
    return mail(
        rng, now, moment, kind="invitation", to=email, cause=f"invitation:{made.pk}", about=made.pk, caused_by=by.pk,
        state=state, answer=answer, attempts=2 if state == "queued" else 1,
    )  # fmt: skip


def other(rng, now, users, number, kind, to, state, answer, attempts, minutes) -> Mail:
    moment = now - datetime.timedelta(minutes=minutes)
    user = users.get(to) if kind != "password" else None
    facts = NOTICE | {"moment": moment.isoformat()} if kind == "account_notice" else {}
    facts = {"day": moment.date().isoformat()} if kind == "digest" else facts
    return mail(
        rng, now, moment, kind=kind, to=to, cause=f"demo:{number}", about=user and user.pk, facts=facts,
        caused_by=user.pk if kind == "account_notice" else None, state=state, answer=answer, attempts=attempts,
    )  # fmt: skip


def mail(rng, now, moment, **fields) -> Mail:
    """A row as of that moment; what is not settled stays so for a day, for the clock would carry it on."""
    return Mail(
        uuid=uuid.UUID(int=rng.getrandbits(128), version=4),
        language="hu",
        created_at=moment,
        changed_at=moment,
        next_try=now + datetime.timedelta(days=1),
        **fields,
    )
