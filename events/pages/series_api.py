"""Endpoint of series with their editions."""

from collections import defaultdict

from drf_spectacular.utils import extend_schema
from rest_framework.response import Response

from events.calendar import actions as events
from events.calendar.filters import SeriesFilter
from events.calendar.models.event import Event
from events.calendar.models.series import Membership, Series, SeriesText
from events.publishing import rules
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.once.api import CONFLICT

from . import nested
from .serializers import SERIES_FIELDS, SeriesChange, SeriesSerializer


class SeriesViewSet(NounViewSet):
    """Series with their editions; editors, lead and administrators keep them."""

    model = Series
    filterset_class = SeriesFilter
    serializer_class = SeriesSerializer
    lookup_field = "slug"
    lookup_value_regex = r"[-a-zA-Z0-9_]+"
    columns = ("id", "revision", "sort_key", "slug", *SERIES_FIELDS)

    def represent_all(self, rows):
        keys, editions = [row["id"] for row in rows], defaultdict(list)
        read = Event.objects.visible_to(self.request.user).order_by().values("pk")
        members = Membership.objects.filter(series__in=keys, event__in=read).select_related("event")
        for one in members.order_by("-event__starts_on", "-event"):
            told = {"event": one.event.slug, "edition": one.edition, "starts_on": one.event.starts_on}
            editions[one.series_id].append(told)
        words = nested.texts(SeriesText, "series", rows, Series.TEXTS)
        return [
            {name: row[name] for name in ("id", "revision", "slug", *SERIES_FIELDS)}
            | {"texts": words[row["id"]], "editions": editions[row["id"]]}
            for row in rows
        ]

    @extend_schema(responses={201: SeriesSerializer, 200: SeriesSerializer, 409: CONFLICT})
    def create(self, request):
        grant(rules.may_keep_series(request.user))
        made, is_new = events.create_series(by=request.user, **self.read())
        return Response(self.one(slug=made.slug), status=201 if is_new else 200)

    @extend_schema(request=SeriesChange, responses={200: SeriesSerializer, 409: CONFLICT})
    def partial_update(self, request, slug):
        found = self.get_queryset().filter(slug=slug).first()
        grant(found is not None and rules.may_keep_series(request.user))
        events.update_series(found, by=request.user, **self.changes(SeriesChange, found))
        return Response(self.one(slug=slug))
