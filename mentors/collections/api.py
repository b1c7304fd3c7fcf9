"""Endpoint of collections, to read."""

from rest_framework import serializers

from institutions.base.api.viewset import NounViewSet

from .filters import CollectionFilter
from .models import Collection, CollectionItem

PLAIN = ("slug", "name", "language", "about", "position", "is_public")


class CollectionSerializer(serializers.ModelSerializer):
    """A collection; `practices` are the slugs of its published practices in its order."""

    practices = serializers.ListField(child=serializers.SlugField(), read_only=True)

    class Meta:
        model = Collection
        fields = [*PLAIN, "practices"]


class CollectionViewSet(NounViewSet):
    """Collections of published practices, put together by editors."""

    model = Collection
    filterset_class = CollectionFilter
    serializer_class = CollectionSerializer
    lookup_field = "slug"
    lookup_value_regex = r"[-\w]{1,120}"
    columns = ("id", "sort_key", *PLAIN)

    def represent_all(self, rows):
        """With the practices of all rows in one query."""
        slugs = {row["id"]: [] for row in rows}
        items = CollectionItem.objects.filter(collection__in=slugs, practice__published__isnull=False)
        for key, slug in items.order_by("position", "pk").values_list("collection_id", "practice__published__slug"):
            slugs[key].append(slug)
        return [{name: row[name] for name in PLAIN} | {"practices": slugs[row["id"]]} for row in rows]
