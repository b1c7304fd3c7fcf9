"""Logging and editing a visit: one form, also for the case that somebody else's words stand there already."""

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import FormView

from institutions.base.exceptions import NotGranted, Refused, grant
from institutions.base.negotiation import wants_json
from institutions.base.standing import Role
from institutions.base.views import add_errors
from institutions.communities.models.community import Community
from institutions.communities.views.options import answer
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today

from ..actions import visit as visits
from ..forms import visit_versions
from ..forms.visit import VisitForm
from ..forms.visit_habits import Habits, habits_of, last_visit, places_of
from ..forms.visit_promises import as_uuid
from ..models.trip import Trip
from ..models.visit import Visit
from ..models.visit_photo import MOST_OF_A_VISIT
from ..rules import visit as rules
from . import visit_answers as answers
from .visit_merging import merging

SAME_AGAIN = ("method", "activities", "partner_kinds", "consortium")


class VisitFormPage(FormView):
    """What creating and editing share: the person's habits, what comes back from the action, the conflict page."""

    form_class = VisitForm

    @cached_property
    def habits(self):
        return habits_of(self.request.user)

    @cached_property
    def sending(self) -> visits.Sending:
        return answers.sending_of(self.request)

    @cached_property
    def as_json(self) -> bool:
        return wants_json(self.request)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"by": self.request.user, "sending": self.sending}

    def get_context_data(self, **kwargs):
        places = places_of(self.request.user, self.habits)
        more = {"places": places, "today": today(), "form_version": visit_versions.CURRENT}
        more["most_photos"] = MOST_OF_A_VISIT
        context = super().get_context_data(**more, **kwargs)
        context["form"].to_show(self.habits)
        return context

    def post(self, request, *args, **kwargs):
        form = self.get_form()
        if "refresh" in request.POST:
            form = self.form_class(**self.get_form_kwargs() | {"data": as_last_time(request, form)})
            form.asked_for_people = request.POST["refresh"] == "people"
            return self.render_to_response(self.get_context_data(form=form.without_errors()))
        if answers.from_a_newer_form(request):
            return self.later(form)
        if reason := answers.not_taken(request):
            return self.not_taken(form, *reason)
        if not form.is_valid():
            return self.form_invalid(form)
        try:
            return self.save(form)
        except ValidationError as error:
            add_errors(form, error)
            return self.form_invalid(form)
        except visits.Conflict as conflict:
            return self.conflict(form, conflict)

    def form_invalid(self, form):
        return answers.wrong(form) if self.as_json else super().form_invalid(form)

    def later(self, form):
        """The server is being renewed: in a moment it will know this form."""
        if self.as_json:
            return answers.later()
        return self.told(form, _("A portál éppen frissül. Amit írt, itt van: küldje el néhány perc múlva."), status=503)

    def not_taken(self, form, code: str, message: str):
        """A record that this person cannot send, or not like this."""
        return answers.problem(code, message) if self.as_json else self.told(form, message)

    def told(self, form, message: str, status: int = 200):
        """The page with one sentence on top, and with what was typed still in the form."""
        form.full_clean()
        form = form.without_errors()
        form.add_error(None, message)
        return self.render_to_response(self.get_context_data(form=form), status=status)

    def wanted_state(self) -> str:
        submitted = self.request.POST.get("state") == Visit.State.SUBMITTED
        return Visit.State.SUBMITTED if submitted else Visit.State.DRAFT

    def saved(self, visit: Visit, created: bool = False) -> HttpResponseBase:
        """On to the page that shows what was stored; a phone's queue is told the same as JSON. A wrong clock gets a
        word, and a consortium that the place is no member of.
        """
        notes = [note for note in (answers.clock_note(self.sending, visit),) if note]
        if self.as_json:
            return answers.stored(visit, created, notes)
        for note in notes:
            messages.warning(self.request, note)
        consortium = visit.consortium
        if consortium and not consortium.members.filter(settlement=visit.settlement_id).exists():
            messages.warning(
                self.request,
                _("%(place)s nem tagja ennek a konzorciumnak: %(name)s. Ha elírás, javítsa.")
                % {"place": visit.settlement, "name": consortium},
            )
        return HttpResponseRedirect(f"{reverse('visit-detail', args=[visit.uuid])}?saved")

    def conflict(self, form, conflict):
        """Both texts, and what was typed still in the form: the person decides which one stays."""
        present = conflict.present
        if self.as_json:
            if present is None:
                return answers.problem("taken", str(conflict))
            url = reverse("visit-conflicts", args=[present.uuid])
            return answers.problem("conflict", str(conflict), url=url)
        if present is None:
            form.add_error(None, _("Ez az azonosító már foglalt volt, újat kapott. Küldje el még egyszer."))
            return self.render_to_response(self.get_context_data(form=form, key=uuid.uuid4()))
        context = self.get_context_data(form=form) | merging(self.request.user, conflict.kept)
        return render(self.request, "mentors/visit/conflict.html", context, status=409)


class VisitCreate(VisitFormPage):
    """`?settlement=` begins with the place and the partners of the last visit there, `?again=` with a whole visit."""

    template_name = "mentors/visit/create.html"

    def dispatch(self, request, *args, **kwargs):
        if not rules.may_log_somewhere(request.user):
            return self.ended()
        return super().dispatch(request, *args, **kwargs)

    def ended(self):
        """The answer of a missing page, but for who was a mentor when they began to write: they lose nothing of it."""
        grant(self.request.method == "POST" and rules.was_mentor(self.request.user))
        form = self.get_form()
        if visit := self.arrived(form):
            return self.saved(visit)
        grant(not self.as_json)
        message = _(
            "A mentori megbízása közben véget ért, ezért nem küldheti be. Amit írt, itt van: "
            "másolja ki, és adja át a koordinátorának."
        )
        return self.told(form, message, status=404)

    def arrived(self, form) -> Visit | None:
        """What this record of a phone made before: that it could not be sent like this today changes nothing."""
        return visits.arrived(by=self.request.user, uuid=form.key, sending=self.sending)

    def form_invalid(self, form):
        visit = self.arrived(form)
        return self.saved(visit) if visit else super().form_invalid(form)

    def not_taken(self, form, code, message):
        visit = self.arrived(form)
        return self.saved(visit) if visit else super().not_taken(form, code, message)

    def get_initial(self):
        if self.request.method == "POST":
            return {}
        usual = {"uuid": uuid.uuid4(), "date": today(), "method": self.habits.method}
        return usual | beginning(self.request) | on_a_trip(self.request)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        place = context["form"].place
        if place and "again" not in self.request.GET:
            context["last_here"] = last_visit(self.request.user, place)
        return context

    def save(self, form):
        visit, created = visits.log(
            by=self.request.user,
            uuid=form.key,
            state=self.wanted_state(),
            sending=self.sending,
            typed=form.typed(self.request.as_sent),
            **form.content(),
        )
        return self.saved(visit, created)


class VisitEdit(VisitFormPage):
    """One's own draft, returned or withdrawn visit."""

    template_name = "mentors/visit/edit.html"

    def dispatch(self, request, *args, **kwargs):
        self.visit = Visit.objects.visible_to(request.user).filter(uuid=kwargs["uuid"]).first()
        if self.visit is None or not rules.is_author(request.user, self.visit):
            return self.gone()
        if self.visit.state not in Visit.EDITABLE and request.method != "POST":
            return self.refused(_("Ez a látogatás be van küldve. Vonja vissza, ha módosítani szeretné."))
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return visits.content_of(self.visit) | {"uuid": self.visit.uuid, "revision": self.visit.revision}

    def get_context_data(self, **kwargs):
        there = self.visit.photos.count() if self.visit else 0
        return super().get_context_data(**{"visit": self.visit, "photos_there": there} | kwargs)

    def save(self, form):
        revision, submitted = form.cleaned_data["revision"] or 0, self.wanted_state() == Visit.State.SUBMITTED
        try:
            visit = visits.update(
                self.visit, by=self.request.user, revision=revision, submitted=submitted, **form.content()
            )
        except visits.Conflict:
            raise
        except NotGranted:
            return self.gone()
        except Refused as refused:
            return self.refused(str(refused), form)
        if decided := form.cleaned_data["conflict"]:
            visits.put_away(visit, decided)
        return self.saved(visit)

    def gone(self):
        """The answer of a missing page; what was typed stands there in a form that sends it as a new visit. A phone's
        queue keeps it anyway.
        """
        posted = self.request.method == "POST" and not self.as_json
        grant(posted and rules.may_log_somewhere(self.request.user))
        form = self.form_class(self.request.POST, by=self.request.user, sending=self.sending)
        form.full_clean()
        form = form.without_errors()
        form.add_error(
            None, _("Ez a látogatás már nincs meg. Amit írt, itt van: ha elküldi, új látogatás lesz belőle.")
        )
        context = self.get_context_data(form=form, visit=None, action=reverse("visit-create"))
        return render(self.request, VisitCreate.template_name, context, status=404)

    def refused(self, message: str, form=None):
        """It cannot be edited now: what was typed stays in the form; a phone's queue keeps it and asks the person."""
        if self.as_json:
            return answers.problem("refused", message, url=reverse("visit-detail", args=[self.visit.uuid]))
        if form is not None:
            form.add_error(None, message)
            return self.render_to_response(self.get_context_data(form=form), status=409)
        messages.warning(self.request, message)
        return redirect("visit-detail", self.visit.uuid)


def beginning(request) -> dict:
    """What a new visit begins with: the last visit to a place, or one that is much the same again."""
    again = request.GET.get("again", "")
    if again:
        if not (key := as_uuid(again)):
            return {}
        visit = Visit.objects.team_layer_for(request.user).filter(uuid=key, mentor=request.user).first()
        return {} if visit is None else partners_of(visit) | {name: getattr(visit, name) for name in SAME_AGAIN}
    number = request.GET.get("settlement", "")[:18]
    if not (number.isascii() and number.isdigit()):
        return {}
    mine = request.user.standing.counties_as(Role.MENTOR)
    place = Settlement.objects.filter(pk=number, county__in=mine).first()
    if place is None:
        return {}
    visit = last_visit(request.user, place)
    return ({"settlement": place} if visit is None else partners_of(visit)) | named_community(request, place)


def named_community(request, place: Settlement) -> dict:
    """The community of that place that `?community=` names: whoever comes from a relation means this one."""
    number = request.GET.get("community", "")[:18]
    if not (number.isascii() and number.isdigit()):
        return {}
    found = list(Community.objects.visible_to(request.user).filter(pk=number, settlement=place))
    return {"communities": found} if found else {}


def on_a_trip(request) -> dict:
    """The trip that `?trip=` names, and its day where that has come."""
    if not (key := as_uuid(request.GET.get("trip", ""))):
        return {}
    trip = Trip.objects.visible_to(request.user).filter(uuid=key).first()
    return {} if trip is None else {"trip": trip} | ({"date": trip.date} if trip.date <= today() else {})


def partners_of(visit: Visit) -> dict:
    return {
        "settlement": visit.settlement,
        "partner_kinds": visit.partner_kinds,
        "communities": list(visit.communities.all()),
        "institutions": list(visit.institutions.all()),
        "consortium": visit.consortium,
    }


def as_last_time(request, form):
    """What was sent, with the method, activities and partners of one's last visit there if that button was pressed."""
    last = None
    if request.POST["refresh"] == "again" and (place := form.to_show().place):
        last = last_visit(request.user, place)
    if last is None:
        return request.POST
    data = request.POST.copy()
    data["method"] = last.method
    data.setlist("activities", last.activities)
    data.setlist("partner_kinds", last.partner_kinds)
    data.setlist("communities", [str(one.pk) for one in last.communities.all()])
    data.setlist("institutions", [str(one.pk) for one in last.institutions.all()])
    data["consortium"] = str(last.consortium_id or "")
    return data


@require_safe
def visit_partners(request):
    """The parts of the form that depend on the place, as HTML: what the island puts in when a place is chosen."""
    grant(rules.may_log_somewhere(request.user))
    found = VisitForm(by=request.user).fields["settlement"].looked_up(request.GET.get("settlement", "")[:420])
    place = found[0].row if len(found) == 1 else None
    return render(request, "mentors/visit/_place_parts.html", partners_context(request.user, place))


def partners_context(user, place: Settlement | None, habits: Habits | None = None) -> dict:
    """The form with the partners of a place, those of the last visit there chosen."""
    last = last_visit(user, place) if place else None
    initial = partners_of(last) if last else {"settlement": place}
    return {"form": VisitForm(by=user, initial=initial).to_show(habits), "last": last, "last_here": last}


@require_safe
def visit_place_options(request):
    """Settlements of the mentor's counties, for the form's autocomplete."""
    grant(rules.may_log_somewhere(request.user))
    return answer(VisitForm(by=request.user).fields["settlement"].sources(), request.GET.get("q", ""))
