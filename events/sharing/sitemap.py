"""What search engines are told to read of events, series and projects: `pages()` for the portal's sitemap."""

from collections.abc import Iterator

from django.db.models import Max
from django.urls import reverse

from events.calendar.models.event import Event
from events.calendar.models.series import Series
from events.projects.models import Project

MOST = 40_000
"""A sitemap holds no more than 50,000 addresses (all kinds together); the newest come first."""


def pages() -> Iterator[tuple]:
    """(path, moment of the last change or None) of every public page, as a visitor reads them."""
    yield reverse("event-list"), None
    rows = Event.objects.public().order_by("-starts_on", "-pk").values_list("slug", "changed_at")
    for slug, changed_at in rows[:MOST].iterator():
        yield reverse("event-detail", args=[slug]), changed_at
    shown = Series.objects.filter(memberships__event__in=Event.objects.public())
    series = shown.order_by("pk").annotate(last=Max("memberships__event__changed_at"))
    for slug, changed_at in series.values_list("slug", "last")[:1000]:
        yield reverse("series-detail", args=[slug]), changed_at
    for slug, published_at in Project.objects.public().order_by("pk").values_list("slug", "published_at")[:5000]:
        yield reverse("project-detail", args=[slug]), published_at
