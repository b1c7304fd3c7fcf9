"""Endpoint of bodies."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LineField
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.base.text import one_line
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce
from institutions.places.api.fields import SettlementField

from . import actions as bodies
from . import rules
from .filters import BodyFilter
from .models import Body

FIELDS = ("kind", "country", "website")


class BodySerializer(EnteredOnce):
    """A body under a name of its own; the settlement is that of one at home."""

    name = LineField(source="own_name", max_length=200, validators=[one_line])
    settlement = SettlementField(required=False, allow_null=True)

    class Meta:
        model = Body
        fields = ["id", "uuid", "revision", "name", *FIELDS, "settlement"]
        validators = []


class BodyChange(ChangedAsRead, BodySerializer):
    """Some fields of a body, with the revision that was read before."""

    class Meta(BodySerializer.Meta):
        fields = [name for name in BodySerializer.Meta.fields if name != "uuid"]


ANSWERS = {200: BodySerializer, 409: CONFLICT}


class BodyViewSet(NounViewSet):
    """Bodies under a name of their own: for who enters what they take part in; editor, lead, administrator change."""

    model = Body
    filterset_class = BodyFilter
    serializer_class = BodySerializer
    permission_classes = [IsAuthenticated]
    columns = ("id", "revision", "own_name", "sort_key", *FIELDS, "settlement__id", "settlement__ksh_code")

    def get_queryset(self):
        grant(rules.may_create(self.request.user))
        return super().get_queryset().of_own_name().in_order()

    def represent(self, row):
        place = row["settlement__ksh_code"] or row["settlement__id"]
        named = {"name": row["own_name"], "settlement": place}
        return {"id": row["id"], "revision": row["revision"]} | named | {name: row[name] for name in FIELDS}

    @extend_schema(responses={201: BodySerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_create(request.user))
        made, is_new = bodies.create(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=BodyChange, responses=ANSWERS)
    def partial_update(self, request, pk):
        found = self.get_queryset().filter(pk=pk).first()
        grant(found is not None and rules.may_edit(request.user, found))
        bodies.update(found, by=request.user, **self.changes(BodyChange, found))
        return Response(self.one(pk=pk))
