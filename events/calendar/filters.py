"""Filters of events."""

import django_filters
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter

from .models.event import Event
from .models.series import Series


def series_of(user):
    """The series of which the person reads an event: one that is only being drafted is named to nobody else."""
    return Series.objects.filter(pk__in=Event.objects.visible_to(user).exclude(series=None).order_by().values("series"))


class EventFilter(ListFilter):
    """By title, kind, county, form, series, state, and whether they are over; what comes next first, then
    the past. The queryset is one `with_distance`."""

    orders = {
        "nearest": ("is_over", "days_away", "id"),
        "newest": ("-starts_on", "-id"),
        "soonest": ("starts_on", "id"),
    }

    when = django_filters.ChoiceFilter(
        label=_("Mikor"), choices=[("upcoming", _("ezután")), ("past", _("korábban"))], method="filter_by_when"
    )
    kind = django_filters.MultipleChoiceFilter(label=_("Típus"), choices=Event.Kind)
    county = CountyFilter()
    mode = django_filters.ChoiceFilter(label=_("Részvétel"), choices=Event.Mode)
    series = django_filters.ModelChoiceFilter(
        label=_("Sorozat"), queryset=lambda request: series_of(request.user), to_field_name="slug"
    )
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=Event.State)

    class Meta:
        model = Event
        fields: list[str] = []

    def filter_by_when(self, queryset, name, value):
        today = timezone.localdate()
        return queryset.upcoming(today) if value == "upcoming" else queryset.past(today)
