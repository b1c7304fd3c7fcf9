"""Endpoint of one's own trips: planned, and logged with the visits made on them."""

from collections import defaultdict

from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LineField, LinesField
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.base.text import one_line, plain_text
from institutions.communities.models.community import Community
from institutions.places.api.fields import SettlementField, settlement_key

from ..actions import trip as trips
from ..actions.visit.several import CONFLICT, CREATED, REPLAYED, Entry, WrongEntries
from ..filters.trip import TripFilter
from ..models.trip import MOST_STOPS, Trip, TripStop
from ..models.visit import Visit
from ..rules import trip as rules
from .promise import UUID, CommunityField
from .visit import VisitSerializer


class StopSerializer(serializers.Serializer):
    """A place on the way, with whom to meet and what to ask there."""

    settlement = SettlementField()
    settlement_name = serializers.CharField(source="settlement.name", read_only=True)
    community = CommunityField()
    question = LineField(required=False, allow_blank=True, max_length=300, validators=[one_line])


class TripVisitSerializer(VisitSerializer):
    """A visit of a trip, of the trip's day unless it says otherwise."""

    trip = None

    class Meta(VisitSerializer.Meta):
        fields = [name for name in VisitSerializer.Meta.fields if name != "trip"]
        extra_kwargs = {"date": {"required": False}}


class OutcomeSerializer(serializers.Serializer):
    """What became of a visit that was sent: created | replayed | conflict."""

    uuid = serializers.UUIDField()
    outcome = serializers.ChoiceField([CREATED, REPLAYED, CONFLICT])


class TripSerializer(serializers.Serializer):
    """A trip with its stops. `visits` are sent whole with a new trip; read, they are the uuids of its visits."""

    uuid = serializers.UUIDField()
    date = serializers.DateField()
    kilometres = serializers.IntegerField(required=False, allow_null=True, min_value=0, max_value=2000)
    note = LinesField(required=False, allow_blank=True, max_length=1000, validators=[plain_text])
    stops = StopSerializer(many=True, required=False, max_length=MOST_STOPS)
    version = serializers.CharField(read_only=True, help_text="Tells two plans apart; a change says which it read.")
    visits = serializers.ListField(child=serializers.UUIDField(), read_only=True)

    def validate_stops(self, value):
        return [trips.Stop(**stop) for stop in value]


class TripLogged(TripSerializer):
    """A trip as it stands, and what became of each visit sent with it."""

    outcomes = OutcomeSerializer(many=True)


class TripSending(TripSerializer):
    """A trip, planned or with the visits made on it, each under its own `uuid`."""

    visits = TripVisitSerializer(many=True, required=False, max_length=MOST_STOPS)


class TripChange(TripSerializer):
    """A trip's own fields, all of them, with the `version` that was read before; its visits stay."""

    uuid = visits = None
    version = serializers.CharField(max_length=64)


CHANGED = OpenApiResponse(description="Problem details: the plan was changed since that version.")
ANSWERS = {200: TripLogged, 409: OpenApiResponse(description="Problem details: other content under this uuid.")}


class TripViewSet(NounViewSet):
    """One's own trips. POST is idempotent by the trip's `uuid` and by that of each visit: the same again makes nothing
    new; a visit that was sent before with other content is a conflict of its own and holds up nothing else.
    """

    model = Trip
    filterset_class = TripFilter
    serializer_class = TripSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "uuid"
    lookup_value_regex = UUID
    columns = ("id", "uuid", "date", "kilometres", "note")

    def get_queryset(self):
        grant(rules.may_plan(self.request.user))
        return super().get_queryset()

    def represent_all(self, rows):
        keys = [row["id"] for row in rows]
        stops, visits = stops_of(keys, self.request.user), visits_of(keys, self.request.user)
        plain = ("uuid", "date", "kilometres", "note")
        return [
            {name: row[name] for name in plain}
            | {
                "stops": [shown(stop) for stop in stops[row["id"]]],
                "version": version_of(row, stops[row["id"]]),
                "visits": visits[row["id"]],
            }
            for row in rows
        ]

    @extend_schema(request=TripSending, responses={201: TripLogged, **ANSWERS})
    def create(self, request):
        grant(rules.may_plan(request.user))
        data = TripSending(data=request.data, context=self.get_serializer_context())
        data.is_valid(raise_exception=True)
        fields = dict(data.validated_data)
        entries = [entry(visit, fields["date"]) for visit in fields.pop("visits", ())]
        try:
            logged = trips.log(by=request.user, visits=entries, **fields)
        except WrongEntries as wrong:
            raise serializers.ValidationError({"visits": by_entry(wrong, len(entries))}) from None
        outcomes = [{"uuid": one.uuid, "outcome": one.outcome} for one in logged.answers]
        shown = self.one(pk=logged.trip.pk) | {"outcomes": outcomes}
        return Response(shown, status=201 if logged.created else 200)

    @extend_schema(request=TripChange, responses={200: TripSerializer, 409: CHANGED})
    def update(self, request, uuid):
        trip = self.own(uuid)
        data = TripChange(data=request.data, context=self.get_serializer_context())
        data.is_valid(raise_exception=True)
        trips.update(trip, by=request.user, **data.validated_data)
        return Response(self.one(pk=trip.pk))

    @extend_schema(responses={204: None, 409: ANSWERS[409]})
    def destroy(self, request, uuid):
        trips.delete(self.own(uuid), by=request.user)
        return Response(status=204)

    def own(self, uuid) -> Trip:
        """The person's own trip. Raises NotGranted."""
        trip = self.get_queryset().filter(uuid=uuid).first()
        grant(trip is not None)
        return trip


def entry(visit: dict, day) -> Entry:
    content = {"date": day} | visit
    return Entry(content.pop("uuid"), content.pop("state", Visit.State.DRAFT), content)


def by_entry(wrong: WrongEntries, number: int) -> list[dict]:
    """The errors of each visit, at its place in the list."""
    found = [wrong.by_entry.get(place) for place in range(number)]
    return [_errors(error) if error else {} for error in found]


def _errors(error: ValidationError) -> dict:
    return error.message_dict if hasattr(error, "error_dict") else {"non_field_errors": error.messages}


def stops_of(trips_: list[int], user) -> dict[int, list[dict]]:
    """The stops of these trips as rows, by trip, in their order."""
    columns = ("settlement__id", "settlement__ksh_code", "settlement__name", "community", "question", "is_read")
    found = defaultdict(list)
    communities = Community.objects.visible_to(user).filter(pk=OuterRef("community"))
    stops = TripStop.objects.filter(trip__in=trips_).annotate(is_read=Exists(communities))
    for row in stops.order_by("position", "pk").values("trip", *columns):
        found[row["trip"]].append(row)
    return found


def shown(stop: dict) -> dict:
    place = {"settlement": settlement_key(stop), "settlement_name": stop["settlement__name"]}
    return place | {"community": stop["community"] if stop["is_read"] else None, "question": stop["question"]}


def version_of(trip: dict, stops: list[dict]) -> str:
    plain = [[stop["settlement__id"], stop["community"], stop["question"]] for stop in stops]
    return trips.hash_of(trip["date"], trip["kilometres"], trip["note"], plain)


def visits_of(trips_: list[int], user) -> dict[int, list]:
    """The visits of these trips, by trip; those of a county that their mentor has left are read no more."""
    found = defaultdict(list)
    visits = Visit.objects.visible_to(user).filter(trip__in=trips_)
    for trip, uuid in visits.order_by("pk").values_list("trip", "uuid"):
        found[trip].append(uuid)
    return found
