"""Endpoint of institutions."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from institutions.base import rules
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import get_granted_or_404, grant
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce
from institutions.places.api.fields import InsistField, SettlementField, settlement_key

from .actions import institution as institutions
from .filters import InstitutionFilter
from .models.institution import Institution


class InstitutionSerializer(EnteredOnce):
    """An institution; its contacts are not in the API."""

    settlement = SettlementField()
    settlement_name = serializers.CharField(source="settlement.name", read_only=True)
    county = serializers.CharField(source="settlement.county.ksh_code", read_only=True)
    insist = InsistField()

    class Meta:
        model = Institution
        fields = [
            "id",
            "uuid",
            "revision",
            "name",
            "kind",
            "settlement",
            "settlement_name",
            "county",
            "maintainer",
            "address",
            "website",
            "about",
            "status",
            "insist",
        ]
        validators = []


class InstitutionChange(ChangedAsRead, InstitutionSerializer):
    """Some fields of an institution, with the revision that was read before."""

    class Meta(InstitutionSerializer.Meta):
        fields = [name for name in InstitutionSerializer.Meta.fields if name != "uuid"]


ANSWERS = {200: InstitutionSerializer, 409: CONFLICT}


class InstitutionViewSet(NounViewSet):
    """Institutions: everybody reads; mentors, coordinators (own county), lead and administrators write."""

    model = Institution
    filterset_class = InstitutionFilter
    serializer_class = InstitutionSerializer
    columns = (
        "id",
        "name",
        "sort_key",
        "kind",
        "settlement__id",
        "settlement__ksh_code",
        "settlement__name",
        "settlement__county__ksh_code",
        "maintainer",
        "address",
        "website",
        "about",
        "status",
        "revision",
    )

    def represent(self, row):
        return {
            "id": row["id"],
            "revision": row["revision"],
            "name": row["name"],
            "kind": row["kind"],
            "settlement": settlement_key(row),
            "settlement_name": row["settlement__name"],
            "county": row["settlement__county__ksh_code"],
            "maintainer": row["maintainer"],
            "address": row["address"],
            "website": row["website"],
            "about": row["about"],
            "status": row["status"],
        }

    @extend_schema(responses={201: InstitutionSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_create_somewhere(request.user))
        made, is_new = institutions.create(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=InstitutionChange, responses=ANSWERS)
    def partial_update(self, request, pk):
        records = self.get_queryset().select_related("settlement")
        found = get_granted_or_404(records, request.user, rules.may_edit_institution, pk=pk)
        institutions.update(found, by=request.user, **self.changes(InstitutionChange, found))
        return Response(self.one(pk=pk))
