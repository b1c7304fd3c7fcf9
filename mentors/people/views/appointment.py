"""Pages that give and end appointments and links of one person."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.standing import Role
from institutions.base.views import ActionForm
from institutions.once.views import Enters

from ..actions import appointment as appointments
from ..actions import link as links
from ..forms.appointment import AppointmentForm, RepresentationForm, SupervisionForm
from ..models.appointment import Appointment
from ..models.assignment import Assignment
from ..models.period import today
from ..models.representation import Representation
from ..models.supervision import Supervision
from ..rules import account as rules
from .account import keepable


class GiveToPerson(Enters, ActionForm, FormView):
    """One form about one person: a subclass names the form, the words and the action; nobody opens their own."""

    template_name = "mentors/account/give.html"
    title = done = ""

    def dispatch(self, request, *args, **kwargs):
        self.person = get_object_or_404(keepable(request.user), pk=kwargs["pk"])
        grant(self.person.pk != request.user.pk)
        self.check()
        return super().dispatch(request, *args, **kwargs)

    def check(self):
        """Raises NotGranted where the page is for fewer people than accounts are."""

    def get_context_data(self, **kwargs):
        return super().get_context_data(person=self.person, page_title=self.title, **kwargs)

    def give(self, form):
        """Calls the action; answers the record and whether it is new."""
        raise NotImplementedError

    def act(self, form):
        self.give(form)
        messages.success(self.request, str(self.done))
        return redirect(self.url_of(None))

    def url_of(self, record):
        return reverse("account-detail", args=[self.person.pk])


class AppointmentCreate(GiveToPerson):
    form_class = AppointmentForm

    title = _("Új megbízás")
    done = _("Rögzítettük a megbízást.")

    def give(self, form):
        return appointments.appoint(self.person, by=self.request.user, **form.cleaned_data)


class RepresentationCreate(GiveToPerson):
    form_class = RepresentationForm

    title = _("Új képviselet")
    done = _("Mostantól képviseli.")

    def give(self, form):
        key = form.cleaned_data["uuid"]
        return links.represent(self.person, by=self.request.user, uuid=key, **form.subject())


class SupervisionCreate(GiveToPerson):
    form_class = SupervisionForm

    title = _("Szupervizor kijelölése")
    done = _("Kijelöltük a szupervizort.")

    def check(self):
        grant(rules.may_assign_supervisor(self.request.user))

    def give(self, form):
        return links.supervise(self.person, by=self.request.user, **form.cleaned_data)


def ending(model, action, done, person="user_id", left_behind=None):
    """A view that ends one dated record today and goes back to the person's page; `left_behind(record)` says in words
    what is to be done after it, if anything.
    """

    @require_POST
    def view(request, pk):
        keepable(request.user)
        record = get_object_or_404(model.objects.visible_to(request.user), pk=pk)
        try:
            action(record, by=request.user)
            messages.success(request, str(done))
            if left_behind and (words := left_behind(record)):
                messages.warning(request, words)
        except Refused as refusal:
            messages.error(request, str(refusal))
        return redirect("account-detail", getattr(record, person))

    return view


def tasks_left_behind(appointment: Appointment) -> str:
    """A word about what a mentor still looks after in the county where they are none any more."""
    if appointment.role != Role.MENTOR:
        return ""
    running = Assignment.objects.filter(mentor=appointment.user_id).in_counties([appointment.county_id])
    number = running.not_over(today()).count()
    words = ngettext(
        "Ebben a megyében még %(n)s hozzárendelése van. Adja át valakinek az „Átadások” oldalon.",
        "Ebben a megyében még %(n)s hozzárendelése van. Adja át valakinek az „Átadások” oldalon.",
        number,
    )
    return words % {"n": number} if number else ""


appointment_end = ending(
    Appointment, appointments.end, _("A megbízás mától nem érvényes."), left_behind=tasks_left_behind
)
representation_end = ending(Representation, links.end_representation, _("Mától nem képviseli."))
supervision_end = ending(Supervision, links.end_supervision, _("Mától nem a szupervizora."), "mentor_id")
