"""Endpoint of the mentors' directory."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from institutions.base.api.viewset import NounViewSet

from ..filters.mentor import MentorFilter
from ..models.mentor import Mentor


class PlaceSerializer(serializers.Serializer):
    """A county by code and name."""

    ksh_code = serializers.CharField()
    name = serializers.CharField()


class MentorSerializer(serializers.ModelSerializer):
    """A mentor's public card; the address that they log in with is not in it."""

    name = serializers.CharField(source="user.name")
    counties = serializers.SerializerMethodField()

    class Meta:
        model = Mentor
        fields = ["id", "name", "counties", "backgrounds", "about", "phone", "email"]

    @extend_schema_field(PlaceSerializer(many=True))
    def get_counties(self, mentor):
        return mentor.places


class MentorViewSet(NounViewSet):
    """Mentors in office who consented; own county's team and lead see all of theirs."""

    model = Mentor
    filterset_class = MentorFilter
    serializer_class = MentorSerializer
    columns = ("id", "user__name", "user__sort_key", "places", "backgrounds", "about", "phone", "email")

    def get_queryset(self):
        return Mentor.objects.in_directory(self.request.user)

    def represent(self, row):
        same = ("id", "backgrounds", "about", "phone", "email")
        return {name: row[name] for name in same} | {"name": row["user__name"], "counties": row["places"]}
