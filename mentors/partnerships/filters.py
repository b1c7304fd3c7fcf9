"""Filters of partnerships, the same ones for page and endpoint."""

import datetime

import django_filters
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.base.naming import searched
from institutions.bodies.models import Body
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.filters.fields import CountyFilter, RecordFilter, SettlementFilter
from institutions.places.models.settlement import Settlement
from mentors.visits.filters.visit import mentors

from .models.partnership import Partnership
from .models.partnership_step import PartnershipStage

SOON_DAYS = 30


class Due:
    """When the next follow-up is: over already, within 30 days, later, or not agreed."""

    OVERDUE, SOON, LATER, NONE = "overdue", "soon", "later", "none"
    CHOICES = [
        (OVERDUE, _("lejárt")),
        (SOON, _("30 napon belül")),
        (LATER, _("később")),
        (NONE, _("nincs megbeszélve")),
    ]


def parties_searched(text: str):
    """The parties that a search finds by their own name, or by that of their settlement where that is all they have."""
    models = {"institution": Institution, "community": Community, "settlement": Settlement}
    found = Q(pk__in=Body.objects.of_own_name().matching(text).values("pk"))
    for name, model in models.items():
        found |= Q(**{f"{name}__in": searched(model.objects.order_by(), text).values("pk")})
    return Body.objects.filter(found)


class PartnershipFilter(ListFilter):
    """By words, place and kind of either party, stage, mentor, follow-up. Plans are the team's: the follow-up chooses
    among the partnerships whose team layer the person reads.
    """

    q = django_filters.CharFilter(label=_("Miről szól, kik között"), method="filter_by_words", max_length=100)
    county = CountyFilter(method="filter_county")
    settlement = SettlementFilter(method="filter_settlement")
    kind = django_filters.ChoiceFilter(
        label=_("A partner típusa"), choices=Body.Kind, method="filter_kind", empty_label=_("bármelyik")
    )
    stage = django_filters.ChoiceFilter(
        label=_("Állapot"), choices=PartnershipStage.Stage, method="filter_stage", empty_label=_("bármelyik")
    )
    mentor = RecordFilter(label=_("Mentor"), queryset=mentors, options="visit-mentor-options")
    due = django_filters.ChoiceFilter(
        label=_("Következő egyeztetés"), choices=Due.CHOICES, method="filter_due", empty_label=_("bármelyik")
    )
    orders = {"due": ("due", "id"), "name": ("sort_key", "id"), "newest": ("-id",)}

    class Meta:
        model = Partnership
        fields: list[str] = []

    def filter_by_words(self, queryset, name, value):
        by_name = searched(Partnership.objects.order_by(), value).values("pk")
        by_party = Partnership.objects.of_parties(parties_searched(value)).order_by().values("pk")
        return queryset.filter(pk__in=by_name.union(by_party))

    def filter_county(self, queryset, name, value):
        return queryset.of_parties(Body.objects.in_places(county=value))

    def filter_settlement(self, queryset, name, value):
        return queryset.of_parties(Body.objects.in_places(pk=value.pk))

    def filter_kind(self, queryset, name, value):
        return queryset.of_parties(Body.objects.filter(kind=value))

    def filter_stage(self, queryset, name, value):
        return queryset.with_stage().filter(stage=value)

    def filter_due(self, queryset, name, value):
        queryset, day = queryset.team_layer_for(self.request.user), timezone.localdate()
        soon = day + datetime.timedelta(days=SOON_DAYS)
        return {
            Due.OVERDUE: queryset.overdue(day),
            Due.SOON: queryset.filter(follow_up_on__range=(day, soon)),
            Due.LATER: queryset.filter(follow_up_on__gt=soon),
            Due.NONE: queryset.filter(follow_up_on=None),
        }[value]
