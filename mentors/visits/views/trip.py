"""Pages of one's own trips: the list, and the day's way from village to village."""

from dataclasses import dataclass, field

from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import DetailView

from institutions.base.exceptions import Refused, grant
from institutions.base.standing import Role, standing_of
from institutions.base.views import FilteredList
from institutions.communities.models.community import Community
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today

from ..actions import trip as trips
from ..filters.trip import TripFilter
from ..models.trip import Trip, TripStop
from ..models.visit import Visit
from ..rules import trip as rules


@dataclass
class Halt:
    """A place of a trip: planned (`question`, `community`), with the visits already logged there on this trip.

    A trip stays its mentor's after they have left the county: where it went, and how far. What they read there no more
    is counted (`closed`) and not shown, and there is nothing to log (`may_log`).
    """

    settlement: Settlement
    may_log: bool
    community: Community | None = None
    question: str = ""
    visits: list[Visit] = field(default_factory=list)
    closed: int = 0

    @property
    def visit_count(self) -> int:
        return len(self.visits) + self.closed


def halts_of(trips_: list[Trip], user) -> dict[int, list[Halt]]:
    """The places of each trip, as its mentor may read them: its stops in their order, then where else a visit was."""
    counties = standing_of(user).counties_as(Role.MENTOR)
    found: dict[int, dict[int, Halt]] = {trip.pk: {} for trip in trips_}

    def halt(trip: int, place: Settlement) -> Halt:
        return found[trip].setdefault(place.pk, Halt(place, place.county_id in counties))

    communities = Community.objects.visible_to(user).filter(pk=OuterRef("community"))
    stops = TripStop.objects.filter(trip__in=trips_).select_related("settlement", "community")
    for stop in stops.annotate(is_read=Exists(communities)).order_by("position", "pk"):
        planned = halt(stop.trip_id, stop.settlement)
        planned.question, planned.community = stop.question, stop.community if stop.is_read else None
    visits = Visit.objects.filter(trip__in=trips_).select_related("settlement").order_by("starts_at", "pk")
    for visit in visits.annotate(is_read=Exists(Visit.objects.visible_to(user).filter(pk=OuterRef("pk")))):
        logged = halt(visit.trip_id, visit.settlement)
        if visit.is_read:
            logged.visits.append(visit)
        else:
            logged.closed += 1
    return {pk: list(halts.values()) for pk, halts in found.items()}


def next_stop(trip: Trip, user, place: int) -> Settlement | None:
    """Where the trip goes on after that settlement (its id): the next stop without a visit, else an earlier one."""
    halts = halts_of([trip], user)[trip.pk]
    here = next((number for number, halt in enumerate(halts) if halt.settlement.pk == place), -1)
    ahead = [*halts[here + 1 :], *halts[: here + 1]]
    return next((halt.settlement for halt in ahead if halt.may_log and not halt.visit_count), None)


class TripList(FilteredList):
    """One's own trips, the latest first; planned ones lie ahead."""

    model = Trip
    filterset_class = TripFilter
    template_name = "mentors/trip/list.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_plan(request.user))
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(day=today(), **kwargs)
        halts = halts_of(list(context["rows"]), self.request.user)
        for trip in context["rows"]:
            trip.halts = halts[trip.pk]
            trip.visit_count = sum(halt.visit_count for halt in trip.halts)
        return context


def own(request, uuid) -> Trip:
    """The person's own trip. Raises Http404."""
    return get_object_or_404(Trip.objects.visible_to(request.user), uuid=uuid)


class TripDetail(DetailView):
    """The day's way: each village with what is planned there and what is logged."""

    template_name = "mentors/trip/detail.html"

    def get_object(self, queryset=None):
        return own(self.request, self.kwargs["uuid"])

    def get_context_data(self, **kwargs):
        halts = halts_of([self.object], self.request.user)[self.object.pk]
        may_delete = not any(halt.visit_count for halt in halts)
        saved = "saved" in self.request.GET
        return super().get_context_data(halts=halts, may_delete=may_delete, saved=saved, day=today(), **kwargs)


@require_POST
def trip_delete(request, uuid):
    trip = own(request, uuid)
    try:
        trips.delete(trip, by=request.user)
    except Refused as refused:
        messages.warning(request, str(refused))
        return redirect("trip-detail", trip.uuid)
    messages.success(request, _("Töröltük az utat."))
    return redirect("trip-list")
