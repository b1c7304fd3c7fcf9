"""Filters of events and of series."""

import django_filters
from django.db.models import Exists, OuterRef, Q, TextField, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext_lazy as _

from events.publishing.models import PUBLIC, State
from events.publishing.rules import may_draft_somewhere
from institutions.base.filters import ListFilter
from institutions.base.languages import SPOKEN
from institutions.base.named import Fold
from institutions.places.filters.fields import CountyFilter, RecordFilter

from .counted import is_counted
from .models.event import Event
from .models.event_parts import EventText
from .models.series import Series


def series_of(request):
    return Series.objects.visible_to(request.user)


def kept_from_visitors(request):
    """The states that a person may meet in a list: drafts are nothing to a visitor."""
    return State.choices if may_draft_somewhere(request.user) else [one for one in State.choices if one[0] in PUBLIC]


class EventFilter(ListFilter):
    """By words in the text and the place, kind, county, form, series, language, state, year, whether they are over,
    from which county somebody came and whether anybody counted that; what comes next first, then the past. The
    queryset is one `with_distance`.
    """

    orders = {
        "nearest": ("is_over", "days_away", "id"),
        "newest": ("-starts_on", "-id"),
        "soonest": ("starts_on", "id"),
    }

    q = django_filters.CharFilter(label=_("Szöveg vagy hely"), method="filter_by_words", max_length=100)
    when = django_filters.ChoiceFilter(
        label=_("Mikor"), choices=[("upcoming", _("ezután")), ("past", _("korábban"))], method="filter_by_when"
    )
    year = django_filters.NumberFilter(label=_("Év"), field_name="starts_on__year", min_value=1900, max_value=2199)
    kind = django_filters.MultipleChoiceFilter(label=_("Típus"), choices=Event.Kind)
    county = CountyFilter()
    language = django_filters.MultipleChoiceFilter(label=_("Nyelv"), choices=SPOKEN, method="filter_by_language")
    mode = django_filters.ChoiceFilter(label=_("Részvétel"), choices=Event.Mode)
    series = RecordFilter(
        label=_("Sorozat"), queryset=series_of, options="series-options", field_name="memberships__series"
    )
    state = django_filters.ChoiceFilter(label=_("Állapot"), choices=State.choices)
    from_county = CountyFilter(label=_("Innen jöttek rá"), field_name="counties__county")
    counted = django_filters.ChoiceFilter(
        label=_("Megyénkénti létszám"), choices=[("yes", _("van")), ("no", _("nincs"))], method="filter_by_counted"
    )

    class Meta:
        model = Event
        fields: list[str] = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["state"].extra["choices"] = kept_from_visitors(self.request)

    def filter_by_words(self, queryset, name, value):
        """Each word stands in the text, in whatever language, or in the place."""
        further = EventText.objects.filter(event=OuterRef("pk"))
        further = further.alias(words=Fold(Concat("name", Value(" "), "summary", output_field=TextField())))
        for word in value.split()[:8]:
            folded = Fold(Value(word))
            queryset = queryset.filter(Q(searched__contains=folded) | Exists(further.filter(words__contains=folded)))
        return queryset

    def filter_by_language(self, queryset, name, value):
        return queryset.filter(languages__overlap=value) if value else queryset

    def filter_by_counted(self, queryset, name, value):
        return queryset.filter(is_counted() if value == "yes" else ~is_counted())

    def filter_by_when(self, queryset, name, value):
        return queryset.upcoming() if value == "upcoming" else queryset.past()


class SeriesFilter(ListFilter):
    """By name, in Hungarian order."""

    class Meta:
        model = Series
        fields: list[str] = []
