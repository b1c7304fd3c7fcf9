"""Pages of events and series that need nothing of their programme."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import CreateView, UpdateView

from events.publishing import rules
from institutions.base.exceptions import Refused, grant
from institutions.base.naming import Source
from institutions.base.views import ActionForm, FilteredList
from institutions.communities.views.options import answer
from institutions.once.views import Edits, Enters

from . import actions as events
from .columns import EVENTS, SERIES
from .counted import from_counties
from .facets import Counted, facets, years
from .filters import EventFilter, SeriesFilter
from .forms import EventForm, LaterForm, PostponeForm, ReasonForm, SeriesForm
from .models.event import Event
from .models.series import Series
from .month import beside, month_of, weeks


class EventList(FilteredList):
    model = Event
    filterset_class = EventFilter
    template_name = "events/event/list.html"
    columns = EVENTS
    page_size = 24

    def rows(self):
        found = super().rows().with_distance().annotate(came_from=from_counties())
        return found.select_related("county", "settlement").prefetch_related("texts")

    @cached_property
    def counted(self):
        return Counted(self.filter.qs)

    def count(self):
        return self.counted.total, False

    def get_context_data(self, **kwargs):
        found = super().get_context_data(
            may_create=rules.may_draft_somewhere(self.request.user),
            facets=facets(self.counted, self.request.GET),
            years=years(self.rows()),
            **kwargs,
        )
        # Under one heading what comes, under another what was, whatever page of the list this is.
        found["coming"] = [event for event in found["rows"] if not event.is_over]
        found["past"] = [event for event in found["rows"] if event.is_over]
        return found


@require_safe
@login_not_required
def event_month(request):
    """A month as a leaf of a calendar, with the filters of the list."""
    first = month_of(request.GET.get("month", ""), timezone.localdate())
    before, after = beside(first)
    rows = Event.objects.visible_to(request.user).prefetch_related("texts")
    chosen = EventFilter(request.GET or None, queryset=rows, request=request)
    context = {"first": first, "before": before, "after": after, "weeks": weeks(chosen.qs, first)}
    return render(request, "events/event/month.html", context | {"today": timezone.localdate()})


class EventCreate(Enters, ActionForm, CreateView):
    form_class = EventForm
    template_name = "events/event/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_draft_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        event, is_new = events.draft(by=self.request.user, **form.cleaned_data)
        made = _("Elmentettük a piszkozatot. Közzétételig csak a csapat látja.")
        messages.success(self.request, made if is_new else _("Ezt a piszkozatot már elmentettük."))
        return redirect(self.url_of(event))

    def url_of(self, record):
        return reverse("event-desk", args=[record.slug])


class EventEdit(Edits, ActionForm, UpdateView):
    form_class = EventForm
    template_name = "events/event/edit.html"

    def get_queryset(self):
        return Event.objects.visible_to(self.request.user)

    def get_object(self, queryset=None):
        event = super().get_object(queryset)
        grant(rules.may_edit(self.request.user, event))
        return event

    def act(self, form):
        events.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("event-detail", self.object.slug)


def find(request, slug) -> Event:
    """An event that the person may read. Raises Http404."""
    event = Event.objects.visible_to(request.user).filter(slug=slug).first()
    grant(event is not None)
    return event


@require_POST
def event_publish(request, slug):
    """Shows the event to everybody."""
    events.publish(find(request, slug), by=request.user)
    messages.success(request, _("Az esemény nyilvános."))
    return redirect("event-detail", slug)


@require_POST
def event_withdraw(request, slug):
    """Takes the event from the public."""
    event = find(request, slug)
    try:
        events.withdraw(event, by=request.user)
        messages.success(request, _("Visszavontuk az eseményt: már csak a csapat látja."))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("event-detail", slug)


STEPS = {
    "postpone": (PostponeForm, events.postpone, _("Elhalasztás")),
    "cancel": (ReasonForm, events.cancel, _("Lemondás")),
    "later": (LaterForm, events.publish_later, _("Időzített közzététel")),
}


def step(request, slug, does):
    """A page with one small form: postponing, cancelling, publishing by itself."""
    form_class, act, title = STEPS[does]
    event = find(request, slug)
    grant(rules.may_publish(request.user, event))
    form = form_class(request.POST or None, event=event)
    if request.method == "POST" and form.is_valid():
        try:
            act(event, by=request.user, **form.cleaned_data)
            messages.success(request, _("Elmentettük a változást."))
            return redirect("event-detail", slug)
        except ValidationError as error:
            for name, told in getattr(error, "message_dict", {None: error.messages}).items():
                form.add_error(name if name in form.fields else None, told)
        except Refused as refusal:
            form.add_error(None, str(refusal))
            # What stands now is on the event's page: sent again, this holds.
            form.data = form.data.copy()
            form.data["revision"] = Event.objects.get(pk=event.pk).revision
    return render(request, "events/event/step.html", {"form": form, "event": event, "title": title})


@require_safe
@login_not_required
def event_options(request):
    """Events that the person may read, for autocompletes."""
    return answer([Source(Event.objects.visible_to(request.user))], request.GET.get("q", ""))


@require_safe
@login_not_required
def series_options(request):
    """Series that the person may read, for autocompletes."""
    return answer([Source(Series.objects.visible_to(request.user))], request.GET.get("q", ""))


class SeriesKept:
    """For whom keeps series: editors, lead, administrators."""

    model = Series
    form_class = SeriesForm

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep_series(request.user))
        return super().dispatch(request, *args, **kwargs)

    def url_of(self, record):
        return reverse("series-detail", args=[record.slug])


class SeriesCreate(SeriesKept, Enters, ActionForm, CreateView):
    template_name = "events/series/create.html"

    def act(self, form):
        series, is_new = events.create_series(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük a sorozatot.") if is_new else _("Ezt a sorozatot már felvettük."))
        return redirect(self.url_of(series))


class SeriesEdit(SeriesKept, Edits, ActionForm, UpdateView):
    template_name = "events/series/edit.html"

    def act(self, form):
        series = events.update_series(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect(self.url_of(series))


class SeriesList(FilteredList):
    """All series of which the person reads an edition, in Hungarian order."""

    model = Series
    filterset_class = SeriesFilter
    template_name = "events/series/list.html"
    columns = SERIES

    def rows(self):
        return super().rows().prefetch_related("texts")

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_create=rules.may_keep_series(self.request.user), **kwargs)


@require_safe
@login_not_required
def series_detail(request, slug):
    """The present edition on top, the others below as a history."""
    series = Series.objects.visible_to(request.user).filter(slug=slug).first()
    grant(series is not None)
    read = Event.objects.visible_to(request.user).filter(memberships__series=series)
    members = series.memberships.filter(event__in=read).select_related("event__county").prefetch_related("event__texts")
    latest = series.latest()
    context = {
        "series": series,
        "latest": latest,
        "members": members.order_by("-event__starts_on", "-event__pk")[:500],
        "may_edit": rules.may_keep_series(request.user),
    }
    return render(request, "events/series/detail.html", context)
