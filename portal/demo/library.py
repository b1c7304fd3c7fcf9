"""What stands beside the demo's good practices: collections, guides, and who tried what elsewhere."""

import datetime

from django.utils import timezone

from institutions.places.models.settlement import Settlement
from mentors.adoptions.models import Adoption
from mentors.collections.models import Collection, CollectionText
from mentors.guides.actions import index
from mentors.guides.models import Guide, GuideText
from mentors.people.models.user import User
from mentors.practices.models.practice import GoodPractice

from . import content

MONTH = datetime.timedelta(days=30)


def load(today: datetime.date, editor: User) -> None:
    """Enters them; practices are found by their addresses."""
    texts = content.texts("library")
    keys = dict(GoodPractice.objects.values_list("slug", "pk"))
    for place, row in enumerate(texts["collections"], 1):
        _collection(dict(row), place, keys)
    for row in texts["guides"]:
        _guide(dict(row), keys)
    rows = [_adoption(dict(row), today, editor, keys) for row in texts["adoptions"]]
    Adoption.objects.bulk_create(rows)


def _collection(row: dict, place: int, keys: dict[str, int]) -> None:
    practices, english = row.pop("practices"), row.pop("en")
    made = Collection.objects.create(position=place, is_public=True, **row)
    _arrange(made, practices, keys)
    CollectionText.objects.create(collection=made, language="en", **english)


def _guide(row: dict, keys: dict[str, int]) -> None:
    practices, english = row.pop("practices"), row.pop("en", None)
    made = Guide(is_public=True, **row)
    made.clean_fields()
    made.save()
    _arrange(made, practices, keys)
    if english:
        GuideText.objects.create(guide=made, language="en", **english)
    index(made)


def _arrange(record, slugs: list[str], keys: dict[str, int]) -> None:
    record.arrangement = [keys[slug] for slug in slugs]
    record.arrange()


def _adoption(row: dict, today: datetime.date, editor: User, keys: dict[str, int]) -> Adoption:
    """As it would have come: checked a few days after it was sent, asked about after a year where somebody answered."""
    began = (today - row.pop("ago") * MONTH).replace(day=1)
    row["settlement"] = Settlement.objects.get(name=row["settlement"])
    row["practice_id"] = keys[row.pop("practice")]
    made = Adoption(started_on=began, **row)
    sent = timezone.make_aware(datetime.datetime.combine(began + 2 * MONTH, datetime.time(12)))
    if "state" not in row:
        made.state, made.checked_by, made.checked_at = Adoption.State.CHECKED, editor, sent
    if made.holds:
        made.asked_at = sent + 11 * MONTH
        made.answered_at = made.asked_at + datetime.timedelta(days=3)
    made.clean_fields()
    return made
