"""Projects on the page of a practice."""

from .models import Project

MOST = 6


def of_practice(user, practice) -> dict:
    """The projects that made, tried or spread it, the latest first."""
    rows = Project.objects.visible_to(user).filter(practice_links__practice=practice.pk)
    return {"projects": rows.prefetch_related("texts").order_by("-starts_on", "-pk")[:MOST]}
