"""Endpoint of events."""

from rest_framework import serializers

from institutions.api.base import NounViewSet

from ..filters.event import EventFilter
from ..models import Event

FIELDS = (
    "slug",
    "name",
    "kind",
    "state",
    "edition",
    "starts_on",
    "ends_on",
    "precision",
    "start_time",
    "end_time",
    "time_zone",
    "mode",
    "venue",
    "city",
    "country",
    "languages",
    "language",
    "summary",
    "participants",
    "funding",
)


class EventSerializer(serializers.ModelSerializer):
    """An event; county by KSH code, series by its slug; days and times are local to its time zone."""

    county = serializers.CharField(source="county.ksh_code", allow_null=True, read_only=True)
    series = serializers.CharField(source="series.slug", allow_null=True, read_only=True)

    class Meta:
        model = Event
        fields = ["id", *FIELDS, "county", "series"]


class EventViewSet(NounViewSet):
    """Events: published ones for everybody, drafts for those who may read them."""

    model = Event
    filterset_class = EventFilter
    serializer_class = EventSerializer
    columns = ("id", *FIELDS, "county__ksh_code", "series__slug")
    lookup_field = "slug"
    lookup_value_regex = r"[-a-zA-Z0-9_]+"
    http_method_names = ["get", "head", "options"]

    def represent(self, row):
        return (
            {"id": row["id"]}
            | {name: row[name] for name in FIELDS}
            | {
                "county": row["county__ksh_code"],
                "series": row["series__slug"],
            }
        )
