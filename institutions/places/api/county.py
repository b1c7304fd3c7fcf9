"""Endpoint of counties."""

from rest_framework import serializers

from institutions.base.api.viewset import NounViewSet

from ..filters.county import CountyFilter
from ..models.county import County


class CountySerializer(serializers.ModelSerializer):
    """A county, or the capital."""

    class Meta:
        model = County
        fields = ["ksh_code", "name", "iso_code", "nuts_code", "seat", "in_network", "tile_row", "tile_column"]
        read_only_fields = fields


class CountyViewSet(NounViewSet):
    """The twenty counties of Hungary, by KSH code: everybody reads."""

    model = County
    filterset_class = CountyFilter
    serializer_class = CountySerializer
    lookup_field = "ksh_code"
    lookup_value_regex = r"[0-9]{2}"
    columns = ("id", "sort_key", *CountySerializer.Meta.fields)

    def represent(self, row):
        return {name: row[name] for name in CountySerializer.Meta.fields}
