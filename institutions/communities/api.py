"""Endpoint of communities: the public card for everybody, stage and rhythm for those who look after them."""

from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import exceptions, serializers
from rest_framework.decorators import action
from rest_framework.response import Response

from institutions.base import rules
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import get_granted_or_404, grant
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce
from institutions.organisations.models.institution import Institution
from institutions.places.api.fields import InsistField, RecordField, SettlementField, settlement_key

from . import actions as communities
from .filters import CommunityFilter
from .models.community import Community
from .models.community_stage import CommunityStage

CARD = ("id", "name", "is_informal", "about", "consent_public")


class CommunitySerializer(EnteredOnce):
    """A community; `stage`, `rhythm_days` and `revision` are null for whom they do not concern. The contact is not in
    the API.
    """

    settlement = SettlementField()
    settlement_name = serializers.CharField(source="settlement.name", read_only=True)
    county = serializers.CharField(source="settlement.county.ksh_code", read_only=True)
    host = RecordField(queryset=Institution.objects.all(), allow_null=True, required=False)
    stage = serializers.ChoiceField(choices=CommunityStage.Stage, read_only=True, allow_null=True)
    insist = InsistField()
    revision = serializers.IntegerField(read_only=True, allow_null=True)

    class Meta:
        model = Community
        fields = ["id", "uuid", "revision", "name", "settlement", "settlement_name", "county", "host", "is_informal"]
        fields += ["about", "consent_public", "rhythm_days", "stage", "insist"]
        validators = []


class CommunityChange(ChangedAsRead, CommunitySerializer):
    """Some fields of a community, with the revision that was read before."""

    class Meta(CommunitySerializer.Meta):
        fields = [name for name in CommunitySerializer.Meta.fields if name != "uuid"]


ANSWERS = {200: CommunitySerializer, 409: CONFLICT}


class StageSerializer(serializers.ModelSerializer):
    """A stage that begins on a day."""

    class Meta:
        model = CommunityStage
        fields = ["stage", "date", "note"]
        validators = []


class CommunityViewSet(NounViewSet):
    """Communities: everybody reads those who consented; mentors and coordinators keep those of their counties."""

    model = Community
    filterset_class = CommunityFilter
    serializer_class = CommunitySerializer
    columns = (
        *CARD,
        "sort_key",
        "host",
        "rhythm_days",
        "revision",
        "stage",
        "settlement__id",
        "settlement__ksh_code",
        "settlement__name",
        "settlement__county",
        "settlement__county__ksh_code",
    )

    def filter_queryset(self, queryset):
        """With the stage on the day that the address asks for."""
        found = super().filter_queryset(queryset)
        return found.with_stage(self.chosen.day)

    def represent(self, row):
        in_full = rules.reads_community_in_full(self.request.user, row["id"], row["settlement__county"])
        return {name: row[name] for name in (*CARD, "host")} | {
            "settlement": settlement_key(row),
            "settlement_name": row["settlement__name"],
            "county": row["settlement__county__ksh_code"],
            "rhythm_days": row["rhythm_days"] if in_full else None,
            "revision": row["revision"] if in_full else None,
            "stage": row["stage"] if in_full else None,
        }

    def one(self, **key):
        """Raises Http404; a visitor is asked to log in instead."""
        row = self.get_queryset().filter(**key).with_stage().values(*self.columns).first()
        if row is None:
            raise Http404 if self.request.user.is_authenticated else exceptions.NotAuthenticated
        return self.represent(row)

    @extend_schema(responses={201: CommunitySerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_keep_communities_somewhere(request.user))
        made, is_new = communities.create(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=CommunityChange, responses=ANSWERS)
    def partial_update(self, request, pk):
        found = self.to_edit(pk)
        communities.update(found, by=request.user, **self.changes(CommunityChange, found))
        return Response(self.one(pk=pk))

    @extend_schema(responses={201: CommunitySerializer, **ANSWERS})
    @action(detail=True, methods=["post"], serializer_class=StageSerializer)
    def stages(self, request, pk):
        """Notes that the community stands at this stage from that day on."""
        found = self.to_edit(pk)
        _row, is_new = communities.add_stage(found, by=request.user, **self.read())
        return Response(self.one(pk=pk), status=201 if is_new else 200)

    def to_edit(self, pk) -> Community:
        records = self.get_queryset().select_related("settlement")
        return get_granted_or_404(records, self.request.user, rules.may_edit_community, pk=pk)
