"""Endpoint of fundings: everybody's to read, for they have to be shown; editor, lead and administrator keep them."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from events.projects.filters import FundingFilter
from events.publishing import rules
from events.publishing.actions import create_funding, update_funding
from events.publishing.models import Funding, FundingText
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce

from . import nested

FIELDS = ("name", "project_id", "fund", "emblem", "language", "statement", "until", "is_flagship")


class FundingSerializer(EnteredOnce):
    """A funding; `texts` are its statements by language."""

    texts = serializers.DictField(read_only=True)

    class Meta:
        model = Funding
        fields = ["id", "uuid", "revision", *FIELDS, "texts"]
        validators = []


class FundingChange(ChangedAsRead, FundingSerializer):
    """Some fields of a funding, with the revision that was read before."""

    class Meta(FundingSerializer.Meta):
        fields = [name for name in FundingSerializer.Meta.fields if name != "uuid"]


ANSWERS = {200: FundingSerializer, 409: CONFLICT}


class FundingViewSet(NounViewSet):
    """Fundings, by name; what is chosen for events and projects."""

    model = Funding
    filterset_class = FundingFilter
    serializer_class = FundingSerializer
    columns = ("id", "revision", "sort_key", *FIELDS)

    def represent_all(self, rows):
        words = nested.texts(FundingText, "funding", rows, Funding.TEXTS)
        return [{name: row[name] for name in ("id", "revision", *FIELDS)} | {"texts": words[row["id"]]} for row in rows]

    @extend_schema(responses={201: FundingSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_keep_fundings(request.user))
        made, is_new = create_funding(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=FundingChange, responses=ANSWERS)
    def partial_update(self, request, pk):
        found = self.get_queryset().filter(pk=pk).first()
        grant(found is not None and rules.may_keep_fundings(request.user))
        update_funding(found, by=request.user, **self.changes(FundingChange, found))
        return Response(self.one(pk=pk))
