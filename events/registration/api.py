"""Endpoints of registrations: anybody registers, organisers read the list, whoever got the mail cancels."""

import uuid as uuids

from django.conf import settings
from django.utils.functional import cached_property
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from events.calendar.models.event import Event
from institutions import links
from institutions.base.api.text import EmailField, LineField
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.base.text import one_line
from institutions.once.api import CONFLICT
from institutions.once.models import SentForm
from institutions.places.api.fields import SettlementField, settlement_key
from mentors.people.api.anybody import AnybodyThrottle

from . import rules
from .actions import registering
from .actions import registration as registrations
from .filters import RegistrationFilter
from .letters import PURPOSE
from .models.registration import Form, Registration, State
from .queries.choosing import at_once, quotas_of
from .queries.waiting import in_line, places

SHOWN = {State.OFFERED: State.WAITING}
"""An offered seat is not taken yet: to others the person still waits."""
RECEIVED = "received"


@extend_schema_field({"oneOf": [{"type": "string"}, {"type": "integer"}]})
class PlaceField(SettlementField):
    """A settlement by KSH code or id, or its name as people write it."""

    def to_internal_value(self, data):
        if isinstance(data, str) and not data.strip().isdigit():
            return LineField(max_length=120, allow_blank=True, validators=[one_line]).run_validation(data)
        return super().to_internal_value(data)


class OpenToSend(IsAuthenticated):
    """Anybody registers; reading asks for a person."""

    def has_permission(self, request, view):
        return request.method == "POST" or super().has_permission(request, view)


class RegistrationSerializer(serializers.Serializer):
    """A registration. `answers` by the question's UUID; `settlement` by KSH code, id or name; `workshops` are the UUIDs
    of sessions that have seats of their own. Sending the same `uuid` and content once more answers 200 with the same.
    """

    uuid = serializers.UUIDField()
    name = LineField(max_length=200, validators=[one_line])
    email = EmailField(validators=[one_line])
    organisation = LineField(max_length=200, required=False, allow_blank=True, validators=[one_line])
    settlement = PlaceField(required=False, allow_null=True)
    form = serializers.ChoiceField(choices=Form.choices, required=False)
    answers = serializers.DictField(required=False, child=serializers.JSONField())
    language = serializers.ChoiceField(choices=settings.LANGUAGES, required=False)
    workshops = serializers.ListField(child=serializers.UUIDField(), required=False, max_length=100)


class ReceivedSerializer(serializers.Serializer):
    """What a visitor is told, whatever became of it: the rest stands behind the link in the mail. `clashes` are those
    two of the chosen sessions that are at the same time, where there are such.
    """

    uuid = serializers.UUIDField()
    state = serializers.CharField()
    clashes = serializers.ListField(child=serializers.ListField(child=serializers.UUIDField()), required=False)


class ListedSerializer(serializers.Serializer):
    """A registration in the organisers' list; `place` is the number in the waiting list."""

    uuid = serializers.UUIDField()
    name = serializers.CharField()
    email = serializers.CharField()
    state = serializers.ChoiceField(choices=[one for one in State.choices if one[0] != State.OFFERED])
    place = serializers.IntegerField(allow_null=True)
    organisation = serializers.CharField()
    settlement = serializers.CharField(allow_null=True)
    form = serializers.ChoiceField(choices=Form.choices)
    arrived_at = serializers.DateTimeField()


class RegistrationViewSet(NounViewSet):
    """The registrations for one event."""

    model = Registration
    filterset_class = RegistrationFilter
    serializer_class = ListedSerializer
    permission_classes = [OpenToSend]
    throttle_classes = [AnybodyThrottle]
    limited_as = "registration"
    columns = (
        *("id", "sort_key", "uuid", "name", "email", "state", "organisation", "form", "arrived_at", "place", "line"),
        *("settlement__id", "settlement__ksh_code"),
    )

    def get_queryset(self):
        grant(rules.may_list(self.request.user, self.event))
        return in_line(Registration.objects.visible_to(self.request.user).filter(event=self.event), self.numbers)

    @cached_property
    def event(self) -> Event:
        rows = Event.objects.visible_to(self.request.user).select_related("setup")
        found = rows.filter(slug=self.kwargs["slug"]).first()
        grant(found is not None)
        return found

    @cached_property
    def numbers(self) -> dict[int, int]:
        return places(self.event)

    def represent_all(self, rows):
        return [represent(row, self.numbers.get(row["id"])) for row in rows]

    @extend_schema(
        request=RegistrationSerializer,
        responses={
            201: ReceivedSerializer,
            200: ReceivedSerializer,
            409: CONFLICT,
            429: OpenApiResponse(OpenApiTypes.OBJECT, description="Too many at once; `Retry-After` says when."),
        },
    )
    def create(self, request, slug):
        event, sent = self.event, self.read(RegistrationSerializer)
        key, settlement = sent.pop("uuid"), sent.pop("settlement", None)
        named = {"place": settlement} if isinstance(settlement, str) else {"settlement": settlement}
        # What is asked of them stands in the action alone: what was sent before is known again without it.
        if chosen := list(dict.fromkeys(sent.pop("workshops", []))):
            named["workshops"] = chosen
        _one, is_new = registering.register(event, by=None, uuid=key, own_key=key, **sent, **named)
        told = {"uuid": str(key), "state": RECEIVED}
        if clashes := at_once(quota.session for quota in quotas_of(event) if quota.session.uuid in chosen):
            told["clashes"] = [[str(one.uuid), str(other.uuid)] for one, other in clashes]
        return Response(told, status=201 if is_new else 200)


def represent(row: dict, number: int | None) -> dict:
    """One registration of the list."""
    shown = ("name", "email", "organisation", "form")
    return {
        "uuid": str(row["uuid"]),
        **{name: row[name] for name in shown},
        "state": str(SHOWN.get(row["state"], row["state"])),
        "place": number,
        "settlement": settlement_key(row) or row["place"] or None,
        "arrived_at": row["arrived_at"].isoformat(),
    }


class TokenSerializer(serializers.Serializer):
    """The `token` out of the mail: the last part of its link."""

    token = serializers.CharField(max_length=500)


class RegistrationCancel(APIView):
    """Gives a seat or a place in the list up; done twice it is done once."""

    permission_classes = [AllowAny]
    throttle_classes = [AnybodyThrottle]
    limited_as = "registration-cancel"

    @extend_schema(request=TokenSerializer, responses={200: ReceivedSerializer, 409: CONFLICT})
    def post(self, request, uuid):
        sent = TokenSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        one = registrations.by_token(links.read(PURPOSE, sent.validated_data["token"]))
        grant(is_named(one, uuid))
        one = registrations.cancel(one)
        return Response({"uuid": str(uuid), "state": one.state})


def is_named(one: Registration, uuid: uuids.UUID) -> bool:
    """Whether that is its UUID, or one under which it was sent once more."""
    return one.uuid == uuid or SentForm.objects.filter(pk=uuid, record=one.pk, person=0).exists()
