"""The network of a county: its partnerships as a picture, with a table that says the same."""

from django.http import Http404
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from institutions.base.exceptions import grant
from institutions.base.standing import Role, standing_of
from institutions.bodies.models import Body
from institutions.communities.models.community import Community
from institutions.places.models.county import County

from .. import rules
from ..models.partnership import PARTIES, Partnership
from ..models.partnership_step import PartnershipStage
from ..queries import network

MOST = 150
LINES = [
    (PartnershipStage.Stage.INITIATED, _("kezdeményezve")),
    (PartnershipStage.Stage.AGREED, _("megállapodtak")),
    (PartnershipStage.Stage.ACTIVE, _("együttműködnek")),
    (PartnershipStage.Stage.ENDED, _("lezárult")),
]


class PartnershipNetwork(TemplateView):
    """`?county=` its KSH code, by default the person's own; `?ended=1` shows those that are over as well."""

    template_name = "mentors/partnership/network.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        grant(rules.may_see_networks(user))
        counties = [one for one in County.objects.visible_to(user) if rules.may_see_network_of(user, one.pk)]
        county = chosen(self.request, counties)
        with_ended = self.request.GET.get("ended") == "1"
        rows = partnerships_of(user, county, with_ended)
        picture = network(rows[:MOST])
        open_communities = linked_communities(user, picture.parties)
        return super().get_context_data(
            county=county,
            counties=counties,
            with_ended=with_ended,
            rows=rows[:MOST],
            more=len(rows) > MOST,
            arcs=picture.arcs,
            parties=[
                {"party": one, "linked": one.community_id is None or one.community_id in open_communities}
                for one in picture.parties
            ],
            lines=LINES,
            **kwargs,
        )


def chosen(request, counties: list[County]) -> County:
    """The county in the address, or the first one that is the person's own. Raises Http404."""
    code = request.GET.get("county", "")
    own = standing_of(request.user).counties_as(Role.MENTOR, Role.COORDINATOR)
    wanted = [one for one in counties if one.ksh_code == code or not code]
    if not wanted:
        raise Http404
    return min(wanted, key=lambda one: one.pk not in own)


def partnerships_of(user, county: County, with_ended: bool) -> list[Partnership]:
    """At most one more than are shown, the newest first."""
    here = Partnership.objects.visible_to(user).of_parties(Body.objects.in_places(county=county)).with_stage()
    if not with_ended:
        here = here.exclude(stage=PartnershipStage.Stage.ENDED)
    counties = (f"{way}__county" for way in PARTIES)
    return list(here.select_related(*counties).order_by("-id")[: MOST + 1])


def linked_communities(user, parties: list[Body]) -> set[int]:
    """The communities among them whose page the person may open."""
    keys = {one.community_id for one in parties} - {None}
    return set(Community.objects.visible_to(user).filter(pk__in=keys).values_list("pk", flat=True))
