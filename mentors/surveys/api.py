"""Endpoints of questionnaires: studies as counts for everybody, tallies for the team; mentors add theirs."""

from collections import defaultdict

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.organisations.models.institution import Institution
from institutions.places.api.fields import RecordField, SettlementField

from . import rules
from .actions import tally as tallies
from .filters import StudyFilter, TallyFilter
from .models.study import MOST, Study, Tally, Wave
from .queries import by_county, told_of


class WaveSerializer(serializers.ModelSerializer):
    """A wave: how many questionnaires it wants and has. `done` is null where there are so few that somebody could be
    told from them.
    """

    target = serializers.IntegerField()
    done = serializers.IntegerField(allow_null=True)

    class Meta:
        model = Wave
        fields = ["id", "name", "starts_on", "ends_on", "target", "done"]


class StudySerializer(serializers.ModelSerializer):
    """A study with its waves, as counts."""

    waves = serializers.SerializerMethodField()

    class Meta:
        model = Study
        fields = ["id", "name", "of", "about", "waves"]

    @extend_schema_field(WaveSerializer(many=True))
    def get_waves(self, study):
        return study.waves.all()


class StudyViewSet(NounViewSet):
    """Studies: everybody reads how many questionnaires were wanted and done; answers of people are kept nowhere."""

    model = Study
    filterset_class = StudyFilter
    serializer_class = StudySerializer
    columns = ("id", "name", "of", "about")

    def represent_all(self, rows):
        waves = list(Wave.objects.filter(study__in=[row["id"] for row in rows]))
        counties, of_study = by_county(waves), defaultdict(list)
        for wave in waves:
            facts = {name: getattr(wave, name) for name in ("id", "name", "starts_on", "ends_on")}
            one, _counties = told_of(counties[wave.pk])
            of_study[wave.study_id].append(facts | {"target": one.target, "done": one.public_done})
        return [row | {"waves": of_study[row["id"]]} for row in rows]


class TallySerializer(serializers.ModelSerializer):
    """So many questionnaires done at a settlement or an institution (the other is null) on a day. A wrong one is taken
    back by a negative one with a `reason`. `is_above`: the place had more than its quota with it.
    """

    uuid = serializers.UUIDField()
    wave = RecordField(queryset=Wave.objects.select_related("study"))
    settlement = SettlementField(required=False, allow_null=True)
    institution = RecordField(
        queryset=Institution.objects.select_related("settlement__county"), required=False, allow_null=True
    )
    count = serializers.IntegerField(min_value=-MOST, max_value=MOST)
    mentor = serializers.IntegerField(source="mentor_id", read_only=True)
    county = serializers.CharField(source="county.ksh_code", read_only=True)

    class Meta:
        model = Tally
        fields = ["id", "uuid", "wave", "settlement", "institution", "count", "date", "reason", "mentor", "county"]
        fields += ["is_above"]
        read_only_fields = ["is_above"]
        validators = []

    def validate_count(self, value):
        if value == 0:
            raise serializers.ValidationError(_("Nulla kérdőívet nem kell felvenni."))
        return value


ANSWERS = {
    200: TallySerializer,
    201: TallySerializer,
    409: OpenApiResponse(description="Problem details: other content was sent under this `uuid`, or it is another's."),
}


class TallyViewSet(NounViewSet):
    """What was counted: the teams of the counties read theirs, a lead all; mentors add their own, and nobody changes
    one. The same `uuid` and content once more answers 200.
    """

    model = Tally
    filterset_class = TallyFilter
    serializer_class = TallySerializer
    permission_classes = [IsAuthenticated]
    columns = ("id", "uuid", "wave_id", "settlement_id", "settlement__ksh_code", "institution_id", "count", "date")
    columns += ("reason", "mentor_id", "county__ksh_code", "is_above")

    def list(self, request, *args, **kwargs):
        grant(rules.may_read_somewhere(request.user))
        return super().list(request, *args, **kwargs)

    def represent(self, row):
        return {name: row[name] for name in ("id", "uuid", "count", "date", "reason", "is_above")} | {
            "wave": row["wave_id"],
            "settlement": row["settlement__ksh_code"] or row["settlement_id"],
            "institution": row["institution_id"],
            "mentor": row["mentor_id"],
            "county": row["county__ksh_code"],
        }

    @extend_schema(responses=ANSWERS)
    def create(self, request):
        grant(rules.may_tally_somewhere(request.user))
        made, is_new = tallies.count(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)
