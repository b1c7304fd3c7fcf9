"""Supervision dates: list, page, form, and their buttons."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, UpdateView

from institutions.base.exceptions import Refused, grant
from institutions.base.standing import Role, standing_of
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Edits, Enters
from mentors.people.models.period import today

from .. import actions, rules
from ..columns import DATES
from ..filters import SupervisionDateFilter
from ..forms import SupervisionDateForm
from ..models import SupervisionBooking, SupervisionDate, SupervisionRecord


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
    columns = DATES

    def rows(self):
        grant(rules.may_read_somewhere(self.request.user))
        return super().rows().with_taken().select_related("supervisor")

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_offer=rules.may_offer(self.request.user), **kwargs)

    def dress(self, rows):
        with_own(self.request.user, rows)


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
