"""Collections on the first page, and on the page of a practice."""

from django.db.models import Count, Q

from .models import Collection

SHOWN = 3
PUBLISHED = Count("items", filter=Q(items__practice__published__isnull=False))


def on_first_page() -> list[Collection]:
    """The first public ones that have something to show, each with how many practices (`number`)."""
    rows = Collection.objects.public().annotate(number=PUBLISHED).filter(number__gt=0)
    return list(rows.order_by("position", "sort_key", "pk").prefetch_related("texts")[:SHOWN])


def of_practice(user, practice) -> dict:
    """In which public collections it stands."""
    return {"collections": Collection.objects.public().filter(items__practice=practice.pk).prefetch_related("texts")}
