"""Pages of one's own trips: the list, planning and logging, the day's way from village to village."""

from dataclasses import dataclass, field
from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, FormView

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.standing import Role, standing_of
from institutions.base.views import FilteredList, add_errors
from institutions.communities.models.community import Community
from institutions.once.views import Edits
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today

from ..actions import trip as trips
from ..actions.visit.several import CONFLICT, WrongEntries
from ..filters.trip import TripFilter
from ..forms.trip import TripForm
from ..forms.visit_habits import habits_of, places_of
from ..models.trip import MOST_STOPS, Trip, TripStop
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


def digits(values: list[str]) -> list[int]:
    """The numbers among the values of an address, as many as a trip has stops."""
    return [int(one[:18]) for one in values if one.isascii() and one.isdigit()][:MOST_STOPS]


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
        return super().get_context_data(halts=halts, may_delete=may_delete, day=today(), **kwargs)


class TripFormPage(FormView):
    """What planning and changing share."""

    form_class = TripForm
    with_visits = True

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_plan(request.user))
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def habits(self):
        return habits_of(self.request.user)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "by": self.request.user,
            "habits": self.habits,
            "with_visits": self.with_visits,
        }

    def get_context_data(self, **kwargs):
        chosen = "".join(f"place={number}&" for number in digits(self.request.GET.getlist("place")))
        places = places_of(self.request.user, self.habits)
        return super().get_context_data(places=places, chosen=chosen, **kwargs)

    def form_valid(self, form):
        try:
            return self.save(form)
        except WrongEntries as wrong:
            form.add_entry_errors(wrong.by_entry)
        except ValidationError as error:
            add_errors(form, error)
        except Refused as refused:
            form.add_error(None, str(refused))
        return self.form_invalid(form)


class TripCreate(TripFormPage):
    """`?place=` (several times) begins with these places as stops."""

    template_name = "mentors/trip/create.html"

    def get_initial(self):
        numbers = digits(self.request.GET.getlist("place"))
        mine = Settlement.objects.filter(county__in=self.request.user.standing.counties_as(Role.MENTOR))
        found = mine.in_bulk(numbers)
        chosen = [found[number] for number in dict.fromkeys(numbers) if number in found]
        return {"uuid": uuid4(), "date": today(), "stops": [trips.Stop(place) for place in chosen]}

    def save(self, form):
        submitted = self.request.POST.get("state") == Visit.State.SUBMITTED
        entries = form.entries(Visit.State.SUBMITTED if submitted else Visit.State.DRAFT)
        logged = trips.log(by=self.request.user, uuid=form.key, visits=entries, **form.plan())
        taken = {one.uuid for one in logged.answers if one.outcome == CONFLICT and not one.visit}
        if taken:
            places = [entry.content["settlement"].name for entry in entries if entry.uuid in taken]
            form.give_new_keys(taken)
            said = _("Az utat elmentettük, ezeket a látogatásokat még nem: %(names)s. Küldje be őket még egyszer.")
            form.add_error(None, said % {"names": ", ".join(places)})
            return self.form_invalid(form)
        clashing = [one.visit.settlement.name for one in logged.answers if one.outcome == CONFLICT and one.visit]
        if clashing:
            said = _("Ezekről más szöveg van elmentve, nézze meg mindkettőt: %(names)s.")
            messages.warning(self.request, said % {"names": ", ".join(clashing)})
        number = len(logged.answers) - len(clashing)
        said = ngettext("Elmentettük az utat és %(n)s látogatást.", "Elmentettük az utat és %(n)s látogatást.", number)
        messages.success(self.request, said % {"n": number} if number else _("Elmentettük az utat."))
        return redirect("trip-detail", logged.trip.uuid)


class TripEdit(Edits, TripFormPage):
    """The day and the stops of one's own trip; villages are logged by the form of a visit."""

    template_name = "mentors/trip/edit.html"
    with_visits = False
    version_name = "version"

    @cached_property
    def trip(self):
        return own(self.request, self.kwargs["uuid"])

    def get_initial(self):
        return initial_of(self.trip)

    def present(self):
        return self.trip

    def version_of(self, record):
        return trips.plan_of(record).content_hash

    def form_of(self, record):
        return TripForm(initial=initial_of(record), by=self.request.user, habits=self.habits, with_visits=False)

    def differences(self, form, present):
        found = super().differences(form, present)
        for one in found:
            if one.name.startswith("stop-"):
                number = int(one.name.split("-")[1]) + 1
                one.label = f"{_('%(n)s. település') % {'n': number}}: {one.label}"
        return found

    def get_context_data(self, **kwargs):
        return super().get_context_data(trip=self.trip, **kwargs)

    def save(self, form):
        try:
            trips.update(self.trip, by=self.request.user, version=form["version"].value() or "", **form.plan())
        except Conflict as conflict:
            return self.conflict(form, conflict)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("trip-detail", self.trip.uuid)


def initial_of(trip: Trip) -> dict:
    """What the form of a trip begins with."""
    plan = trips.plan_of(trip)
    names = ("date", "kilometres", "note", "stops")
    return {name: getattr(plan, name) for name in names} | {"version": plan.content_hash}


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
