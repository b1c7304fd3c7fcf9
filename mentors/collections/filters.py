"""Filters of collections."""

from institutions.base.filters import ListFilter

from .models import Collection


class CollectionFilter(ListFilter):
    """By name, in the order of the first page."""

    orders = {"position": ("position", "sort_key", "id"), "name": ("sort_key", "id")}

    class Meta:
        model = Collection
        fields: list[str] = []
