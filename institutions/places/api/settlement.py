"""Endpoint of settlements."""

from rest_framework import serializers
from rest_framework.response import Response

from institutions.base.api.viewset import NounViewSet

from ..filters.settlement import SettlementFilter
from ..models.settlement import Settlement


class SettlementSerializer(serializers.ModelSerializer):
    """A settlement; `closed_on` is the day of the first official list without it."""

    county = serializers.CharField(source="county.ksh_code")
    county_name = serializers.CharField(source="county.name")
    district = serializers.CharField(source="district.name", allow_null=True)

    class Meta:
        model = Settlement
        fields = [
            "id",
            "ksh_code",
            "name",
            "status",
            "county",
            "county_name",
            "district",
            "population",
            "office_seat",
            "closed_on",
        ]
        read_only_fields = fields


class SettlementViewSet(NounViewSet):
    """Settlements, by KSH code (five digits) or id: everybody reads."""

    model = Settlement
    filterset_class = SettlementFilter
    serializer_class = SettlementSerializer
    lookup_value_regex = r"[0-9]{1,18}"
    lookup_url_kwarg = "key"
    columns = (
        "id",
        "sort_key",
        "ksh_code",
        "name",
        "status",
        "county__ksh_code",
        "county__name",
        "district__name",
        "population",
        "office_seat",
        "closed_on",
    )

    def represent(self, row):
        row = row | {
            "county": row["county__ksh_code"],
            "county_name": row["county__name"],
            "district": row["district__name"],
        }
        return {name: row[name] for name in SettlementSerializer.Meta.fields}

    def retrieve(self, request, key):
        found = self.get_queryset().by_key(key).values_list("pk", flat=True).first()
        return Response(self.one(pk=found))
