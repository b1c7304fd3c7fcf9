"""Endpoint of proposals: the same rows, filters and actions as the pages."""

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LinesField
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.base.text import plain_text
from institutions.organisations.models.institution import Institution

from . import actions as proposals
from . import rules
from .filters import ProposalFilter
from .models import FIELDS, Proposal, print_of

LONGEST = 2000


class ChangeSerializer(serializers.Serializer):
    """A field before and after; what stood there before is noted by the portal, whatever is sent as `before`."""

    before = LinesField(required=False, allow_blank=True, max_length=LONGEST)
    after = LinesField(allow_blank=True, max_length=LONGEST)


class ChangesSerializer(serializers.Serializer):
    """The fields that change, and only those."""

    name = ChangeSerializer(required=False)
    kind = ChangeSerializer(required=False)
    maintainer = ChangeSerializer(required=False)
    address = ChangeSerializer(required=False)
    website = ChangeSerializer(required=False)
    about = ChangeSerializer(required=False)


class PresentSerializer(serializers.Serializer):
    """What stands now in the fields that change."""

    name = serializers.CharField(required=False)
    kind = serializers.CharField(required=False)
    maintainer = serializers.CharField(required=False)
    address = serializers.CharField(required=False)
    website = serializers.CharField(required=False)
    about = serializers.CharField(required=False)


class ProposalSerializer(serializers.ModelSerializer):
    """A proposal with what it changes; `seen` is what accepting it sends back: it is another one as soon as the
    proposal or the institution says something else.
    """

    institution = serializers.IntegerField(source="institution_id", min_value=1, max_value=2**63 - 1)
    institution_name = serializers.CharField(read_only=True)
    county = serializers.CharField(read_only=True)
    changes = ChangesSerializer()
    present = PresentSerializer(read_only=True)
    seen = serializers.CharField(read_only=True)
    words = LinesField(required=False, allow_blank=True, max_length=1000, validators=[plain_text])
    proposed_by_name = serializers.CharField(read_only=True)
    decided_by_name = serializers.CharField(read_only=True, allow_null=True)

    class Meta:
        model = Proposal
        fields = ["id", "institution", "institution_name", "county", "changes", "present", "seen", "words", "state"]
        fields += ["state_note", "proposed_by_name", "proposed_at", "decided_by_name", "decided_at"]
        read_only_fields = ["state", "state_note", "proposed_at", "decided_at"]
        validators = []


class AcceptSerializer(serializers.Serializer):
    """The `seen` of the proposal as it was read."""

    seen = serializers.CharField(max_length=64)


class DeclineSerializer(serializers.Serializer):
    """Why it is declined."""

    reason = LinesField(max_length=1000, validators=[plain_text])


ANSWERS = {
    200: ProposalSerializer,
    409: OpenApiResponse(description="Problem details: it changed meanwhile, or is decided or withdrawn already."),
}


class ProposalViewSet(NounViewSet):
    """Proposals of changes to institutions: their contacts send and withdraw them, who keeps the institution decides.

    POST is idempotent: a person has one open proposal per institution; the same again changes nothing, other content
    takes its place (200 in both cases).
    """

    model = Proposal
    filterset_class = ProposalFilter
    serializer_class = ProposalSerializer
    permission_classes = [IsAuthenticated]
    columns = (
        *("id", "turn", "institution_id", *(f"institution__{name}" for name in FIELDS), "changes", "words", "state"),
        *("institution__settlement__county__ksh_code", "state_note", "proposed_by__name", "proposed_at"),
        *("decided_by__name", "decided_at"),
    )

    def get_queryset(self):
        return super().get_queryset().with_turn()

    def represent(self, row):
        present = {name: row[f"institution__{name}"] for name in FIELDS if name in row["changes"]}
        plain = ("id", "changes", "words", "state", "state_note", "proposed_at", "decided_at")
        return {name: row[name] for name in plain} | {
            "institution": row["institution_id"],
            "institution_name": row["institution__name"],
            "county": row["institution__settlement__county__ksh_code"],
            "present": present,
            "seen": print_of(row["changes"], row["words"], present),
            "proposed_by_name": row["proposed_by__name"],
            "decided_by_name": row["decided_by__name"],
        }

    @extend_schema(responses={201: ProposalSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_propose_somewhere(request.user))
        data = self.get_serializer(data=request.data)
        data.is_valid(raise_exception=True)
        sent = data.validated_data
        institution = Institution.objects.filter(pk=sent["institution_id"]).first()
        grant(institution is not None)
        values = {name: one["after"] for name, one in sent["changes"].items()}
        made, is_new = proposals.propose(institution, by=request.user, words=sent.get("words", ""), **values)
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=AcceptSerializer, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def accept(self, request, pk):
        return self.step(pk, rules.may_decide, proposals.accept, AcceptSerializer)

    @extend_schema(request=DeclineSerializer, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def decline(self, request, pk):
        return self.step(pk, rules.may_decide, proposals.decline, DeclineSerializer)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def withdraw(self, request, pk):
        return self.step(pk, rules.may_withdraw, proposals.withdraw)

    def step(self, pk, rule, act, reads=None) -> Response:
        rows = Proposal.objects.visible_to(self.request.user).select_related("institution__settlement")
        proposal = rows.filter(pk=pk).first()
        grant(proposal is not None and rule(self.request.user, proposal))
        said = {}
        if reads:
            data = reads(data=self.request.data)
            data.is_valid(raise_exception=True)
            said = data.validated_data
        act(proposal, by=self.request.user, **said)
        return Response(self.one(pk=pk))
