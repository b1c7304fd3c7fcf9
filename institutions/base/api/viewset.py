"""The one base of our endpoints: lists and details read straight from `values()`, writes go through actions.

A serializer object per row costs several times the query itself; a noun therefore names the columns it needs and a
plain function that makes the JSON of one row. Its serializer class states that shape for the schema and reads input.
"""

from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework import exceptions, serializers, viewsets
from rest_framework.pagination import BasePagination
from rest_framework.permissions import SAFE_METHODS, IsAuthenticated
from rest_framework.response import Response
from rest_framework.utils.urls import remove_query_param, replace_query_param

from ..keyset import BadCursor, paginate

DEFAULT_LIMIT, HIGHEST_LIMIT = 50, 200

UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
"""How a UUID stands in an address: whatever else stands there leads nowhere."""


class OpenToRead(IsAuthenticated):
    """Anybody reads (as far as `visible_to` shows them anything); writing asks for a person."""

    def has_permission(self, request, view):
        return request.method in SAFE_METHODS or super().has_permission(request, view)


class CursorPagination(BasePagination):
    """`limit`, `after` and `before`; the answer is `{"results": […], "next": …, "previous": …}`."""

    def paginate_queryset(self, queryset, request, view=None):
        self.request = request
        wanted = {name: request.query_params.get(name, "") for name in ("after", "before")}
        try:
            self.page = paginate(queryset, view.order, self._limit(request), **wanted)
        except BadCursor:
            raise exceptions.ValidationError({"after": [_("Ismeretlen lapozójel.")]}) from None
        return self.page.rows

    @staticmethod
    def _limit(request) -> int:
        text = request.query_params.get("limit", str(DEFAULT_LIMIT))
        if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= HIGHEST_LIMIT):
            raise exceptions.ValidationError({"limit": [_("Egész szám 1 és 200 között.")]})
        return int(text)

    def get_paginated_response(self, data):
        return Response(
            {
                "results": data,
                "next": self._link("after", "before", self.page.next),
                "previous": self._link("before", "after", self.page.previous),
            }
        )

    def _link(self, name, other, cursor):
        if not cursor:
            return None
        url = self.request.build_absolute_uri()
        return replace_query_param(remove_query_param(url, other), name, cursor)

    def get_paginated_response_schema(self, schema):
        link = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["results", "next", "previous"],
            "properties": {"results": schema, "next": link, "previous": link},
        }

    def get_schema_operation_parameters(self, view):
        text = {"type": "string"}
        return [
            {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": HIGHEST_LIMIT}},
            {"name": "after", "in": "query", "schema": text},
            {"name": "before", "in": "query", "schema": text},
        ]


class NounViewSet(viewsets.GenericViewSet):
    """List and detail of a noun.

    A subclass gives `model`, `filterset_class`, `columns` (for `values()`, with the columns of every order),
    `serializer_class` and `represent(row)`, which makes the JSON of one row of `values()`.
    """

    model: type
    filterset_class: type
    columns: tuple[str, ...] = ()
    permission_classes = [OpenToRead]
    pagination_class = CursorPagination
    lookup_value_regex = r"\d{1,18}"

    def get_queryset(self):
        return self.model.objects.visible_to(self.request.user)

    def represent(self, row: dict) -> dict:
        raise NotImplementedError

    def represent_all(self, rows: list[dict]) -> list[dict]:
        """The JSON of several rows; a noun with parts of its own fetches those of all rows at once here."""
        return [self.represent(row) for row in rows]

    def filter_queryset(self, queryset):
        """The rows that the address asks for; unknown filters, values and orders are errors of the caller."""
        chosen = self.chosen = self.filterset_class(self.request.query_params, queryset=queryset, request=self.request)
        unknown = {name: [_("Ilyen szűrő nincs.")] for name in chosen.unknown()}
        self.order = chosen.order
        if self.order is None:
            unknown["order"] = [_("Ilyen rendezés nincs.")]
        wrong = unknown | (dict(chosen.errors) if chosen.is_bound else {})
        if wrong:
            raise exceptions.ValidationError(wrong)
        return chosen.qs

    def list(self, request, *args, **kwargs):
        rows = self.paginate_queryset(self.filter_queryset(self.get_queryset()).values(*self.columns))
        return self.get_paginated_response(self.represent_all(rows))

    def retrieve(self, request, *args, **kwargs):
        return Response(self.one(**{self.lookup_field: kwargs[self.lookup_url_kwarg or self.lookup_field]}))

    def read(self, shape=None, **more) -> dict:
        """What was sent, as the serializer takes it. Raises ValidationError."""
        data = (shape or self.get_serializer_class())(
            data=self.request.data, context=self.get_serializer_context(), **more
        )
        data.is_valid(raise_exception=True)
        return data.validated_data

    def changes(self, shape, instance=None) -> dict:
        """The fields that were sent with `revision`, which `partial` would let be left out as well."""
        changed = self.read(shape, instance=instance, partial=True)
        if "revision" not in changed:
            raise exceptions.ValidationError({"revision": [serializers.Field.default_error_messages["required"]]})
        return changed

    def present(self, record) -> dict | None:
        """The record as it stands, for who changed it unread. Raises Http404."""
        return self.one(pk=record.pk) if isinstance(record, self.model) else None

    def one(self, **key) -> dict:
        """The JSON of one record that the person may see. Raises Http404."""
        row = self.get_queryset().filter(**key).values(*self.columns).first()
        if row is None:
            raise Http404
        return self.represent_all([row])[0]
