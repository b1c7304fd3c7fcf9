"""Endpoints of arrivals: who is in, somebody came, it was a mistake."""

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from events.calendar.models.event import Event
from institutions.base.api.text import LineField
from institutions.base.exceptions import grant
from institutions.base.text import one_line
from institutions.once.api import CONFLICT

from . import rules
from .actions import arriving
from .actions.counting import count_counties
from .models.arrival import Arrival
from .models.registration import Registration


class CameSerializer(serializers.Serializer):
    """Somebody came: `registration` (its UUID) or the `name` of a walk-in; `at` where it was before now."""

    uuid = serializers.UUIDField()
    registration = serializers.UUIDField(required=False)
    name = LineField(max_length=200, required=False, validators=[one_line])
    at = serializers.DateTimeField(required=False)

    def validate(self, data):
        if bool(data.get("registration")) == bool(data.get("name")):
            raise serializers.ValidationError("Either `registration` or `name`.")
        return data


class ArrivalSerializer(serializers.Serializer):
    """An arrival: whose, since when, and whether it stands. `already`: another door had let the person in."""

    uuid = serializers.UUIDField()
    registration = serializers.UUIDField(allow_null=True)
    name = serializers.CharField()
    since = serializers.DateTimeField()
    state = serializers.ChoiceField(choices=["in", "out"])
    already = serializers.BooleanField()


class ArrivalsSerializer(serializers.Serializer):
    results = ArrivalSerializer(many=True)


class OfEvent(APIView):
    """What belongs to an event whose doors the person keeps."""

    def event(self) -> Event:
        found = Event.objects.visible_to(self.request.user).filter(slug=self.kwargs["slug"]).first()
        grant(found is not None and rules.may_list(self.request.user, found))
        return found


class ArrivalList(OfEvent):
    """Who is in, whoever came first; somebody came. The same `uuid` again answers 200 with the same."""

    @extend_schema(responses=ArrivalsSerializer)
    def get(self, request, slug):
        rows = Arrival.objects.live().filter(event=self.event()).select_related("registration")
        return Response({"results": [represent(one) for one in rows]})

    @extend_schema(request=CameSerializer, responses={201: ArrivalSerializer, 200: ArrivalSerializer, 409: CONFLICT})
    def post(self, request, slug):
        event, sent = self.event(), CameSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        data = dict(sent.validated_data)
        if key := data.pop("registration", None):
            found = Registration.objects.filter(event=event, uuid=key, forgotten_at=None).first()
            grant(found is not None)
            data["registration"] = found
        arrival, is_new = arriving.check_in(event, by=request.user, **data)
        return Response(represent(arrival), status=201 if is_new else 200)


class ArrivalUndo(OfEvent):
    """It was a mistake; done twice, once."""

    @extend_schema(request=None, responses=ArrivalSerializer)
    def post(self, request, slug, uuid):
        found = Arrival.objects.filter(event=self.event(), uuid=uuid).first()
        grant(found is not None)
        return Response(represent(arriving.undo(found, by=request.user)))


class ArrivalCount(OfEvent):
    """Who was there, by county, into the `counties` of the event; answers how many counties were added."""

    @extend_schema(request=None, responses={200: OpenApiTypes.OBJECT})
    def post(self, request, slug):
        return Response({"added": count_counties(self.event(), by=request.user)})


def represent(one: Arrival) -> dict:
    whole = one.whole
    return {
        "uuid": str(one.uuid),
        "registration": str(one.registration.uuid) if one.registration else None,
        "name": one.registration.name if one.registration else one.name,
        "since": whole.at.isoformat(),
        "state": "out" if whole.undone_at else "in",
        "already": one.same_as_id is not None,
    }
