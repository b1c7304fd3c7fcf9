"""Endpoint of promises: the same rows, filters and actions as the pages."""

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LineField
from institutions.base.api.viewset import UUID, NounViewSet
from institutions.base.exceptions import grant
from institutions.base.text import one_line
from institutions.communities.models.community import Community
from institutions.places.api.fields import WholeSerializer, settlement_key

from ..actions import promise as promises
from ..filters.promise import PromiseFilter
from ..models.promise import Promise
from ..models.visit import Visit
from ..rules import promise as rules
from ..rules import visit as visit_rules


class CommunityField(serializers.IntegerField):
    """A community by id, or null. Those that the person may not see do not exist."""

    def __init__(self, **kwargs):
        # No limits: their validators would be asked about the community that the number became.
        super().__init__(required=False, allow_null=True, **kwargs)

    def to_internal_value(self, data):
        pk = super().to_internal_value(data)
        visible = Community.objects.visible_to(self.context["request"].user)
        found = visible.select_related("settlement").filter(pk=pk).first()
        if found is None:
            raise serializers.ValidationError(_("Nincs ilyen: %(names)s.") % {"names": pk})
        return found

    def to_representation(self, value):
        return getattr(value, "pk", value)


class PromiseLineSerializer(WholeSerializer):
    """A promise as part of a visit: one line, who promised, until when, and which community it concerns."""

    uuid = serializers.UUIDField(required=False)
    text = LineField(max_length=300, validators=[one_line])
    made_by = serializers.ChoiceField(Promise.MadeBy.choices)
    due_on = serializers.DateField()
    community = CommunityField()
    state = serializers.ChoiceField(Promise.State.choices, read_only=True)


class PromiseSerializer(PromiseLineSerializer):
    """A promise with the visit at which it was made; `closed_in` is the visit at which it was found kept."""

    uuid = serializers.UUIDField()
    visit = serializers.UUIDField()
    settlement = serializers.CharField(read_only=True)
    settlement_name = serializers.CharField(read_only=True)
    county = serializers.CharField(read_only=True)
    mentor = serializers.IntegerField(read_only=True)
    mentor_name = serializers.CharField(read_only=True)
    closed_on = serializers.DateField(read_only=True, allow_null=True)
    closed_in = serializers.UUIDField(read_only=True, allow_null=True)


ANSWERS = {200: PromiseSerializer, 409: OpenApiResponse(description="Problem details: not in this state.")}


class PromiseViewSet(NounViewSet):
    """Promises in force: the team reads its county's, contacts those that concern their own community.

    POST adds one to one's own visit that may be edited, idempotent by `uuid`; `keep`, `drop` and `reopen` are for
    every mentor of the county.
    """

    model = Promise
    filterset_class = PromiseFilter
    serializer_class = PromiseSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "uuid"
    lookup_value_regex = UUID
    columns = (
        "id",
        "uuid",
        "text",
        "made_by",
        "due_on",
        "community_id",
        "state",
        "closed_on",
        "closed_in__uuid",
        "visit__uuid",
        "visit__mentor_id",
        "visit__mentor__name",
        "county__ksh_code",
        "settlement__id",
        "settlement__ksh_code",
        "settlement__name",
    )

    def represent(self, row):
        return {name: row[name] for name in ("uuid", "text", "made_by", "due_on", "state", "closed_on")} | {
            "community": row["community_id"],
            "visit": row["visit__uuid"],
            "settlement": settlement_key(row),
            "settlement_name": row["settlement__name"],
            "county": row["county__ksh_code"],
            "mentor": row["visit__mentor_id"],
            "mentor_name": row["visit__mentor__name"],
            "closed_in": row["closed_in__uuid"],
        }

    @extend_schema(responses={201: PromiseSerializer, **ANSWERS})
    def create(self, request):
        grant(visit_rules.may_log_somewhere(request.user))
        data = self.get_serializer(data=request.data)
        data.is_valid(raise_exception=True)
        fields = dict(data.validated_data)
        visit = Visit.objects.filter(uuid=fields.pop("visit"), mentor=request.user).first()
        grant(visit is not None)
        promise, created = promises.add(visit, by=request.user, **fields)
        # A draft's promise is in no list yet: the answer goes past the list's rows.
        row = Promise.objects.filter(pk=promise.pk).values(*self.columns).get()
        return Response(self.represent(row), status=201 if created else 200)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def keep(self, request, uuid):
        return self.close(uuid, promises.keep)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def drop(self, request, uuid):
        return self.close(uuid, promises.drop)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def reopen(self, request, uuid):
        return self.close(uuid, promises.reopen)

    def close(self, uuid, step) -> Response:
        promise = Promise.objects.visible_to(self.request.user).select_related("visit").filter(uuid=uuid).first()
        grant(promise is not None and rules.may_close(self.request.user, promise))
        step(promise, by=self.request.user)
        return Response(self.one(pk=promise.pk))
