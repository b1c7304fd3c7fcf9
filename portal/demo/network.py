"""Makes the whole demo network, the same for the same seed and day."""

import datetime
import random
from collections import defaultdict

from django.db import connection, transaction

from institutions.communities.models.community import Community
from mentors.people.models.demo_marker import DemoMarker
from mentors.people.models.representation import Representation
from mentors.people.models.user import User

from . import (
    accounts,
    archive,
    assignments,
    bonds,
    conflicts,
    consortia,
    corner,
    doors,
    exchange,
    fieldwork,
    hand_overs,
    linked,
    mails,
    organisations,
    photos,
    processes,
    proposals,
    publications,
    questions,
    registrations,
    requests,
    supervision,
    surveys,
    training,
    untouched,
    week,
)

VISITS = 30_000


@transaction.atomic
def load(*, seed: int, today: datetime.date, visits: int, say, progress) -> None:
    """Fills the database with the demo; what an earlier demo left is taken away first. Raises NoDemoHere."""
    untouched.keep_others_out()
    untouched.check()
    rng = random.Random(seed)
    clear()
    DemoMarker.objects.create(seed=seed, as_of=today, visits=visits)
    say("Települések")
    places = organisations.fieldwork_places(organisations.settlements())
    places.sort(key=lambda place: (place.name != "Abaújszántó", place.sort_key))
    say("Emberek")
    users, workers = accounts.load(rng, today)
    taken = {user.name for user in User.objects.all()}
    say("Intézmények, konzorciumok, közösségek")
    houses = organisations.institutions(rng, places, taken)
    organisations.contacts(rng, houses, today, taken)
    grants = consortia.load(rng, places, today)
    communities = organisations.communities(rng, places, houses, today, taken)
    _speak_for(users["contact@example.org"], places[0], houses, communities, today)
    assignments.share_places(rng, workers, places)
    assignments.assign(workers, communities, dict(Community.objects.with_stage().values_list("pk", "stage")))
    say("Partnerségek")
    # Chance of its own: what comes after stays what it was.
    bonds.partnerships(random.Random(seed + 19), today, workers, houses, communities)
    say("Jó gyakorlatok, események, hírek, Közösségek Hete")
    publications.load(rng, today, users, workers, places)
    _going_out(seed, today, users, workers)
    say("Látogatások, folyamatok")
    more = random.Random(seed + 29)
    by_place = _consortia_of_places(grants)
    fieldwork.Fieldwork(rng, today, workers, houses, communities, by_place, more).load(visits, progress)
    _beside_visits(seed, today, users, grants)
    say("Átadások")
    hand_overs.load(rng, today, users, workers)
    say("Javaslatok, kérdések")
    _ask(seed, today, users, workers, houses)
    corner.load(today, users["contact@example.org"])
    say("Meghívók, levelek")
    mails.load(random.Random(seed + 37), today, users)
    say("Fényképek")
    photos.load(random.Random(seed + 29), users["mentor@example.org"])


def _consortia_of_places(grants) -> dict[int, list]:
    found = defaultdict(list)
    for consortium in grants:
        for member in consortium.members.all():
            found[member.settlement_id].append(consortium)
    return found


def _beside_visits(seed: int, today, users, grants) -> None:
    """What belongs to visits; chances of its own: what comes after stays what it was."""
    processes.load(random.Random(seed + 23), today, grants)
    conflicts.load(users["mentor@example.org"])
    supervision.load(random.Random(seed + 43), today, users["mentor@example.org"].pk)


def _going_out(seed: int, today, users, workers) -> None:
    """What goes out on a date, by chances of its own: what comes after stays what it was."""
    archive.load(users["editor@example.org"])
    registrations.load(random.Random(seed + 47), today, users)
    doors.load(random.Random(seed + 51), users)
    week.load(random.Random(seed + 41), today, users, workers)
    exchange.load(random.Random(seed + 61), today, users["editor@example.org"])
    training.load(random.Random(seed + 67), today, users)
    linked.load()


def _ask(seed: int, today: datetime.date, users, workers, houses) -> None:
    """What comes from outside; each with a chance of its own, so that what comes after stays what it was."""
    proposals.load(random.Random(seed + 31), today, users, workers, houses)
    questions.load(random.Random(seed + 41), today, users)
    surveys.load(random.Random(seed + 53), today, workers, houses)
    requests.load(random.Random(seed + 59), today, users, workers, houses)


def clear() -> None:
    """Empties every table of ours but the places and what migrations brought."""
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(untouched.emptied_tables())}, pghistory_context RESTART IDENTITY CASCADE")


def _speak_for(contact: User, place, houses, communities, today) -> None:
    """The contact speaks for an institution and a mentored community of the mentor's first place."""
    since = today - datetime.timedelta(days=500)
    mentored = Community.objects.filter(settlement=place).mentored(today).order_by("pk").first()
    Representation.objects.create(user=contact, institution=houses[place][0], valid_from=since)
    Representation.objects.create(user=contact, community=mentored or communities[place][0], valid_from=since)
