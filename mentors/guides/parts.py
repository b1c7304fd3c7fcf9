"""Guides on the page of a practice, and beside the practices that a search found."""

from mentors.practices.models.search_terms import PracticeQuery

from .filters import found_by
from .models import Guide

SHOWN = 3


def of_practice(user, practice) -> dict:
    """The public guides that speak of it."""
    return {"guides": Guide.objects.public().filter(items__practice=practice.pk).prefetch_related("texts")}


def found(query: PracticeQuery) -> dict:
    """The public guides that answer the same question."""
    return {"guides": found_by(Guide.objects.public(), query).prefetch_related("texts")[:SHOWN]}
