"""Endpoints of parts: nested to read, each under its own address to write."""

from functools import cache

from django.http import Http404
from django.urls import path
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from institutions.base.api.json import JSONParser
from institutions.base.exceptions import grant
from institutions.once.api import HIGHEST
from institutions.places.api.fields import RecordField

from . import actions as parts
from .forms import of_same_record
from .kind import Kind, Owner
from .models import Part


class PartField(serializers.SlugRelatedField):
    """Another part of the same record, by its UUID."""

    def __init__(self, **kwargs):
        super().__init__(slug_field="uuid", **kwargs)

    def get_queryset(self):
        kind, record = self.context["kind"], self.context["record"]
        return of_same_record(kind, self.field_name, super().get_queryset(), record)

    def to_internal_value(self, data):
        try:
            return super().to_internal_value(str(data))
        except (ValueError, TypeError, serializers.DjangoValidationError):
            self.fail("does_not_exist", slug_name="uuid", value=str(data))


class PartSerializer(serializers.ModelSerializer):
    """A part: what its kind says a person writes, with `uuid` and `revision`."""

    uuid = serializers.UUIDField(required=False)
    revision = serializers.IntegerField(min_value=1, max_value=HIGHEST, required=False)
    serializer_related_field = RecordField

    def build_relational_field(self, field_name, relation_info):
        field, kwargs = super().build_relational_field(field_name, relation_info)
        return (
            (PartField, kwargs | {"queryset": relation_info.related_model.objects.all()})
            if issubclass(relation_info.related_model, Part)
            else (field, kwargs)
        )


@cache
def serializer_of(kind: Kind) -> type[PartSerializer]:
    made = {name: make() for name, make in kind.api_fields.items()}
    fields = ["uuid", "revision", *kind.fields, *(name for name in made if name not in kind.fields)]
    extra = {name: {"required": False} for name in ("position",) if name in kind.fields}
    meta = type("Meta", (), {"model": kind.model, "fields": fields, "validators": [], "extra_kwargs": extra})
    return type(f"{kind.model.__name__}Serializer", (PartSerializer,), {**made, "Meta": meta})


def represented(kind: Kind, rows) -> list[dict]:
    """The JSON of these parts."""
    context = {"kind": kind, "record": None}
    return serializer_of(kind)(rows, many=True, context=context).data


class PartView(APIView):
    """The parts of one kind of a record, for who may write it: read, added, changed (with `revision`), taken off."""

    permission_classes = [IsAuthenticated]
    owner: Owner | None = None
    operations = ""
    """What the schema calls them: the same view stands below several records."""

    def find(self, key: str, part: str):
        """The record and the kind that the address names. Raises Http404 for who may not write it."""
        record = self.owner.model.objects.visible_to(self.request.user).filter(**{self.owner.lookup: key}).first()
        grant(record is not None and self.owner.may_edit(self.request.user, record))
        if part not in self.owner.kinds:
            raise Http404
        return record, self.owner.kinds[part]

    def sent(self, kind: Kind, record, partial=False, instance=None) -> dict:
        context = {"kind": kind, "record": record, "request": self.request}
        data = serializer_of(kind)(instance, data=self.request.data, partial=partial, context=context)
        data.is_valid(raise_exception=True)
        return dict(data.validated_data)


class PartList(PartView):
    """All parts of one kind of a record; what has a file comes as multipart/form-data."""

    parser_classes = [JSONParser, MultiPartParser]

    @extend_schema(responses={200: OpenApiTypes.OBJECT})
    def get(self, request, key, part):
        record, kind = self.find(key, part)
        return Response({"results": represented(kind, kind.of(record))})

    @extend_schema(request=OpenApiTypes.OBJECT, responses={201: OpenApiTypes.OBJECT, 200: OpenApiTypes.OBJECT})
    def post(self, request, key, part):
        record, kind = self.find(key, part)
        fields = self.sent(kind, record)
        fields.pop("revision", None)
        made, is_new = parts.add(self.owner, kind, record, by=request.user, **fields)
        return Response(represented(kind, [made])[0], status=201 if is_new else 200)


class PartDetail(PartView):
    """One part of a record."""

    def part(self, key, part, uuid):
        record, kind = self.find(key, part)
        found = kind.of(record).filter(uuid=uuid).first()
        grant(found is not None)
        return record, kind, found

    @extend_schema(responses={200: OpenApiTypes.OBJECT})
    def get(self, request, key, part, uuid):
        _record, kind, found = self.part(key, part, uuid)
        return Response(represented(kind, [found])[0])

    def present(self, part) -> dict | None:
        """The part as it stands, for who changed it unread."""
        kind = self.owner.kinds[self.kwargs["part"]]
        return represented(kind, [part])[0] if isinstance(part, kind.model) else None

    @extend_schema(request=OpenApiTypes.OBJECT, responses={200: OpenApiTypes.OBJECT})
    def patch(self, request, key, part, uuid):
        record, kind, found = self.part(key, part, uuid)
        fields = self.sent(kind, record, partial=True, instance=found)
        fields.pop("uuid", None)
        if "revision" not in fields:
            raise serializers.ValidationError({"revision": [serializers.Field.default_error_messages["required"]]})
        changed = parts.update(self.owner, kind, found, by=request.user, **fields)
        return Response(represented(kind, [changed])[0])

    @extend_schema(responses={204: None})
    def delete(self, request, key, part, uuid):
        _record, kind, found = self.part(key, part, uuid)
        parts.remove(self.owner, kind, found, by=request.user)
        return Response(status=204)


def parts_api(owner: Owner, prefix: str, name: str) -> list:
    """The addresses of a record's parts, below `prefix`, which names the record as `key`."""
    return [
        path(
            f"{prefix}<slug:part>/",
            PartList.as_view(owner=owner, operations=f"{name}_parts"),
            name=f"api-{name}-part-list",
        ),
        path(
            f"{prefix}<slug:part>/<uuid:uuid>/",
            PartDetail.as_view(owner=owner, operations=f"{name}_part"),
            name=f"api-{name}-part-detail",
        ),
    ]
