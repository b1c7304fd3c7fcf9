"""The page of a settlement: the organisations and communities there."""

from django.db.models import Count, F
from django.shortcuts import get_object_or_404
from django.views.generic import DetailView

from institutions.base import rules
from institutions.consortia.models.consortium import Consortium
from institutions.consortia.models.consortium_member import ConsortiumMember
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement

from ..models.community import Community


class SettlementDetail(DetailView):
    """By KSH code, or by id where a settlement has none."""

    template_name = "portal/settlement/detail.html"

    def get_object(self, queryset=None):
        settlements = Settlement.objects.visible_to(self.request.user).select_related("county", "district")
        known = settlements.annotate(visit_count=F("reach__visits"), last_visit=F("reach__last_date"))
        return get_object_or_404(known.by_key(self.kwargs["key"]))

    def get_context_data(self, **kwargs):
        user, settlement = self.request.user, self.object
        fieldwork = rules.counties_of_fieldwork(user)
        joined = ConsortiumMember.objects.filter(settlement=settlement).values("consortium")
        consortia = Consortium.objects.visible_to(user).filter(pk__in=joined)
        return super().get_context_data(
            institutions=Institution.objects.visible_to(user)
            .filter(settlement=settlement)
            .order_by("status", "sort_key"),
            communities=Community.objects.visible_to(user).filter(settlement=settlement),
            consortia=consortia.annotate(size=Count("members")),
            reads_fieldwork=fieldwork is None or settlement.county_id in fieldwork,
            of_the_team=rules.may_write_in(user, settlement.county_id),
            may_keep_communities=rules.may_keep_communities_in(user, settlement.county_id),
            **kwargs,
        )
