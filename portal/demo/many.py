"""As many good practices as somebody wants to try the library with: the plausible subjects, each in many places."""

import datetime
import random

from django.utils import timezone
from django.utils.text import slugify

from institutions.places.models.settlement import Settlement
from mentors.people.models.user import User
from mentors.practices.actions import practice_loading
from mentors.practices.models.practice_facts import TargetGroup
from mentors.practices.models.published_practice import PublishedPractice

from . import content, plausible

BATCH = 2_000
YEARS = 9
TURNS = (
    *("Közösen: ", "Először: ", "Minden héten: ", "Télen is: ", "Együtt: ", "Újra: ", "Kicsiben: ", "Nagyban: "),
    *("Iskolásokkal: ", "Idősekkel: ", "A szomszéd faluval: ", "Szabadtéren: ", "Esténként: ", "Hétvégén: "),
)
"""How the titles begin, so that a common word stands in thousands and a rare one in few."""


def load(number: int, *, seed: int, today: datetime.date, by: User, say) -> None:
    """Publishes practices until there are so many; the same for the same seed and day."""
    there = PublishedPractice.objects.count()
    rng, topics = random.Random(seed + 61), content.texts("practice_topics")
    subjects = [(field, topic) for field, rows in topics.items() for topic in rows]
    places = list(Settlement.objects.select_related("county").order_by("pk"))
    houses = plausible.houses_by_field()
    for begin in range(there, number, BATCH):
        end = min(begin + BATCH, number)
        entries = [_entry(rng, index, today, rng.choice(subjects), places, houses) for index in range(begin, end)]
        practice_loading.load(entries, by=by)
        say(f"{end:,} jó gyakorlat")


def _entry(rng, index: int, today, subject, places, houses) -> practice_loading.Entry:
    field, topic = subject
    place = rng.choice(places)
    own = houses[field].get(place.pk)
    entry = plausible.entry(rng, field, topic, "practice", None, place, rng.choice(own) if own else None)
    words = entry.texts["hu"]
    words["title"] = f"{rng.choice(TURNS)}{words['title']} ({place.name})"[:160]
    entry.facts["target_groups"] = rng.sample(TargetGroup.values, rng.randrange(1, 4))
    entry.facts["slug"] = f"{slugify(words['title'])[:100]}-{index}"
    ago = datetime.timedelta(minutes=rng.randrange(YEARS * 365 * 24 * 60))
    entry.published_at = timezone.make_aware(datetime.datetime.combine(today, datetime.time())) - ago
    return entry
