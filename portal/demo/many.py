"""As many good practices as somebody wants to try the library with: the plausible subjects, each in many places.

The first ones are made as all are. The others are copies of them in the database, with a title, a place, facets and
words of their own: a hundred thousand articles one by one would take an hour.
"""

import datetime
import random

from django.db import connection, transaction
from django.utils import timezone
from django.utils.text import slugify

from institutions.places.models.settlement import Settlement
from institutions.places.models.settlement_size import SettlementSize
from mentors.people.models.user import User
from mentors.practices.actions import practice_loading
from mentors.practices.actions.practice_shelf import facts_in_words
from mentors.practices.models.practice import GoodPractice
from mentors.practices.models.practice_facts import TargetGroup
from mentors.practices.models.practice_text import PracticeText
from mentors.practices.models.practice_version import PracticeVersion
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.models.search_word import SearchWord

from . import content, plausible

MADE, BATCH = 1_000, 10_000
YEARS = 9
TURNS = (
    *("Közösen: ", "Először: ", "Minden héten: ", "Télen is: ", "Együtt: ", "Újra: ", "Kicsiben: ", "Nagyban: "),
    *("Iskolásokkal: ", "Idősekkel: ", "A szomszéd faluval: ", "Szabadtéren: ", "Esténként: ", "Hétvégén: "),
)
"""How the titles begin, so that a common word stands in thousands and a rare one in few."""
COPIES = """
CREATE TEMPORARY TABLE copy ON COMMIT DROP AS
SELECT nextval(pg_get_serial_sequence('mentors_goodpractice', 'id')) AS id, wanted.* FROM unnest(
    %s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::timestamptz[]
) AS wanted (template, place, size, county, slug, title, facts, at)
"""
CHANGED = {
    GoodPractice: {
        "id": "copy.id",
        "uuid": "gen_random_uuid()",
        "content_hash": "''",
        "slug": "copy.slug",
        "institution_id": "NULL",
        "settlement_id": "copy.place",
        "settlement_size": "copy.size",
        "published_at": "copy.at",
    },
    PracticeText: {"id": None, "practice_id": "copy.id", "title": "copy.title"},
    PracticeVersion: {"id": None, "practice_id": "copy.id", "title": "copy.title", "published_at": "copy.at"},
    PublishedPractice: {
        "practice_id": "copy.id",
        "slug": "copy.slug",
        "institution_id": "NULL",
        "settlement_id": "copy.place",
        "settlement_size": "copy.size",
        "published_at": "copy.at",
        "updated_at": "copy.at",
        "headings": "jsonb_set(old.headings, '{hu,title}', to_jsonb(copy.title))",
        "facets": "ARRAY(SELECT code FROM unnest(old.facets) AS code WHERE code !~ '^(size|county):')"
        " || ARRAY['size:' || copy.size, 'county:' || copy.county]",
        "search": "ts_filter(old.search, '{b,d}') || practice_vector('hungarian', copy.title, '', copy.facts, '')",
    },
}
"""What a copy has of its own, column by column; None is left to the database."""


def load(number: int, *, seed: int, today: datetime.date, by: User, say) -> None:
    """Publishes practices until there are so many; the same for the same seed and day."""
    rng = random.Random(seed + 61)
    places = list(Settlement.objects.select_related("county").exclude(population=None).order_by("pk"))
    there = PublishedPractice.objects.count()
    made = [_entry(rng, index, today, places) for index in range(there, min(number, there + MADE))]
    practice_loading.load(made, by=by)
    rows = GoodPractice.objects.filter(slug__in=[entry.facts["slug"] for entry in made])
    templates = list(rows.with_title().select_related("institution", "settlement__county").order_by("pk"))
    for begin in range(there + len(made), number, BATCH):
        end = min(begin + BATCH, number)
        _copy(rng, range(begin, end), today, templates, places)
        say(f"{end:,} jó gyakorlat")


def _entry(rng, index: int, today, places) -> practice_loading.Entry:
    subjects = [(field, topic) for field, rows in content.texts("practice_topics").items() for topic in rows]
    place, (field, topic) = rng.choice(places), rng.choice(subjects)
    entry = plausible.entry(rng, field, topic, "practice", None, place, None)
    title = entry.texts["hu"]["title"]
    entry.texts["hu"]["title"] = f"{title} ({place.name})"[:160]
    entry.facts["target_groups"] = rng.sample(TargetGroup.values, rng.randrange(1, 4))
    entry.facts["slug"] = f"{slugify(title)[:100]}-{index}"
    entry.published_at = _moment(rng, today)
    return entry


def _moment(rng, today) -> datetime.datetime:
    ago = datetime.timedelta(minutes=rng.randrange(YEARS * 365 * 24 * 60))
    return timezone.make_aware(datetime.datetime.combine(today, datetime.time())) - ago


@transaction.atomic
def _copy(rng, numbers: range, today, templates: list[GoodPractice], places: list[Settlement]) -> None:
    wanted = [_wanted(rng, number, today, rng.choice(templates), rng.choice(places)) for number in numbers]
    with connection.cursor() as cursor:
        cursor.execute(COPIES, [list(column) for column in zip(*wanted, strict=True)])
        for model, changed in CHANGED.items():
            cursor.execute(_insert(model, changed))
        cursor.execute("SELECT id FROM copy")
        SearchWord.objects.add([key for (key,) in cursor.fetchall()])


def _wanted(rng, number: int, today, template: GoodPractice, place: Settlement) -> tuple:
    title = f"{rng.choice(TURNS)}{template.title.partition(' (')[0]} ({place.name})"[:160]
    words = facts_in_words(template, "hu").replace(template.settlement.name, place.name)
    words = words.replace(template.settlement.county.name, place.county.name)
    size, slug = SettlementSize.of(place.population), f"{slugify(title)[:100]}-{number}"
    return template.pk, place.pk, size, place.county.ksh_code, slug, title, words, _moment(rng, today)


def _insert(model, changed: dict) -> str:
    """The rows of the templates once more, with what is changed in them."""
    columns = [field.column for field in model._meta.concrete_fields if not field.generated]
    columns = [name for name in columns if changed.get(name, "") is not None]
    values = ", ".join(changed.get(name, f'old."{name}"') for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    key = "id" if model is GoodPractice else "practice_id"
    return (
        f"INSERT INTO {model._meta.db_table} ({names}) "  # noqa: S608  # names of our own models
        f"SELECT {values} FROM copy JOIN {model._meta.db_table} AS old ON old.{key} = copy.template"
    )
