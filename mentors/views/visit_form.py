"""Logging and editing a visit: one form, also for the case that somebody else's words stand there already."""

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import FormView

from institutions.models import Settlement
from institutions.refusals import Refused, grant
from institutions.standing import Role
from institutions.views.options import MOST, answer

from ..actions import visit as visits
from ..forms.visit import VisitForm
from ..forms.visit_habits import habits_of, last_visit, places_of
from ..models import Visit
from ..models.period import today
from ..rules import visit as rules
from .visit_comparison import differences

SAME_AGAIN = ("method", "activities", "partner_kinds", "consortium")


class VisitFormPage(FormView):
    """What creating and editing share: the person's habits, what comes back from the action, the conflict page."""

    form_class = VisitForm

    @cached_property
    def habits(self):
        return habits_of(self.request.user)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"by": self.request.user}

    def get_context_data(self, **kwargs):
        places = places_of(self.request.user, self.habits)
        context = super().get_context_data(places=places, today=today(), **kwargs)
        context["form"].to_show(self.habits)
        return context

    def post(self, request, *args, **kwargs):
        form = self.get_form()
        if "refresh" in request.POST:
            return self.render_to_response(self.get_context_data(form=form.without_errors()))
        if not form.is_valid():
            return self.form_invalid(form)
        try:
            return self.save(form)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        except visits.Conflict as conflict:
            return self.conflict(form, conflict)

    def wanted_state(self) -> str:
        submitted = self.request.POST.get("state") == Visit.State.SUBMITTED
        return Visit.State.SUBMITTED if submitted else Visit.State.DRAFT

    def saved(self, visit: Visit) -> HttpResponseRedirect:
        """On to the page that shows what was stored; a consortium that the place is no member of gets a word."""
        consortium = visit.consortium
        if consortium and not consortium.members.filter(settlement=visit.settlement_id).exists():
            messages.warning(
                self.request,
                _("%(place)s nem tagja ennek a konzorciumnak: %(name)s. Ha elírás, javítsa.")
                % {"place": visit.settlement, "name": consortium},
            )
        return redirect(f"{reverse('visit-detail', args=[visit.uuid])}?saved")

    def conflict(self, form, conflict):
        """Both texts, and what was typed still in the form: the person decides which one stays."""
        present = conflict.present
        if present is None:
            form.add_error(None, _("Ez az azonosító már foglalt volt, újat kapott. Küldje el még egyszer."))
            return self.render_to_response(self.get_context_data(form=form, key=uuid.uuid4()))
        context = self.get_context_data(
            form=form,
            visit=present,
            message=str(conflict),
            differences=differences(visits.content_of(present), visits.normalised(form.content())),
            may_edit=rules.may_edit(self.request.user, present),
        )
        return render(self.request, "mentors/visit/conflict.html", context, status=409)


class VisitCreate(VisitFormPage):
    """`?settlement=` begins with the place and the partners of the last visit there, `?again=` with a whole visit."""

    template_name = "mentors/visit/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_log_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        if self.request.method == "POST":
            return {}
        usual = {"uuid": uuid.uuid4(), "date": today(), "method": self.habits.method}
        return usual | beginning(self.request)

    def save(self, form):
        visit, _created = visits.log(by=self.request.user, uuid=form.key, state=self.wanted_state(), **form.content())
        return self.saved(visit)


class VisitEdit(VisitFormPage):
    """One's own draft, returned or withdrawn visit."""

    template_name = "mentors/visit/edit.html"

    def dispatch(self, request, *args, **kwargs):
        self.visit = Visit.objects.visible_to(request.user).filter(uuid=kwargs["uuid"]).first()
        grant(self.visit is not None and rules.is_author(request.user, self.visit))
        if self.visit.state not in Visit.EDITABLE:
            messages.warning(request, _("Ez a látogatás be van küldve. Vegye vissza, ha módosítani szeretné."))
            return redirect("visit-detail", self.visit.uuid)
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return visits.content_of(self.visit) | {"uuid": self.visit.uuid, "revision": self.visit.revision}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**{"visit": self.visit} | kwargs)

    def save(self, form):
        revision = form.cleaned_data["revision"] or 0
        try:
            with transaction.atomic():
                visit = visits.update(self.visit, by=self.request.user, revision=revision, **form.content())
                if self.wanted_state() == Visit.State.SUBMITTED:
                    visit = visits.submit(visit, by=self.request.user)
        except visits.Conflict:
            raise
        except Refused as refused:
            messages.warning(self.request, str(refused))
            return redirect("visit-detail", self.visit.uuid)
        return self.saved(visit)


def beginning(request) -> dict:
    """What a new visit begins with: the last visit to a place, or one that is much the same again."""
    again = request.GET.get("again", "")
    if again:
        try:
            key = uuid.UUID(again)
        except ValueError:
            return {}
        visit = Visit.objects.filter(uuid=key, mentor=request.user).first()
        return {} if visit is None else partners_of(visit) | {name: getattr(visit, name) for name in SAME_AGAIN}
    number = request.GET.get("settlement", "")[:18]
    if not (number.isascii() and number.isdigit()):
        return {}
    mine = request.user.standing.counties_as(Role.MENTOR)
    place = Settlement.objects.filter(pk=number, county__in=mine).first()
    if place is None:
        return {}
    visit = last_visit(request.user, place)
    return {"settlement": place} if visit is None else partners_of(visit)


def partners_of(visit: Visit) -> dict:
    return {
        "settlement": visit.settlement,
        "partner_kinds": visit.partner_kinds,
        "communities": list(visit.communities.all()),
        "institutions": list(visit.institutions.all()),
        "consortium": visit.consortium,
    }


@require_safe
def visit_partners(request):
    """The part of the form that depends on the place, as HTML: what the island puts in when a place is chosen."""
    grant(rules.may_log_somewhere(request.user))
    mine = Settlement.objects.filter(county__in=request.user.standing.counties_as(Role.MENTOR))
    place = mine.still_existing().named(request.GET.get("settlement", "")[:200]).first()
    last = last_visit(request.user, place) if place else None
    initial = partners_of(last) if last else {"settlement": place}
    form = VisitForm(by=request.user, initial=initial).to_show()
    return render(request, "mentors/visit/_people.html", {"form": form, "last": last})


@require_safe
def place_options(request):
    """Settlements of the mentor's counties, for the form's autocomplete."""
    grant(rules.may_log_somewhere(request.user))
    text = request.GET.get("q", "")[:100]
    mine = Settlement.objects.still_existing().filter(county__in=request.user.standing.counties_as(Role.MENTOR))
    return answer(mine.matching(text).by_closeness(text).values_list("name", "county__name")[:MOST])
