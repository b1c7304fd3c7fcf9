"""The people of the demo: the accounts everybody may try, and the network around them. All invented."""

import datetime
from dataclasses import dataclass, field

from django.contrib.auth.hashers import make_password

from institutions.places.models.county import County
from mentors.people.models.appointment import Appointment
from mentors.people.models.mentor import Mentor
from mentors.people.models.supervision import Supervision
from mentors.people.models.user import User

from . import content

PASSWORD = "kalaka-demo-2026"  # noqa: S105  # printed for everybody; exists only in a demo database
HOME, ELSEWHERE = "05", "02"
ACCOUNTS = {
    # e-mail: (name, role or None for a contact, county)
    "contact@example.org": ("Kerekes Piroska", None, HOME),
    "mentor@example.org": ("Bartos Ilona", "mentor", HOME),
    "mentor2@example.org": ("Vadász Péter", "mentor", ELSEWHERE),
    "coordinator@example.org": ("Szekeres Judit", "coordinator", HOME),
    "coordinator2@example.org": ("Kocsis Márton", "coordinator", ELSEWHERE),
    "editor@example.org": ("Tímár Noémi", "editor", None),
    "supervisor@example.org": ("Halmai Klára", "supervisor", None),
    "expert@example.org": ("Földesi Gergely", "expert", None),
    "lead@example.org": ("Nádasdi Eszter", "lead", None),
    "admin@example.org": ("Király Tibor", "administrator", None),
}
MENTORS = 62
FORMER_MENTORS = 21
NAMES = content.texts("names")


@dataclass
class Worker:
    """A mentor with the county and the days of their appointment; `until` is None for those who serve today."""

    user: User
    county: County
    since: datetime.date
    until: datetime.date | None
    places: list = field(default_factory=list)


def invented(rng, taken: set[str]) -> str:
    """A name that nobody in the demo has yet."""
    while True:
        given = rng.choice(NAMES["female_names"] if rng.random() < 0.72 else NAMES["male_names"])
        name = f"{rng.choice(NAMES['family_names'])} {given}"
        if name not in taken:
            taken.add(name)
            return name


def load(rng, today: datetime.date) -> tuple[dict[str, User], list[Worker]]:
    """Makes the accounts and the mentors of eighteen counties; answers users by e-mail, and every mentor there was."""
    counties = {county.ksh_code: county for county in County.objects.filter(country="HU")}
    begin = today - datetime.timedelta(days=3 * 365)
    taken: set[str] = {name for name, _role, _county in ACCOUNTS.values()}
    password = make_password(PASSWORD)
    users = {
        email: User(email=email, name=name, password=password) for email, (name, _role, _county) in ACCOUNTS.items()
    }
    in_network = [county for county in counties.values() if county.in_network]
    workers = [
        Worker(users[email], counties[code], begin, None)
        for email, (_name, role, code) in ACCOUNTS.items()
        if role == "mentor"
    ]
    workers += _mentors(rng, in_network, begin, today, taken, workers)
    coordinators = [
        (users[email], counties[code]) for email, (_name, role, code) in ACCOUNTS.items() if role == "coordinator"
    ]
    without = [county for county in in_network if county not in [county for _user, county in coordinators]]
    coordinators += [(unreachable("koordinator", number, rng, taken), county) for number, county in enumerate(without)]
    supervisors = [users["supervisor@example.org"]]
    supervisors += [unreachable("szupervizor", number, rng, taken) for number in range(5)]
    everybody = [*users.values(), *(w.user for w in workers), *(user for user, _county in coordinators), *supervisors]
    User.objects.bulk_create({user.email: user for user in everybody}.values())
    _appoint(users, workers, coordinators, supervisors, begin)
    _supervise(workers, supervisors)
    _cards(rng, workers)
    _coordinators_cards(coordinators)
    return users, workers


def unreachable(word: str, number: int, rng, taken) -> User:
    """A person of the demo who cannot log in."""
    return User(email=f"{word}{number + 1}@demo.example.org", name=invented(rng, taken), password="!")  # noqa: S106


def _mentors(rng, counties, begin, today, taken, known) -> list[Worker]:
    """The other mentors who serve today, three or four a county, and a third as many who left."""
    wanted = [county for county in counties for _ in range(3)]
    wanted += rng.sample(counties, MENTORS - len(wanted))
    for worker in known:
        wanted.remove(worker.county)
    rng.shuffle(wanted)
    found = []
    for number, county in enumerate(wanted):
        since = begin if number >= FORMER_MENTORS else begin + datetime.timedelta(days=rng.randrange(200, 700))
        found.append(Worker(unreachable("mentor", number, rng, taken), county, since, None))
        if number < FORMER_MENTORS:
            before = unreachable("volt-mentor", number, rng, taken)
            until = since - datetime.timedelta(days=rng.randrange(10, 60))
            found.append(Worker(before, county, begin, until))
    _make_namesakes(found)
    return found


def _make_namesakes(workers: list[Worker]) -> None:
    """Two who serve in one county bear one name, as happens: forms and filters tell them apart."""
    seen = {}
    for worker in workers:
        first = seen.setdefault(worker.county.pk, worker)
        if worker.until is None and first.until is None and worker.since != first.since:
            worker.user.name = first.user.name
            return


def _appoint(users, workers, coordinators, supervisors, begin):
    rows = [
        Appointment(user=w.user, role="mentor", county=w.county, valid_from=w.since, valid_until=w.until)
        for w in workers
    ]
    rows += [
        Appointment(user=user, role="coordinator", county=county, valid_from=begin) for user, county in coordinators
    ]
    rows += [Appointment(user=user, role="supervisor", valid_from=begin) for user in supervisors]
    rows += [
        Appointment(user=users[email], role=role, valid_from=begin)
        for email, (_name, role, county) in ACCOUNTS.items()
        if role and not county and role != "supervisor"
    ]
    Appointment.objects.bulk_create(rows)


def _supervise(workers, supervisors):
    """The first supervisor has the mentors of the accounts; the others share the rest."""
    Supervision.objects.bulk_create(
        Supervision(
            supervisor=supervisors[0] if number < 2 else supervisors[1 + number % 5],
            mentor=worker.user,
            valid_from=worker.since,
            valid_until=worker.until,
        )
        for number, worker in enumerate(workers)
    )


def _cards(rng, workers):
    rows = []
    introductions, wishes = NAMES["mentor_introductions"], NAMES["mentor_wishes"]
    for number, worker in enumerate(workers):
        introduction = dict(introductions[number % len(introductions)])
        introduction["about"] += " " + wishes[number // len(introductions) % len(wishes)]
        consents = number < 2 or rng.random() < 0.85
        phone = f"+36 20 555 {number:04d}"
        rows.append(
            Mentor(
                user=worker.user,
                phone=phone if consents else "",
                email=worker.user.email if consents else "",
                **introduction,
                consent_public=consents,
            )
        )
    Mentor.objects.bulk_create(rows)


def _coordinators_cards(coordinators):
    """Most coordinators may be called by anybody."""
    Mentor.objects.bulk_create(
        Mentor(
            user=user,
            phone=f"+36 20 556 {number:04d}",
            email=f"koordinator.{county.ksh_code}@demo.example.org",
            consent_public=True,
        )
        for number, (user, county) in enumerate(coordinators)
        if number % 6 != 5
    )
