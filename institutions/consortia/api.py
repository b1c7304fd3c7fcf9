"""Endpoint of consortia."""

from collections import defaultdict

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from institutions.base import rules
from institutions.base.api.text import LineField
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import get_granted_or_404, grant
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce
from institutions.places.api.fields import CountyField, InsistField, SettlementField, settlement_key

from . import actions as consortia
from .filters import ConsortiumFilter
from .models.consortium import Consortium, call_of, normalise_project_id
from .models.consortium_member import ConsortiumMember

MEMBER = ("organisation", "is_lead", "legal_form", "share_huf", "target_participants", "target_disadvantaged")


class MemberSerializer(serializers.ModelSerializer):
    """A member: who takes part from which settlement; the share is in forints."""

    settlement = SettlementField()
    settlement_name = serializers.CharField(source="settlement.name", read_only=True)

    class Meta:
        model = ConsortiumMember
        fields = ["settlement", "settlement_name", *MEMBER]
        validators = []


class ConsortiumSerializer(EnteredOnce):
    """A grant with its members; what is written as project id is put right, and the call follows from it."""

    project_id = LineField(max_length=80)
    county = CountyField()
    members = MemberSerializer(many=True, required=False, max_length=60)
    insist = InsistField()

    class Meta:
        model = Consortium
        fields = ["id", "uuid", "revision", "name", "project_id", "call", "county", "grant_huf", "starts_on", "ends_on"]
        fields += ["members", "insist"]
        read_only_fields = ["call"]
        validators = []

    def validate_project_id(self, value):
        project_id = normalise_project_id(value)
        call_of(project_id)
        return project_id


class ConsortiumChange(ChangedAsRead, ConsortiumSerializer):
    """Some fields of a consortium, with the revision that was read before; its members belong to it."""

    class Meta(ConsortiumSerializer.Meta):
        fields = [name for name in ConsortiumSerializer.Meta.fields if name != "uuid"]


ANSWERS = {200: ConsortiumSerializer, 409: CONFLICT}


class ConsortiumViewSet(NounViewSet):
    """Consortia: everybody reads; mentors, coordinators (own county), lead and administrators write."""

    model = Consortium
    filterset_class = ConsortiumFilter
    serializer_class = ConsortiumSerializer
    columns = (
        "id",
        "sort_key",
        "name",
        "project_id",
        "call",
        "county__ksh_code",
        "grant_huf",
        "starts_on",
        "ends_on",
        "revision",
    )

    def represent_all(self, rows):
        members = self.members_of([row["id"] for row in rows])
        shown = ("id", "revision", "name", "project_id", "call", "grant_huf", "starts_on", "ends_on")
        return [
            {name: row[name] for name in shown} | {"county": row["county__ksh_code"], "members": members[row["id"]]}
            for row in rows
        ]

    @staticmethod
    def members_of(keys) -> dict[int, list[dict]]:
        found = defaultdict(list)
        place = ("settlement__id", "settlement__ksh_code", "settlement__name")
        rows = ConsortiumMember.objects.filter(consortium__in=keys).order_by("-is_lead", "settlement__sort_key", "pk")
        for row in rows.values("consortium_id", *place, *MEMBER):
            where = {"settlement": settlement_key(row), "settlement_name": row["settlement__name"]}
            found[row["consortium_id"]].append(where | {name: row[name] for name in MEMBER})
        return found

    @extend_schema(responses={201: ConsortiumSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_create_somewhere(request.user))
        made, is_new = consortia.create(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=ConsortiumChange, responses=ANSWERS)
    def partial_update(self, request, pk):
        found = get_granted_or_404(self.get_queryset(), request.user, rules.may_edit_consortium, pk=pk)
        consortia.update(found, by=request.user, **self.changes(ConsortiumChange, found))
        return Response(self.one(pk=pk))
