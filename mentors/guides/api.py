"""Endpoint of guides, to read."""

from django.urls import reverse
from rest_framework import serializers

from institutions.base.api.viewset import NounViewSet

from .filters import GuideFilter
from .models import Guide, GuidePractice

PLAIN = ("slug", "name", "language", "authors", "reviewers", "year", "themes", "summary", "is_public")


class GuideSerializer(serializers.ModelSerializer):
    """A guide; `practices` are the slugs of its published practices in its order, `pdf` the address of its PDF."""

    practices = serializers.ListField(child=serializers.SlugField(), read_only=True)
    pdf = serializers.CharField(allow_null=True, read_only=True)

    class Meta:
        model = Guide
        fields = [*PLAIN, "pdf", "practices"]


class GuideViewSet(NounViewSet):
    """Methodological guides: `q` searches as the page does."""

    model = Guide
    filterset_class = GuideFilter
    serializer_class = GuideSerializer
    lookup_field = "slug"
    lookup_value_regex = r"[-\w]{1,120}"
    columns = ("id", "sort_key", "file_id", *PLAIN)

    def represent_all(self, rows):
        """With the practices of all rows in one query."""
        slugs = {row["id"]: [] for row in rows}
        items = GuidePractice.objects.filter(guide__in=slugs, practice__published__isnull=False)
        for key, slug in items.order_by("position", "pk").values_list("guide_id", "practice__published__slug"):
            slugs[key].append(slug)
        return [represent(row) | {"practices": slugs[row["id"]]} for row in rows]


def represent(row: dict) -> dict:
    pdf = reverse("guide-file", args=[row["slug"]]) if row["file_id"] else None
    return {name: row[name] for name in PLAIN} | {"pdf": pdf}
