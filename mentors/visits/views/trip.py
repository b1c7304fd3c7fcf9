"""Pages of one's own trips: the list, and the day's way from village to village."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import DetailView

from institutions.base.exceptions import Refused, grant
from institutions.base.views import FilteredList
from mentors.people.models.period import today

from ..actions import trip as trips
from ..columns import TRIPS
from ..filters.trip import TripFilter
from ..models.trip import Trip
from ..queries import halts_of
from ..rules import trip as rules


class TripList(FilteredList):
    """One's own trips, the latest first; planned ones lie ahead."""

    model = Trip
    filterset_class = TripFilter
    template_name = "mentors/trip/list.html"
    columns = TRIPS

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_plan(request.user))
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(day=today(), **kwargs)

    def dress(self, rows):
        """Gives each trip its halts, and the number of its visits."""
        halts = halts_of(rows, self.request.user)
        for trip in rows:
            trip.halts = halts[trip.pk]
            trip.visit_count = sum(halt.visit_count for halt in trip.halts)


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
