"""Endpoint of adoptions: read by everybody, reported by whoever has an account, checked by the county's team."""

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LinesField
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.base.text import plain_text
from institutions.once.api import CONFLICT
from institutions.places.api.fields import SettlementField, settlement_key
from mentors.practices.models.practice import GoodPractice

from . import rules
from .actions import adoption as adoptions
from .filters import AdoptionFilter
from .models import Adoption

PLAIN = ("uuid", "who", "started_on", "changed", "outcome", "result", "holds", "holds_note", "state", "revision")


class PracticeSlugField(serializers.SlugRelatedField):
    """A practice by the end of its address. That it is published the action asks: what was sent before is known again
    when it is not any more.
    """

    default_error_messages = {"does_not_exist": adoptions.UNREADABLE}

    def __init__(self, **kwargs):
        super().__init__(slug_field="slug", queryset=GoodPractice.objects.all(), **kwargs)


class AdoptionSerializer(serializers.ModelSerializer):
    """An adoption; `practice` is the slug, `started_on` the first day of the month in which it began."""

    uuid = serializers.UUIDField(required=False)
    practice = PracticeSlugField()
    settlement = SettlementField()
    settlement_name = serializers.CharField(source="settlement.name", read_only=True)
    county = serializers.CharField(source="settlement.county.ksh_code", read_only=True)

    class Meta:
        model = Adoption
        fields = [*PLAIN, "practice", "settlement", "settlement_name", "county"]
        read_only_fields = ["holds", "holds_note", "state", "revision"]
        validators = []


class AdoptionDecline(serializers.Serializer):
    reason = LinesField(max_length=500, validators=[plain_text])


ANSWERS = {200: AdoptionSerializer, 409: CONFLICT}


class AdoptionViewSet(NounViewSet):
    """Who tried which practice, and what came of it: those that were checked; the county's team reads all."""

    model = Adoption
    filterset_class = AdoptionFilter
    serializer_class = AdoptionSerializer
    lookup_field = "uuid"
    lookup_value_regex = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    columns = (
        *("id", *PLAIN, "practice__slug"),
        *("settlement__id", "settlement__ksh_code", "settlement__name", "settlement__county__ksh_code"),
    )

    def represent(self, row):
        return {name: row[name] for name in PLAIN} | {
            "practice": row["practice__slug"],
            "settlement": settlement_key(row),
            "settlement_name": row["settlement__name"],
            "county": row["settlement__county__ksh_code"],
        }

    @extend_schema(responses={201: AdoptionSerializer, **ANSWERS})
    def create(self, request):
        """The same content under the same `uuid` answers 200 with what the first one made, other content 409."""
        sent = self.read()
        made, is_new = adoptions.report(by=request.user, own_uuid=sent.get("uuid"), **sent)
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def check(self, request, uuid):
        adoptions.check(self.to_check(uuid), by=request.user)
        return Response(self.one(uuid=uuid))

    @extend_schema(request=AdoptionDecline, responses=ANSWERS)
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def decline(self, request, uuid):
        adoption = self.to_check(uuid)
        adoptions.decline(adoption, by=request.user, **self.read(AdoptionDecline))
        return Response(self.one(uuid=uuid))

    def to_check(self, uuid) -> Adoption:
        """One that the person may check. Raises NotGranted, Http404."""
        adoption = get_object_or_404(self.get_queryset().select_related("settlement"), uuid=uuid)
        grant(rules.may_check(self.request.user, adoption))
        return adoption
