"""Planning and logging a trip: one form, from the page and from a phone's queue."""

from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.negotiation import wants_json
from institutions.base.standing import Role
from institutions.base.views import add_errors
from institutions.once.views import Edits
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today

from ..actions import trip as trips
from ..actions.visit.several import CONFLICT, WrongEntries
from ..forms.trip import TripForm
from ..forms.visit_habits import habits_of, places_of
from ..models.trip import MOST_STOPS, Trip
from ..models.visit import Visit
from ..rules import trip as rules
from . import visit_answers as answers
from .trip import own


class TripFormPage(FormView):
    """What planning and changing share. A phone's queue posts the same and is told as JSON."""

    form_class = TripForm
    with_visits = True

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_plan(request.user))
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def habits(self):
        return habits_of(self.request.user)

    @cached_property
    def as_json(self) -> bool:
        return wants_json(self.request)

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

    def post(self, request, *args, **kwargs):
        form = self.get_form()
        if reason := answers.not_taken(request):
            return self.not_taken(form, *reason)
        return self.form_valid(form) if form.is_valid() else self.form_invalid(form)

    def form_valid(self, form):
        try:
            return self.save(form)
        except WrongEntries as wrong:
            form.add_entry_errors(wrong.by_entry)
        except ValidationError as error:
            add_errors(form, error)
        except Conflict as conflict:
            return self.changed_meanwhile(form, conflict) if conflict.present else self.taken(form, str(conflict))
        except Refused as refused:
            return self.not_taken(form, "refused", str(refused))
        return self.form_invalid(form)

    def form_invalid(self, form):
        return answers.wrong(form) if self.as_json else super().form_invalid(form)

    def not_taken(self, form, code: str, message: str):
        """With the words on top, and what was typed still in the form."""
        if self.as_json:
            return answers.problem(code, message)
        form.add_error(None, message)
        return super().form_invalid(form)

    def taken(self, form, message: str):
        """Another's trip has this UUID: from the page it can be sent again under a new one."""
        form.give_new_key()
        return self.not_taken(form, "taken", message)

    def changed_meanwhile(self, form, conflict):
        """What was typed stays; the plan as it stands now is shown beside it, and saving once more replaces it."""
        if self.as_json:
            return answers.problem("changed", str(conflict))
        form.add_error(None, str(conflict))
        plan = trips.plan_of(conflict.present)
        return self.render_to_response(self.get_context_data(form=form, present=plan, version=plan.content_hash))

    def saved(self, trip, said: str, created: bool = False, notes=()):
        """On to the trip; a phone's queue is told the same."""
        if self.as_json:
            return answers.stored_trip(trip, created, notes)
        for note in notes:
            messages.warning(self.request, note)
        messages.success(self.request, said)
        return redirect("trip-detail", trip.uuid)


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
        version = form["version"].value() or ""
        logged = trips.log(by=self.request.user, uuid=form.key, visits=entries, version=version, **form.plan())
        taken = {one.uuid for one in logged.answers if one.outcome == CONFLICT and not one.visit}
        if taken:
            return self.visits_taken(form, [one for one in entries if one.uuid in taken])
        clashing = [one.visit.settlement.name for one in logged.answers if one.outcome == CONFLICT]
        said = _("Ezeknél két változat van; nézze meg őket: %(names)s.")
        notes = [said % {"names": ", ".join(clashing)}] if clashing else []
        return self.saved(logged.trip, said_of(len(logged.answers) - len(clashing)), logged.created, notes)

    def visits_taken(self, form, entries):
        """Others' visits have the UUIDs of these: from the page they can be sent again under new ones."""
        places = [entry.content["settlement"].name for entry in entries]
        form.give_new_keys({entry.uuid for entry in entries})
        said = _("Az utat elmentettük, ezeket a látogatásokat még nem: %(names)s. Küldje be őket még egyszer.")
        return self.not_taken(form, "changed", said % {"names": ", ".join(places)})


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

    def changed_meanwhile(self, form, conflict):
        """A form that a device keeps comes back with the plan as it stands: it goes by the queue once more;
        others show both plans side by side.
        """
        kept = self.as_json or "for_user" in self.request.POST
        return super().changed_meanwhile(form, conflict) if kept else self.conflict(form, conflict)

    def save(self, form):
        version = form["version"].value() or ""
        trip = trips.update(self.trip, by=self.request.user, version=version, **form.plan())
        return self.saved(trip, _("Elmentettük a változást."))


def initial_of(trip: Trip) -> dict:
    """What the form of a trip begins with."""
    plan = trips.plan_of(trip)
    names = ("date", "kilometres", "note", "stops")
    return {name: getattr(plan, name) for name in names} | {"uuid": trip.uuid, "version": plan.content_hash}


def said_of(visits: int) -> str:
    """What is said of a saved trip with so many visits."""
    said = ngettext("Elmentettük az utat és %(n)s látogatást.", "Elmentettük az utat és %(n)s látogatást.", visits)
    return said % {"n": visits} if visits else _("Elmentettük az utat.")


def digits(values: list[str]) -> list[int]:
    """The numbers among the values of an address, as many as a trip has stops."""
    return [int(one[:18]) for one in values if one.isascii() and one.isdigit()][:MOST_STOPS]
