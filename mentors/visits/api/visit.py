"""Endpoint of visits: the same layers, filters and actions as the pages. The supervision layer is only ever written."""

from collections import defaultdict

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LinesField
from institutions.base.api.viewset import UUID, NounViewSet
from institutions.base.exceptions import get_granted_or_404, grant
from institutions.base.standing import standing_of
from institutions.base.text import plain_text
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.api.fields import RecordField, SettlementField, settlement_key
from mentors.people.rules.team import reads_team_layer

from ..actions import visit as visits
from ..actions.visit.content import FIELDS, TEXTS
from ..actions.visit.promising import MOST, PromiseLine
from ..filters.visit import VisitFilter
from ..models.promise import KeptPromise, Promise
from ..models.trip import Trip
from ..models.visit import Visit
from ..models.visit_fields import Kind, Layer, names
from ..models.visit_partner import VisitCommunity, VisitInstitution
from ..rules import visit as rules
from .promise import PromiseLineSerializer

BEGINNINGS = (Visit.State.DRAFT, Visit.State.SUBMITTED)
"""The states in which a visit can be sent; the others come by their own steps."""
CONTENT = (Kind.PLAIN, Kind.TEXT)
COMMUNITY_LAYER = ("uuid", *names(*CONTENT, layers=(Layer.COMMUNITY,)))
TEAM_LAYER = (
    *(name for name in FIELDS if name in (*names(*CONTENT, layers=(Layer.TEAM,)), "institutions")),
    "state",
    "state_note",
    "submitted_at",
    "decided_at",
    "revision",
    "logged_at",
    "changed_at",
)


class PartnersField(serializers.ListField):
    """Communities or institutions by id. Those that the person may not see do not exist."""

    child = serializers.IntegerField(min_value=1, max_value=2**63 - 1)

    def __init__(self, model, **kwargs):
        super().__init__(required=False, max_length=100, **kwargs)
        self.model = model

    def to_internal_value(self, data):
        wanted = set(super().to_internal_value(data))
        visible = self.model.objects.visible_to(self.context["request"].user)
        found = list(visible.filter(pk__in=wanted).select_related("settlement"))
        unknown = wanted - {partner.pk for partner in found}
        if unknown:
            names = ", ".join(map(str, sorted(unknown)))
            raise serializers.ValidationError(_("Nincs ilyen: %(names)s.") % {"names": names})
        return found


class KeptField(serializers.ListField):
    """Promises found kept, by uuid. Those that the person may not see do not exist."""

    child = serializers.UUIDField()

    def __init__(self, **kwargs):
        super().__init__(required=False, max_length=100, **kwargs)

    def to_internal_value(self, data):
        wanted = set(super().to_internal_value(data))
        if not wanted:
            return []
        found = list(Promise.objects.visible_to(self.context["request"].user).filter(uuid__in=wanted))
        if unknown := wanted - {promise.uuid for promise in found}:
            names = ", ".join(sorted(map(str, unknown)))
            raise serializers.ValidationError(_("Nincs ilyen: %(names)s.") % {"names": names})
        return found


class TripField(serializers.UUIDField):
    """One's own trip by uuid, or null."""

    def __init__(self, **kwargs):
        super().__init__(required=False, allow_null=True, **kwargs)

    def to_internal_value(self, data):
        trip = Trip.objects.visible_to(self.context["request"].user).filter(uuid=super().to_internal_value(data))
        if not (found := trip.first()):
            raise serializers.ValidationError(_("Nincs ilyen: %(names)s.") % {"names": data})
        return found


TEAM_READS = "Read by the mentors and coordinators of the visit's county and the lead."


class VisitSerializer(serializers.ModelSerializer):
    """A visit in three layers. Community layer (`community_note`, and what says which visit it was): those who speak
    for its communities, and the team. Team layer (all the rest): the mentors and coordinators of its county and the
    lead. Supervision layer (`supervision`): its author and their assigned supervisor, on pages only; written here,
    never answered.
    """

    serializer_related_field = RecordField
    uuid = serializers.UUIDField()
    settlement = SettlementField()
    settlement_name = serializers.CharField(source="settlement.name", read_only=True)
    county = serializers.CharField(source="county.ksh_code", read_only=True)
    mentor_name = serializers.CharField(source="mentor.name", read_only=True)
    activities = serializers.ListField(
        child=serializers.ChoiceField(Visit.Activity.choices), allow_empty=False, min_length=1, max_length=50
    )
    partner_kinds = serializers.ListField(
        child=serializers.ChoiceField(Visit.PartnerKind.choices), required=False, max_length=50
    )
    communities = PartnersField(Community)
    institutions = PartnersField(Institution)
    state = serializers.ChoiceField(
        Visit.State.choices, default=Visit.State.DRAFT, help_text="When sent: draft | submitted"
    )
    trip = TripField()
    promises = PromiseLineSerializer(many=True, required=False, max_length=MOST)
    kept = KeptField()
    supervision = LinesField(
        write_only=True,
        required=False,
        allow_blank=True,
        max_length=3000,
        validators=[plain_text],
        help_text="Read by the author and their assigned supervisor alone; no endpoint answers it.",
    )

    class Meta:
        model = Visit
        fields = [
            *COMMUNITY_LAYER,
            "settlement",
            "settlement_name",
            "county",
            "mentor",
            "mentor_name",
            "communities",
            "consortium",
            *TEAM_LAYER,
            "trip",
            "promises",
            "kept",
            "supervision",
        ]
        read_only_fields = [
            "mentor",
            "state_note",
            "submitted_at",
            "decided_at",
            "revision",
            "logged_at",
            "changed_at",
        ]
        validators = []
        extra_kwargs = {
            "summary": {"help_text": TEAM_READS},
            "result": {"help_text": TEAM_READS},
            "community_note": {"help_text": "Read by those who speak for the named communities, and by the team."},
        }

    def validate_promises(self, value):
        return [PromiseLine(**line) for line in value]

    def validate_state(self, value):
        if value not in BEGINNINGS:
            self.fields["state"].fail("invalid_choice", input=value)
        return value


class VisitChange(VisitSerializer):
    """Some fields of a visit, with the revision that was read before."""

    revision = serializers.IntegerField(min_value=1, max_value=2**31 - 1)
    uuid = state = None

    class Meta(VisitSerializer.Meta):
        fields = [name for name in VisitSerializer.Meta.fields if name not in ("uuid", "state")]
        read_only_fields = [name for name in VisitSerializer.Meta.read_only_fields if name != "revision"]


class Decision(serializers.Serializer):
    """A decision about a visit: `revision`, where given, must be the one that was read."""

    revision = serializers.IntegerField(min_value=1, max_value=2**31 - 1, required=False)


class Returning(Decision):
    """Giving back a submitted visit."""

    note = LinesField(max_length=1000)


class Reopening(serializers.Serializer):
    """Giving back an accepted visit."""

    reason = LinesField(max_length=1000)


ANSWERS = {200: VisitSerializer, 409: OpenApiResponse(description="Problem details: not in this state, or changed.")}


class VisitViewSet(NounViewSet):
    """Visits: the team reads its county's, contacts the community layer of their own; mentors log, coordinators decide.

    POST is idempotent by `uuid`: the same content again answers 200 with the present visit, other content 409.
    """

    model = Visit
    filterset_class = VisitFilter
    serializer_class = VisitSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "uuid"
    lookup_value_regex = UUID
    columns = (
        "id",
        *COMMUNITY_LAYER,
        *(name for name in TEAM_LAYER if name != "institutions"),
        "mentor_id",
        "mentor__name",
        "consortium_id",
        "county_id",
        "county__ksh_code",
        "settlement__id",
        "settlement__ksh_code",
        "settlement__name",
        "community_ids",
        "institution_ids",
        "trip__uuid",
    )

    def get_queryset(self):
        communities = VisitCommunity.objects.filter(visit=OuterRef("pk")).order_by("community")
        institutions = VisitInstitution.objects.filter(visit=OuterRef("pk")).order_by("institution")
        return (
            super()
            .get_queryset()
            .annotate(
                community_ids=ArraySubquery(communities.values("community")),
                institution_ids=ArraySubquery(institutions.values("institution")),
            )
        )

    def represent(self, row):
        user = self.request.user
        whole = reads_team_layer(user, row["county_id"])
        own = standing_of(user).communities
        shown = {name: row[name] for name in COMMUNITY_LAYER} | {
            "settlement": settlement_key(row),
            "settlement_name": row["settlement__name"],
            "county": row["county__ksh_code"],
            "mentor": row["mentor_id"],
            "mentor_name": row["mentor__name"],
            "communities": [pk for pk in row["community_ids"] if whole or pk in own],
        }
        if not whole:
            return shown
        row["institutions"] = row["institution_ids"]
        return shown | {"consortium": row["consortium_id"]} | {name: row[name] for name in TEAM_LAYER}

    def represent_all(self, rows):
        """With the promises made, those found kept, and the trip: in two queries for all rows."""
        shown = [(row, self.represent(row)) for row in rows]
        keys = [row["id"] for row, one in shown if "state" in one]
        made, kept = promises_of(keys), kept_of(keys)
        for row, one in shown:
            if "state" in one:
                one |= {"promises": made.get(row["id"], []), "kept": kept.get(row["id"], [])}
                one["trip"] = row["trip__uuid"] if row["mentor_id"] == self.request.user.pk else None
        return [one for _row, one in shown]

    @extend_schema(responses={201: VisitSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_log_somewhere(request.user))
        data = self.get_serializer(data=request.data)
        data.is_valid(raise_exception=True)
        visit, created = visits.log(by=request.user, typed=typed_texts(request.as_sent), **data.validated_data)
        return Response(self.one(pk=visit.pk), status=201 if created else 200)

    @extend_schema(request=VisitChange, responses=ANSWERS)
    def partial_update(self, request, uuid):
        visit = self.own(uuid)
        return self.answer(visits.update(visit, by=request.user, **self.changes(VisitChange, visit)))

    @extend_schema(responses={204: None, 409: ANSWERS[409]})
    def destroy(self, request, uuid):
        visits.delete_draft(self.own(uuid), by=request.user)
        return Response(status=204)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def submit(self, request, uuid):
        return self.answer(visits.submit(self.own(uuid), by=request.user))

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def withdraw(self, request, uuid):
        return self.answer(visits.withdraw(self.own(uuid), by=request.user))

    @extend_schema(request=Decision, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def accept(self, request, uuid):
        visit = self.to_decide(uuid)
        return self.answer(visits.accept(visit, by=request.user, **self.read(Decision)))

    @extend_schema(request=Returning, responses=ANSWERS)
    @action(detail=True, methods=["post"], url_path="return", url_name="return")
    def return_(self, request, uuid):
        visit = self.to_decide(uuid)
        return self.answer(visits.return_(visit, by=request.user, **self.read(Returning)))

    @extend_schema(request=Reopening, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def reopen(self, request, uuid):
        visit = self.to_decide(uuid)
        return self.answer(visits.reopen(visit, by=request.user, **self.read(Reopening)))

    def own(self, uuid) -> Visit:
        """The person's own visit. Raises NotGranted."""
        return get_granted_or_404(Visit.objects.all(), self.request.user, rules.is_author, uuid=uuid)

    def to_decide(self, uuid) -> Visit:
        """A visit about which the person may decide. Raises NotGranted."""
        return get_granted_or_404(Visit.objects.all(), self.request.user, rules.may_decide, uuid=uuid)

    def answer(self, visit: Visit) -> Response:
        return Response(self.one(pk=visit.pk))


def typed_texts(sent: dict) -> dict:
    """The texts of a visit as they came, before they were cleaned."""
    texts = {name: sent[name] for name in TEXTS if isinstance(sent.get(name), str)}
    return texts | {"promises": [line["text"] for line in sent.get("promises", ())]}


def promises_of(visits: list[int]) -> dict[int, list[dict]]:
    """The promises made at these visits, by visit."""
    columns = ("uuid", "text", "made_by", "due_on", "community", "state")
    found = defaultdict(list)
    for row in Promise.objects.filter(visit__in=visits).order_by("due_on", "pk").values("visit", *columns):
        found[row["visit"]].append({name: row[name] for name in columns})
    return found


def kept_of(visits: list[int]) -> dict[int, list]:
    """The promises that these visits found kept, by visit."""
    found = defaultdict(list)
    rows = KeptPromise.objects.filter(visit__in=visits).order_by("promise")
    for visit, uuid in rows.values_list("visit", "promise__uuid"):
        found[visit].append(uuid)
    return found
