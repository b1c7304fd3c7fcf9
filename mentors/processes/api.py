"""Endpoint of processes: the same people, filters and actions as the pages."""

from collections import defaultdict

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.consortia.models.consortium import Consortium
from institutions.places.api.fields import RecordField, SettlementField
from mentors.people.models.period import today

from . import actions as processes
from . import rules
from .filters import ProcessFilter
from .models import POSITIONS, Process, ProcessStep

CODES = {number: code for code, number in POSITIONS.items()}
STEP = ("step", "planned_on", "started_on", "done_on", "note", "revision")


class ProcessStepSerializer(serializers.ModelSerializer):
    """A step with its days; `revision` grows with each change."""

    class Meta:
        model = ProcessStep
        fields = list(STEP)
        read_only_fields = ["step"]
        validators = []


class ProcessStepChange(serializers.ModelSerializer):
    """What changes in a step, with the revision that was read before."""

    revision = serializers.IntegerField(min_value=1, max_value=2**31 - 1)

    class Meta:
        model = ProcessStep
        fields = ["planned_on", "started_on", "done_on", "note", "revision"]
        validators = []


class ProcessSerializer(serializers.ModelSerializer):
    """The process of a settlement or of a consortium (the other is null). `at` is the first step that is not done."""

    settlement = SettlementField(required=False, allow_null=True)
    consortium = RecordField(queryset=Consortium.objects.all(), required=False, allow_null=True)
    name = serializers.CharField(read_only=True)
    county = serializers.CharField(read_only=True)
    done = serializers.IntegerField(read_only=True)
    at = serializers.ChoiceField(Process.Step.choices, read_only=True, allow_null=True)
    is_late = serializers.BooleanField(read_only=True)
    is_out_of_order = serializers.BooleanField(read_only=True)
    steps = ProcessStepSerializer(many=True, read_only=True)

    class Meta:
        model = Process
        fields = [
            "id",
            "settlement",
            "consortium",
            "name",
            "county",
            "done",
            "at",
            "is_late",
            "is_out_of_order",
            "steps",
        ]
        validators = []

    def validate(self, data):
        if bool(data.get("settlement")) == bool(data.get("consortium")):
            raise serializers.ValidationError(_("Vagy települést, vagy konzorciumot adjon meg."))
        return data


ANSWERS = {200: ProcessSerializer, 409: OpenApiResponse(description="Problem details: the step changed.")}
WHICH = OpenApiParameter("step", str, OpenApiParameter.PATH, enum=list(POSITIONS))


class ProcessViewSet(NounViewSet):
    """Processes: the teams of the counties read and keep them, a lead reads all.

    POST begins the process of a settlement or consortium; where it was begun before the answer is 200 with it.
    """

    model = Process
    filterset_class = ProcessFilter
    serializer_class = ProcessSerializer
    permission_classes = [IsAuthenticated]
    columns = (
        *("id", "sort_key", "name", "done", "at", "is_late", "is_out_of_order", "consortium_id"),
        *("settlement_id", "settlement__ksh_code", "settlement__county__ksh_code", "consortium__county__ksh_code"),
    )

    def get_queryset(self):
        return super().get_queryset().with_place().with_progress(today())

    def list(self, request, *args, **kwargs):
        grant(rules.may_read_somewhere(request.user))
        return super().list(request, *args, **kwargs)

    def represent_all(self, rows):
        steps = defaultdict(list)
        found = ProcessStep.objects.filter(process__in=[row["id"] for row in rows]).order_by("position")
        for step in found.values("process_id", *STEP):
            steps[step.pop("process_id")].append(step)
        return [self.represent(row) | {"steps": steps[row["id"]]} for row in rows]

    def represent(self, row):
        return {name: row[name] for name in ("id", "name", "done", "is_late", "is_out_of_order")} | {
            "settlement": row["settlement__ksh_code"] or row["settlement_id"],
            "consortium": row["consortium_id"],
            "county": row["settlement__county__ksh_code"] or row["consortium__county__ksh_code"],
            "at": CODES.get(row["at"]),
        }

    @extend_schema(responses={201: ProcessSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_keep_somewhere(request.user))
        data = self.get_serializer(data=request.data)
        data.is_valid(raise_exception=True)
        made, is_new = processes.start(by=request.user, **data.validated_data)
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    def present(self, record):
        return self.one(pk=record.process_id)

    @extend_schema(request=ProcessStepChange, responses=ANSWERS, parameters=[WHICH])
    @action(detail=True, methods=["patch"], url_path="steps/(?P<step>[a-z_]{1,20})", serializer_class=ProcessStepChange)
    def steps(self, request, pk, step):
        """Changes a step; the order of the steps is not enforced, but said."""
        found = (
            Process.objects.visible_to(request.user).select_related("settlement", "consortium").filter(pk=pk).first()
        )
        grant(found is not None and rules.may_keep(request.user, found) and step in POSITIONS)
        processes.note_step(found, by=request.user, step=step, **self.changes(ProcessStepChange))
        return Response(self.one(pk=found.pk))
