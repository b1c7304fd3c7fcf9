"""Endpoints of events and projects: nested to read; their parts have endpoints of their own to write."""

from collections import defaultdict

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from events.calendar import actions as events
from events.calendar.counted import from_counties
from events.calendar.filters import EventFilter
from events.calendar.models.event import Event
from events.calendar.models.event_parts import EventCountry, PracticeOfEvent
from events.programme import actions as programme
from events.programme import moving
from events.projects import actions as projects
from events.projects.filters import ProjectFilter
from events.projects.models import EventOfProject, Insight, PracticeOfProject, Project, ProjectCountry
from events.publishing import rules
from events.registration.queries.figures import figures_of
from institutions.base.api.text import LineField
from institutions.base.api.viewset import NounViewSet
from institutions.base.days import THINKABLE
from institutions.base.exceptions import grant
from institutions.base.text import one_line
from institutions.once.api import CONFLICT
from institutions.places.api.fields import settlement_key

from . import nested
from .serializers import (
    EVENT_FIELDS,
    EVENT_READ,
    PROJECT_FIELDS,
    EventChange,
    EventSerializer,
    ProjectChange,
    ProjectSerializer,
)


class ReasonSerializer(serializers.Serializer):
    """Why an event will not be."""

    reason = LineField(max_length=300, validators=[one_line])


class PostponeSerializer(ReasonSerializer):
    """Why an event will be later, and its new days where they are known."""

    starts_on = serializers.DateField(required=False, allow_null=True)
    ends_on = serializers.DateField(required=False, allow_null=True)


class CloneSerializer(serializers.Serializer):
    """When the next edition begins; a `uuid` makes it once."""

    uuid = serializers.UUIDField(required=False, allow_null=True)
    starts_on = serializers.DateField(validators=THINKABLE)


class PublicationViewSet(NounViewSet):
    """What events and projects have in common: drafted, changed, published, withdrawn by those who may."""

    lookup_field = "slug"
    lookup_value_regex = r"[-a-zA-Z0-9_]+"
    actions_of: object
    change: type

    def created(self, request):
        grant(rules.may_draft_somewhere(request.user, self.model.KEEPERS))
        made, is_new = self.actions_of.draft(by=request.user, **self.read())
        return Response(self.one(slug=made.slug), status=201 if is_new else 200)

    def changed(self, request, slug):
        found = self.to_change(slug)
        grant(rules.may_edit(request.user, found))
        self.actions_of.update(found, by=request.user, **self.changes(self.change, found))
        return Response(self.one(slug=slug))

    @extend_schema(request=None)
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def publish(self, request, slug):
        """Shows it to everybody."""
        self.actions_of.publish(self.to_change(slug), by=request.user)
        return Response(self.one(slug=slug))

    @extend_schema(request=None)
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def withdraw(self, request, slug):
        """Takes it from the public; 409 where it is not public."""
        self.actions_of.withdraw(self.to_change(slug), by=request.user)
        return Response(self.one(slug=slug))

    def to_change(self, slug):
        found = self.model.objects.visible_to(self.request.user).filter(slug=slug).first()
        grant(found is not None)
        return found


class EventViewSet(PublicationViewSet):
    """Events: public ones for everybody, drafts for those who may read them. Sessions and speakers are those of the
    released programme.
    """

    model = Event
    filterset_class = EventFilter
    serializer_class = EventSerializer
    actions_of, change = events, EventChange
    columns = (
        *("id", "revision", "over_at", "is_over", "days_away", "county__ksh_code", "funding__id", "funding__name"),
        *("settlement__id", "settlement__ksh_code", "city", "contact_consent", *EVENT_FIELDS, *EVENT_READ),
        *(
            "counted",
            "editions",
            "shown",
            "came_from",
            "taken_home",
            "outcome__is_waived",
            *(f"outcome__{name}" for name in nested.OUTCOME),
        ),
    )

    def get_queryset(self):
        found = super().get_queryset().with_distance()
        return found.annotate(
            counted=nested.counted(EventCountry, "event"),
            editions=nested.editions(),
            shown=nested.practices(PracticeOfEvent, "event"),
            came_from=from_counties(),
            taken_home=nested.taken_home(),
        )

    def represent_all(self, rows):
        more = nested.of_events(rows, Event.TEXTS, rules.may_draft_somewhere(self.request.user))
        return [represent_event(row) | also for row, also in zip(rows, more, strict=True)]

    @extend_schema(responses={201: EventSerializer, 200: EventSerializer, 409: CONFLICT})
    def create(self, request):
        return self.created(request)

    @extend_schema(request=EventChange, responses={200: EventSerializer, 409: CONFLICT})
    def partial_update(self, request, slug):
        return self.changed(request, slug)

    @extend_schema(responses={200: OpenApiTypes.OBJECT})
    @action(detail=True, methods=["get"])
    def figures(self, request, slug):
        """How many registered and came, from how many institutions, settlements and counties; null where it is too few
        to be told.
        """
        return Response(figures_of(self.to_change(slug)).public())

    @extend_schema(request=PostponeSerializer, responses={200: EventSerializer, 409: CONFLICT})
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def postpone(self, request, slug):
        """Says that it will be later, and why."""
        events.postpone(self.to_change(slug), by=request.user, **self.read(PostponeSerializer))
        return Response(self.one(slug=slug))

    @extend_schema(request=ReasonSerializer, responses={200: EventSerializer, 409: CONFLICT})
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def cancel(self, request, slug):
        """Says that it will not be, and why; the page stays."""
        events.cancel(self.to_change(slug), by=request.user, **self.read(ReasonSerializer))
        return Response(self.one(slug=slug))

    @extend_schema(request=CloneSerializer, responses={200: EventSerializer, 201: EventSerializer, 409: CONFLICT})
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def clone(self, request, slug):
        """Drafts the next edition, its days moved; nobody's data is copied."""
        event = self.to_change(slug)
        grant(rules.may_draft_for(request.user, event.county_id))
        made, is_new = moving.clone(event, by=request.user, **self.read(CloneSerializer))
        return Response(self.one(slug=made.slug), status=201 if is_new else 200)

    @extend_schema(request=None, responses={200: OpenApiTypes.OBJECT, 409: CONFLICT})
    @action(detail=True, methods=["post"], url_path="take-along", permission_classes=[IsAuthenticated])
    def take_along(self, request, slug):
        """Moves the sessions to the days to which the event was moved; answers how many."""
        return Response({"moved": moving.take_along(self.to_change(slug), by=request.user)})

    @extend_schema(request=None, responses={200: OpenApiTypes.OBJECT, 201: OpenApiTypes.OBJECT, 409: CONFLICT})
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def release(self, request, slug):
        """Shows the programme as it stands; answers the number of its version and what has changed."""
        version, is_new = programme.release(self.to_change(slug), by=request.user)
        told = {"number": version.number, "changes": version.changes}
        return Response(told, status=201 if is_new else 200)


def represent_event(row: dict) -> dict:
    """An event's own columns; the moments are reckoned from days, hours and zone."""
    names = ("starts_on", "ends_on", "start_time", "end_time", "start_fold", "end_fold", "precision", "end_precision")
    moments = Event(time_zone=row["time_zone"], **{name: row[name] for name in names})
    starts_at, ends_at = moments.starts_at, moments.ends_at
    return {
        **{name: row[name] for name in ("id", "revision", *EVENT_FIELDS, *EVENT_READ)},
        "county": row["county__ksh_code"],
        "settlement": settlement_key(row),
        "place": row["city"],
        "funding": row["funding__id"],
        "funding_name": row["funding__name"],
        "starts_at": starts_at.isoformat() if starts_at else None,
        "ends_at": ends_at.isoformat() if ends_at else None,
        "is_over": bool(row["is_over"]),
        "contact_consent": row["contact_consent"],
    }


class ProjectViewSet(PublicationViewSet):
    """Project cards: public ones for everybody, drafts for those who may read them."""

    model = Project
    filterset_class = ProjectFilter
    serializer_class = ProjectSerializer
    actions_of, change = projects, ProjectChange
    columns = ("id", "revision", "sort_key", "county__ksh_code", "funding__id", "funding__name", *PROJECT_FIELDS)
    columns += ("slug", "state", "counted", "shown")

    def get_queryset(self):
        counted, shown = nested.counted(ProjectCountry, "project"), nested.practices(PracticeOfProject, "project")
        return super().get_queryset().annotate(counted=counted, shown=shown)

    def represent_all(self, rows):
        keys, found = [row["id"] for row in rows], []
        linked, said = defaultdict(list), defaultdict(list)
        read = Event.objects.visible_to(self.request.user).order_by().values("pk")
        for one in EventOfProject.objects.filter(project__in=keys, event__in=read).select_related("event"):
            linked[one.project_id].append(one.event.slug)
        for one in Insight.objects.filter(project__in=keys):
            said[one.project_id].append({"language": one.language, "text": one.text, "source": one.source})
        more = nested.of_projects(rows, Project.TEXTS, linked, said)
        for row, also in zip(rows, more, strict=True):
            own = {name: row[name] for name in ("id", "revision", "slug", "state", *PROJECT_FIELDS)}
            named = {"county": row["county__ksh_code"], "funding": row["funding__id"]}
            found.append(own | named | {"funding_name": row["funding__name"]} | also)
        return found

    @extend_schema(responses={201: ProjectSerializer, 200: ProjectSerializer, 409: CONFLICT})
    def create(self, request):
        return self.created(request)

    @extend_schema(request=ProjectChange, responses={200: ProjectSerializer, 409: CONFLICT})
    def partial_update(self, request, slug):
        return self.changed(request, slug)
