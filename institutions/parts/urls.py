"""The addresses of a record's parts: the feature that has the record says of which one, and where."""

from django.urls import path

from .kind import Owner
from .views import PartCreate, PartEdit, PartRemove

GONE = "<uuid:uuid>/remove/"


def parts_of(owner: Owner, prefix: str, name: str) -> list:
    """Below `prefix`, which names the record as `key`: a new part, one that stands, taking it off."""
    found = (("new/", "create", PartCreate), ("<uuid:uuid>/edit/", "edit", PartEdit), (GONE, "remove", PartRemove))
    return [
        path(f"{prefix}parts/<slug:part>/{way}", view.as_view(owner=owner), name=f"{name}-part-{does}")
        for way, does, view in found
    ]
