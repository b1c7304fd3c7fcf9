"""Events, projects, posts, issues, and who comes."""

import datetime

from django.utils import timezone

from events.models import (
    Arrival,
    Event,
    EventMaterial,
    Issue,
    Post,
    Project,
    Registration,
    Series,
    Session,
    Subscriber,
)
from institutions.uploads.actions import take
from mentors.models import User
from mentors.people.models.period import today

from .files import uploaded
from .numbers import counter
from .places import county


def event(**fields) -> Event:
    """An event in the home county, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {
        "name": f"Falufórum {number}",
        "slug": f"faluforum-{number}",
        "kind": "exchange",
        "county": county(),
        "starts_on": datetime.date(2026, 5, 8),
        "ends_on": datetime.date(2026, 5, 8),
    } | fields
    return Event.objects.create(**fields)


def series(name: str | None = None, **fields) -> Series:
    """A series with an address of its own."""
    number = next(counter)
    return Series.objects.create(**({"name": name or f"Sorozat {number}", "slug": f"sorozat-{number}"} | fields))


def project(**fields) -> Project:
    """A project in the home county, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {
        "name": f"Projekt {number}",
        "slug": f"projekt-{number}",
        "county": county(),
        "starts_on": datetime.date(2022, 8, 1),
        "precision": "month",
        "ends_on": datetime.date(2022, 11, 15),
    } | fields
    return Project.objects.create(**fields)


def post(**fields) -> Post:
    """A post of the home county, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {"name": f"Hírünk {number}", "slug": f"hirunk-{number}", "county": county()} | fields
    if fields.get("state") == "published":
        fields = {"published_at": timezone.now(), "published_on": today()} | fields
    return Post.objects.create(**fields)


def issue(**fields) -> Issue:
    """An issue of the newsletter, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {"name": f"Hírlevelünk {number}", "slug": f"hirlevelunk-{number}", "lead": "Kedves Olvasónk!"} | fields
    return Issue.objects.create(**fields)


def subscriber(**fields) -> Subscriber:
    """Somebody who confirmed their address and wants everything."""
    fields = {"email": f"olvaso{next(counter)}@example.org", "state": "active", "confirmed_at": timezone.now()} | fields
    return Subscriber.objects.create(**fields)


def session(of: Event, name: str | None = None, **fields) -> Session:
    """A session on the first day of an event, unless the fields say otherwise."""
    fields = {"name": name or f"Előadás {next(counter)}", "day": of.starts_on} | fields
    return Session.objects.create(event=of, **fields)


def material(of: Event, by: User, **fields) -> EventMaterial:
    """A picture of an event."""
    fields = {"title": f"Fotó {next(counter)}", "kind": "photo", "alt": "Emberek a teremben."} | fields
    return EventMaterial.objects.create(event=of, upload=take(uploaded(), by=by), **fields)


def arrival(event: Event, registration: Registration | None = None, **fields) -> Arrival:
    """An arrival straight in the table; of a walk-in, where no registration is given."""
    fields = {"name": "" if registration else "Betévedt Bence", "at": timezone.now()} | fields
    return Arrival.objects.create(event=event, registration=registration, **fields)


def registration(at: Event, state: str = "confirmed", **fields) -> Registration:
    """A registration straight in the table."""
    number = next(counter)
    fields = {"name": f"Résztvevő {number}", "email": f"resztvevo{number}@example.org"} | fields
    return Registration.objects.create(event=at, state=state, **fields)
