"""Pages of events."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, UpdateView

from institutions.base.exceptions import Refused, grant
from institutions.base.views import ActionForm, FilteredList
from institutions.once.views import Edits, Enters

from . import actions as events
from . import rules
from .filters import EventFilter
from .forms import EventForm
from .models.event import Event


class EventList(FilteredList):
    model = Event
    filterset_class = EventFilter
    template_name = "events/event/list.html"
    page_size = 24

    def rows(self):
        return super().rows().with_distance().select_related("county")

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            may_create=rules.may_draft_somewhere(self.request.user), today=timezone.localdate(), **kwargs
        )


class EventDetail(DetailView):
    model = Event
    template_name = "events/event/detail.html"

    def get_queryset(self):
        return Event.objects.visible_to(self.request.user).select_related("county", "series")

    def get_context_data(self, **kwargs):
        user, event = self.request.user, self.object
        return super().get_context_data(
            newer=event.newer_edition(),
            is_over=event.ends_on < timezone.localdate(),
            may_edit=rules.may_edit(user, event),
            may_publish=rules.may_publish(user, event),
            **kwargs,
        )


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
        return reverse("event-detail", args=[record.slug])


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


@require_POST
def event_publish(request, slug):
    """Shows the event to everybody."""
    event = get_object_or_404(Event.objects.visible_to(request.user), slug=slug)
    events.publish(event, by=request.user)
    messages.success(request, _("Az esemény nyilvános."))
    return redirect("event-detail", slug)


@require_POST
def event_withdraw(request, slug):
    """Takes the event from the public."""
    event = get_object_or_404(Event.objects.visible_to(request.user), slug=slug)
    try:
        events.withdraw(event, by=request.user)
        messages.success(request, _("Visszavontuk az eseményt: már csak a csapat látja."))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("event-detail", slug)
