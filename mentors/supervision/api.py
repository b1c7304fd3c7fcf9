"""Endpoint of supervision dates: the same rows and actions as the pages; no note and no name of who else comes."""

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.hours import HourField
from institutions.base.api.text import LineField
from institutions.base.api.viewset import UUID, NounViewSet
from institutions.base.exceptions import grant
from institutions.base.text import one_line
from institutions.once.api import CONFLICT, EnteredOnce

from . import actions, rules
from .filters import SupervisionDateFilter
from .models import SupervisionBooking, SupervisionDate

FIELDS = ("day", "starts_at", "minutes", "place", "seats")


class SupervisionDateSerializer(EnteredOnce):
    """A date; `taken` is how many have booked it, `booked` whether the caller has."""

    starts_at = HourField()
    place = LineField(max_length=200, validators=[one_line])
    taken = serializers.IntegerField(read_only=True)
    booked = serializers.BooleanField(read_only=True)
    cancelled = serializers.BooleanField(read_only=True)
    supervisor_name = serializers.CharField(read_only=True)

    class Meta:
        model = SupervisionDate
        fields = ["uuid", "revision", *FIELDS, "taken", "booked", "cancelled", "supervisor_name"]
        validators = []


ANSWERS = {
    200: SupervisionDateSerializer,
    409: OpenApiResponse(description="Problem details: it is full, over or does not take place."),
}


class SupervisionDateViewSet(NounViewSet):
    """Supervision dates: a supervisor offers, their mentors `book` and `unbook`."""

    model = SupervisionDate
    filterset_class = SupervisionDateFilter
    serializer_class = SupervisionDateSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "uuid"
    lookup_value_regex = UUID
    columns = ("id", "uuid", "revision", *FIELDS, "cancelled_at", "taken", "supervisor__name")

    def get_queryset(self):
        grant(rules.may_read_somewhere(self.request.user))
        return super().get_queryset().with_taken()

    def represent_all(self, rows):
        own = SupervisionBooking.objects.live().filter(mentor=self.request.user, date__in=[row["id"] for row in rows])
        self.booked = set(own.values_list("date", flat=True))
        return super().represent_all(rows)

    def represent(self, row):
        return {name: row[name] for name in ("uuid", "revision", *FIELDS, "taken")} | {
            "booked": row["id"] in self.booked,
            "cancelled": row["cancelled_at"] is not None,
            "supervisor_name": row["supervisor__name"],
        }

    @extend_schema(responses={201: SupervisionDateSerializer, 200: SupervisionDateSerializer, 409: CONFLICT})
    def create(self, request):
        grant(rules.may_offer(request.user))
        made, is_new = actions.offer(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def book(self, request, uuid):
        return self.step(uuid, actions.book)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def unbook(self, request, uuid):
        return self.step(uuid, actions.unbook)

    def step(self, uuid, act) -> Response:
        date = SupervisionDate.objects.visible_to(self.request.user).filter(uuid=uuid).first()
        grant(date is not None)
        act(date, by=self.request.user)
        return Response(self.one(pk=date.pk))
