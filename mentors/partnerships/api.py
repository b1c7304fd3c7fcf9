"""Endpoint of partnerships: the same layers, filters and actions as the pages."""

from collections import defaultdict

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LineField
from institutions.base.api.viewset import UUID, NounViewSet
from institutions.base.exceptions import get_granted_or_404, grant
from institutions.base.text import one_line
from institutions.bodies.actions import the_body
from institutions.bodies.models import PLACES, Body, municipality
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.api.fields import RecordField, SettlementField, WholeSerializer
from mentors.visits.filters.visit import mentors

from . import actions as partnerships
from . import rules
from .filters import PartnershipFilter
from .models.partnership import PARTIES, SIDES, Partnership
from .models.partnership_step import PartnershipNote, PartnershipStage

PLANS = ("rhythm_days", "follow_up_on", "revision")
"""What only the team reads, besides the notes."""
SUBJECTS = {Body.Kind.INSTITUTION: Institution, Body.Kind.COMMUNITY: Community}


class PartySerializer(WholeSerializer):
    """A party: `kind`, with the `id` of an institution or community, or the settlement of a municipality, or the
    settlement and the name of any other. What GET gives, POST accepts.
    """

    kind = serializers.ChoiceField(Body.Kind.choices)
    id = serializers.IntegerField(min_value=1, max_value=2**63 - 1, required=False, allow_null=True)
    name = LineField(max_length=200, required=False, validators=[one_line])
    settlement = SettlementField(required=False)
    settlement_name = serializers.CharField(read_only=True)

    def to_internal_value(self, data):
        content = super().to_internal_value(data)
        kind = content["kind"]
        if kind in SUBJECTS:
            return the_body(kind, subject=self._subject(SUBJECTS[kind], content.get("id")))
        if "settlement" not in content:
            self._missing("settlement")
        if kind not in Body.LINKED and not content.get("name"):
            self._missing("name")
        return the_body(kind, settlement=content["settlement"], name=content.get("name", ""))

    def _subject(self, model, key):
        visible = model.objects.visible_to(self.context["request"].user)
        found = visible.select_related("settlement__county").filter(pk=key).first() if key else None
        if found is None:
            raise serializers.ValidationError({"id": [_("Nincs ilyen: %(names)s.") % {"names": key}]})
        return found

    def _missing(self, name):
        raise serializers.ValidationError({name: [self.error_messages["required"]]})


class PartnershipStageSerializer(serializers.ModelSerializer):
    """A stage that begins on a day; the note is the team's."""

    class Meta:
        model = PartnershipStage
        fields = ["stage", "date", "note"]
        validators = []


class PartnershipNoteSerializer(serializers.ModelSerializer):
    """A dated note; `follow_up_on`, where given, becomes the partnership's next follow-up."""

    uuid = serializers.UUIDField()
    author_name = serializers.CharField(source="author.name", read_only=True)
    follow_up_on = serializers.DateField(write_only=True, required=False, allow_null=True)

    class Meta:
        model = PartnershipNote
        fields = ["uuid", "date", "text", "author_name", "follow_up_on"]


@extend_schema_field({"type": "integer"})
class MentorField(RecordField):
    """A mentor of the counties whose team the person belongs to, by id."""

    def get_queryset(self):
        return mentors(self.context["request"])


class PartnershipSerializer(serializers.ModelSerializer):
    """A partnership with its stages. `mentor`, plans and notes are null for whom they do not concern."""

    uuid = serializers.UUIDField()
    first = PartySerializer()
    second = PartySerializer()
    mentor = MentorField(required=False)
    mentor_name = serializers.CharField(source="mentor.name", read_only=True)
    initiated_on = serializers.DateField(required=False)
    stage = serializers.ChoiceField(PartnershipStage.Stage.choices, read_only=True, allow_null=True)
    since = serializers.DateField(read_only=True, allow_null=True)
    stages = PartnershipStageSerializer(many=True, read_only=True)
    notes = PartnershipNoteSerializer(many=True, read_only=True, allow_null=True)
    revision = serializers.IntegerField(read_only=True, allow_null=True)

    class Meta:
        model = Partnership
        fields = ["uuid", "name", "first", "second", "mentor", "mentor_name", "initiated_on", "stage", "since"]
        fields += ["rhythm_days", "follow_up_on", "revision", "stages", "notes"]
        validators = []


class PartnershipChange(PartnershipSerializer):
    """Some fields of a partnership, with the revision that was read before."""

    revision = serializers.IntegerField(min_value=1, max_value=2**31 - 1)
    uuid = initiated_on = None

    class Meta(PartnershipSerializer.Meta):
        fields = ["name", "first", "second", "mentor", "rhythm_days", "follow_up_on", "revision"]


ANSWERS = {
    200: PartnershipSerializer,
    409: OpenApiResponse(description="Problem details: other content was sent before, or it changed."),
}


def columns_of(side: str) -> list[str]:
    """The columns of a party, for `values()`."""
    own = ("kind", "institution_id", "institution__name", "community_id", "community__name", "own_name")
    place = ("id", "ksh_code", "name", "county")
    return [f"{side}__{name}" for name in (*own, *(f"{way}__{name}" for way in PLACES for name in place))]


def place_of(row: dict, side: str) -> dict:
    """The settlement of a party: id, ksh_code, name and county."""
    way = next(way for way in PLACES if row[f"{side}__{way}__id"])
    return {name: row[f"{side}__{way}__{name}"] for name in ("id", "ksh_code", "name", "county")}


def party_of(row: dict, side: str) -> dict:
    place = place_of(row, side)
    names = (row[f"{side}__{name}"] for name in ("institution__name", "community__name", "own_name"))
    return {
        "kind": row[f"{side}__kind"],
        "id": row[f"{side}__institution_id"] or row[f"{side}__community_id"],
        "name": next(filter(None, names), None) or municipality(place["name"]),
        "settlement": place["ksh_code"] or place["id"],
        "settlement_name": place["name"],
    }


def counties_of(row: dict) -> set[int]:
    return {place_of(row, side)["county"] for side in SIDES}


def represent(row: dict, in_full: bool, stages: list[dict], notes: list[dict]) -> dict:
    """The JSON of a partnership; plans and every note only `in_full`."""
    begun = min((stage for stage in stages if stage["stage"] == "initiated"), key=lambda stage: stage["id"])
    return {
        **{name: row[name] for name in ("uuid", "name", "stage", "since")},
        **{side: party_of(row, side) for side in SIDES},
        "mentor": row["mentor_id"],
        "mentor_name": row["mentor__name"],
        "initiated_on": begun["date"],
        **{name: row[name] if in_full else None for name in PLANS},
        "stages": [
            {"stage": one["stage"], "date": one["date"], "note": one["note"] if in_full else ""} for one in stages
        ],
        "notes": notes if in_full else None,
    }


class PartnershipViewSet(NounViewSet):
    """Partnerships: the teams of either party's county read and keep them, a lead reads all, contacts their own.

    POST is idempotent: the same content again answers 200 with the present partnership, other content 409.
    """

    model = Partnership
    filterset_class = PartnershipFilter
    serializer_class = PartnershipSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "uuid"
    lookup_value_regex = UUID

    columns = (
        *("id", "uuid", "name", "sort_key", "due", "stage", "since", "mentor_id", "mentor__name"),
        *(*PLANS, *columns_of("first"), *columns_of("second")),
    )

    def get_queryset(self):
        return super().get_queryset().with_follow_up(self.request.user).with_stage()

    def represent_all(self, rows):
        """With the stages, and for the team the notes, of all rows in one query each."""
        keys = [row["id"] for row in rows]
        shown = {row["id"] for row in rows if rules.reads_notes(self.request.user, counties_of(row))}
        stages, notes = defaultdict(list), defaultdict(list)
        for stage in PartnershipStage.objects.filter(partnership__in=keys).order_by("-date", "-pk").values():
            stages[stage["partnership_id"]].append(stage)
        written = PartnershipNote.objects.filter(partnership__in=shown).order_by("-date", "-pk")
        for note in written.values("partnership_id", "uuid", "date", "text", "author__name"):
            notes[note.pop("partnership_id")].append(note | {"author_name": note.pop("author__name")})
        return [represent(row, row["id"] in shown, stages[row["id"]], notes[row["id"]]) for row in rows]

    @extend_schema(responses={201: PartnershipSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_keep_somewhere(request.user))
        data = self.get_serializer(data=request.data)
        data.is_valid(raise_exception=True)
        made, is_new = partnerships.start(by=request.user, **data.validated_data)
        return self.answer(made, is_new)

    @extend_schema(request=PartnershipChange, responses=ANSWERS)
    def partial_update(self, request, uuid):
        found = self.to_edit(uuid)
        return self.answer(partnerships.update(found, by=request.user, **self.changes(PartnershipChange, found)))

    @extend_schema(responses={201: PartnershipSerializer, **ANSWERS})
    @action(detail=True, methods=["post"], serializer_class=PartnershipStageSerializer)
    def stages(self, request, uuid):
        """Notes that the partnership stands at this stage from that day on."""
        return self.add(partnerships.add_stage, uuid)

    @extend_schema(responses={201: PartnershipSerializer, **ANSWERS})
    @action(detail=True, methods=["post"], serializer_class=PartnershipNoteSerializer)
    def notes(self, request, uuid):
        """Adds a note of the team."""
        return self.add(partnerships.add_note, uuid)

    def add(self, act, uuid) -> Response:
        found = self.to_edit(uuid)
        data = self.get_serializer(data=self.request.data)
        data.is_valid(raise_exception=True)
        _row, is_new = act(found, by=self.request.user, **data.validated_data)
        return self.answer(found, is_new)

    def to_edit(self, uuid) -> Partnership:
        """The partnership that the person may change. Raises NotGranted."""
        visible = Partnership.objects.visible_to(self.request.user).select_related(*PARTIES, "mentor")
        return get_granted_or_404(visible, self.request.user, rules.may_keep, uuid=uuid)

    def answer(self, partnership: Partnership, is_new: bool = False) -> Response:
        return Response(self.one(pk=partnership.pk), status=201 if is_new else 200)
