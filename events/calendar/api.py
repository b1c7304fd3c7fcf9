"""Endpoint of events."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce
from institutions.places.api.fields import CountyField

from . import actions as events
from . import rules
from .filters import EventFilter
from .models.event import Event
from .models.series import Series

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
    "description",
    "capacity",
    "participants",
    "conclusions",
    "impact",
    "funding",
)


class EventSerializer(EnteredOnce):
    """An event; county by KSH code, series by its slug; days and times are local to its time zone."""

    county = CountyField(allow_null=True, required=False)
    series = serializers.SlugRelatedField(
        slug_field="slug", queryset=Series.objects.order_by(), allow_null=True, required=False
    )

    class Meta:
        model = Event
        fields = ["id", "uuid", "revision", *FIELDS, "county", "series"]
        read_only_fields = ["slug", "state"]
        validators = []


class EventChange(ChangedAsRead, EventSerializer):
    """Some fields of an event, with the revision that was read before."""

    class Meta(EventSerializer.Meta):
        fields = [name for name in EventSerializer.Meta.fields if name != "uuid"]


ANSWERS = {200: EventSerializer, 409: CONFLICT}


class EventViewSet(NounViewSet):
    """Events: published ones for everybody, drafts for those who may read them; drafted, published and withdrawn by
    those who may."""

    model = Event
    filterset_class = EventFilter
    serializer_class = EventSerializer
    columns = ("id", "revision", *FIELDS, "county__ksh_code", "series__slug", "is_over", "days_away")
    lookup_field = "slug"
    lookup_value_regex = r"[-a-zA-Z0-9_]+"

    def get_queryset(self):
        return super().get_queryset().with_distance()

    def represent(self, row):
        named = {"county": row["county__ksh_code"], "series": row["series__slug"]}
        return {"id": row["id"], "revision": row["revision"]} | {name: row[name] for name in FIELDS} | named

    @extend_schema(responses={201: EventSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_draft_somewhere(request.user))
        made, is_new = events.draft(by=request.user, **self.read())
        return Response(self.one(slug=made.slug), status=201 if is_new else 200)

    @extend_schema(request=EventChange, responses=ANSWERS)
    def partial_update(self, request, slug):
        found = self.to_change(slug)
        grant(rules.may_edit(request.user, found))
        events.update(found, by=request.user, **self.changes(EventChange, found))
        return Response(self.one(slug=slug))

    @extend_schema(request=None)
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def publish(self, request, slug):
        """Shows the event to everybody."""
        events.publish(self.to_change(slug), by=request.user)
        return Response(self.one(slug=slug))

    @extend_schema(request=None)
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def withdraw(self, request, slug):
        """Takes the event from the public; 409 where it is not public."""
        events.withdraw(self.to_change(slug), by=request.user)
        return Response(self.one(slug=slug))

    def to_change(self, slug) -> Event:
        found = self.get_queryset().filter(slug=slug).first()
        grant(found is not None)
        return found
