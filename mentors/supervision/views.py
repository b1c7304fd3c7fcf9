"""Pages of supervision: the layer of visits that is for it, the dates, what was said there, the hours."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, FormView, TemplateView, UpdateView

from institutions.base.exceptions import Conflict, Refused, get_granted_or_404, grant
from institutions.base.standing import Role, standing_of
from institutions.base.views import ActionForm, FilteredList, PlainActionForm
from institutions.once.views import Edits, Enters
from mentors.people.models.period import today
from mentors.visits.models.burden import VisitBurden
from mentors.visits.models.supervision_note import SupervisionNote
from mentors.visits.models.visit import Visit
from mentors.visits.rules.visit import is_author

from . import actions, queries, rules
from .filters import SupervisionDateFilter, SupervisionFilter
from .forms import RecordForm, SupervisionDateForm
from .models import SupervisionBooking, SupervisionDate, SupervisionRecord

FEW = 5


def readable(user):
    """The notes that the person reads. Raises NotGranted to all but supervisors and mentors."""
    grant(rules.may_read_somewhere(user))
    return SupervisionNote.objects.visible_to(user).select_related("visit__settlement", "visit__mentor")


class SupervisionList(FilteredList):
    """What mentors said to their supervisor beside a visit; on top the dates to come and the visits marked as heavy."""

    model = SupervisionNote
    filterset_class = SupervisionFilter
    template_name = "mentors/supervision/list.html"

    def rows(self):
        return readable(self.request.user)

    def get_context_data(self, **kwargs):
        user, day = self.request.user, today()
        dates = SupervisionDate.objects.visible_to(user).coming(day).with_taken().select_related("supervisor")
        heavy = VisitBurden.objects.visible_to(user).select_related("visit__settlement", "visit__mentor")
        coming = list(dates.order_by("day", "starts_at", "pk")[:FEW])
        return super().get_context_data(
            dates=with_own(user, coming),
            heavy=heavy[:FEW],
            may_offer=rules.may_offer(user),
            **kwargs,
        )


class SupervisionDetail(DetailView):
    template_name = "mentors/supervision/detail.html"
    slug_field, slug_url_kwarg = "visit__uuid", "uuid"
    context_object_name = "note"

    def get_queryset(self):
        return readable(self.request.user)


def with_own(user, dates: list[SupervisionDate]) -> list[SupervisionDate]:
    """Each with `own` (the person has booked it) and `is_free` (they may book it)."""
    mine = SupervisionBooking.objects.live().filter(mentor=user, date__in=dates)
    booked = set(mine.values_list("date", flat=True))
    is_mentor = standing_of(user).holds(Role.MENTOR)
    for date in dates:
        date.own = date.pk in booked
        free = date.taken < date.seats and not date.is_over and date.cancelled_at is None
        date.is_free = is_mentor and free and not date.own and date.supervisor_id != user.pk
    return dates


class SupervisionDateList(FilteredList):
    model = SupervisionDate
    filterset_class = SupervisionDateFilter
    template_name = "mentors/supervision_date/list.html"

    def rows(self):
        grant(rules.may_read_somewhere(self.request.user))
        return super().rows().with_taken().select_related("supervisor")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(may_offer=rules.may_offer(self.request.user), **kwargs)
        with_own(self.request.user, context["rows"])
        return context


class ByUuid:
    """A date under its UUID, as far as the person may see it."""

    slug_field = slug_url_kwarg = "uuid"
    context_object_name = "date"

    def get_queryset(self):
        dates = SupervisionDate.objects.visible_to(self.request.user)
        return dates.with_taken().select_related("supervisor")


class SupervisionDateDetail(ByUuid, DetailView):
    """A date: for its supervisor who comes, for a mentor their own place; each reads what is theirs of the notes."""

    template_name = "mentors/supervision_date/detail.html"

    def get_context_data(self, **kwargs):
        user, date = self.request.user, self.object
        bookings = SupervisionBooking.objects.visible_to(user).live().filter(date=date).select_related("mentor")
        records = SupervisionRecord.objects.visible_to(user).filter(booking__in=bookings).select_related("author")
        by_booking: dict[int, list] = {}
        for record in records:
            by_booking.setdefault(record.booking_id, []).append(record)
        with_own(user, [date])
        return super().get_context_data(
            bookings=[(booking, by_booking.get(booking.pk, [])) for booking in bookings],
            keeps=rules.may_change(user, date),
            has_begun=date.day <= today(),
            may_change=rules.may_change(user, date) and not date.is_over and date.cancelled_at is None,
            **kwargs,
        )


class SupervisionDateCreate(Enters, ActionForm, CreateView):
    form_class = SupervisionDateForm
    template_name = "mentors/supervision_date/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_offer(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        date, is_new = actions.offer(by=self.request.user, **form.cleaned_data)
        said = _("Meghirdettük az alkalmat.") if is_new else _("Ezt az alkalmat már meghirdette.")
        messages.success(self.request, said)
        return redirect(self.url_of(date))

    def url_of(self, record):
        return reverse("supervision-date-detail", args=[record.uuid])


class SupervisionDateEdit(ByUuid, Edits, ActionForm, UpdateView):
    form_class = SupervisionDateForm
    template_name = "mentors/supervision_date/edit.html"

    def get_object(self, queryset=None):
        date = super().get_object(queryset)
        grant(rules.may_change(self.request.user, date))
        return date

    def act(self, form):
        actions.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást; aki foglalt, levelet kap róla."))
        return redirect("supervision-date-detail", self.object.uuid)


def find(request, uuid) -> SupervisionDate:
    date = SupervisionDate.objects.visible_to(request.user).filter(uuid=uuid).first()
    if date is None:
        raise Http404
    return date


def done(request, uuid, step, said: str):
    """Does the step on the date and goes back to it."""
    date = find(request, uuid)
    try:
        step(date)
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, said)
    return redirect("supervision-date-detail", date.uuid)


@require_POST
def supervision_date_cancel(request, uuid):
    said = _("Lemondta az alkalmat; aki foglalt, levelet kap róla.")
    return done(request, uuid, lambda date: actions.cancel(date, by=request.user), said)


@require_POST
def supervision_date_book(request, uuid):
    return done(request, uuid, lambda date: actions.book(date, by=request.user), _("Lefoglalta ezt az alkalmat."))


@require_POST
def supervision_date_unbook(request, uuid):
    return done(request, uuid, lambda date: actions.unbook(date, by=request.user), _("Lemondta a foglalását."))


@require_POST
def supervision_attendance(request, uuid, mentor):
    """Whether the mentor was there; empty takes the word back."""
    attended = {"yes": True, "no": False}.get(request.POST.get("attended", ""))

    def step(date):
        booking = date.bookings.select_related("date").filter(mentor=mentor).first()
        grant(booking is not None)
        actions.note_attendance(booking, by=request.user, attended=attended)

    return done(request, uuid, step, _("Feljegyeztük."))


class SupervisionRecordEdit(PlainActionForm, FormView):
    """The form of one's own note about a booking."""

    form_class = RecordForm
    template_name = "mentors/supervision_record/edit.html"

    def dispatch(self, request, *args, **kwargs):
        rows = SupervisionBooking.objects.visible_to(request.user).live().select_related("date", "mentor")
        which = {"date__uuid": kwargs["uuid"], "mentor": kwargs["mentor"]}
        self.booking = get_granted_or_404(rows, request.user, rules.may_write_about, **which)
        self.own = self.booking.records.filter(author=request.user).first()
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"text": self.own.text, "revision": self.own.revision} if self.own else {}

    def get_context_data(self, **kwargs):
        return super().get_context_data(booking=self.booking, **kwargs)

    def act(self, form):
        actions.write(self.booking, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük; ketten olvassák."))
        return redirect("supervision-date-detail", self.booking.date.uuid)

    def conflict(self, form, conflict: Conflict):
        """The other window's text, above the typed one: both are the person's own."""
        form.data = form.data.copy()
        form.data["revision"] = conflict.present.revision
        form.add_error(None, _("Egy másik ablakban közben ezt mentette: „%(text)s”.") % {"text": conflict.present.text})
        return self.form_invalid(form)


@require_POST
def visit_burden(request, uuid):
    """Marks one's own visit as heavy, or takes the mark back."""
    visit = get_granted_or_404(Visit.objects.visible_to(request.user), request.user, is_author, uuid=uuid)
    is_heavy = request.POST.get("heavy") == "yes"
    actions.mark(visit, by=request.user, is_heavy=is_heavy)
    said = _("Megjelölte megterhelőként. Ön és a szupervizora látja, más senki.")
    messages.success(request, said if is_heavy else _("Levette a jelölést."))
    return redirect("visit-detail", visit.uuid)


class SupervisionHours(TemplateView):
    """Hours of supervision by quarter, in the whole country, without who or what of."""

    template_name = "mentors/supervision/hours.html"

    def get_context_data(self, **kwargs):
        grant(rules.may_read_hours(self.request.user))
        return super().get_context_data(quarters=queries.hours(), fewest=queries.FEWEST, **kwargs)
