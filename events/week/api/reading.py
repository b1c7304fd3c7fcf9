"""What is read of Community Week: its years, joiners and programmes."""

from django.db.models import Count, Q

from events.week import queries
from events.week.filters import CampaignFilter, JoinerFilter, ProgrammeFilter
from events.week.models.campaign import Campaign, Theme
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme, State
from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant

from .serializers import CampaignSerializer, JoinerSerializer, ProgrammeSerializer

TEXTS = ("year", "starts_on", "ends_on", "joins_from", "joins_until", "language", "motto", "about", "themes")
TOLD = ("told_joiners", "told_programmes", "told_settlements")
OF_PROGRAMME = ("uuid", "title", "theme", "description", "date", "start_time", "end_time", "place", "city", "country")
OF_PROGRAMME += ("accessibility", "ages", "state", "participants", "helpers", "sentence", "revision")
OF_JOINER = ("uuid", "name", "kind", "place", "country", "via_mentor")
PLACES = ("settlement__id", "settlement__ksh_code", "county__ksh_code")


class CampaignViewSet(NounViewSet):
    """The years of Community Week, the latest first, each with what is counted of it."""

    model = Campaign
    filterset_class = CampaignFilter
    serializer_class = CampaignSerializer
    lookup_field = "year"
    lookup_value_regex = r"\d{4}"
    columns = ("id", "is_public", *TEXTS, *TOLD)

    def represent_all(self, rows):
        sums = queries.sums_of([row["id"] for row in rows])
        return [self.told(row) | {"counted": sums[row["id"]]} for row in rows]

    def told(self, row: dict) -> dict:
        days = {name: row[name] for name in ("is_public", "joins_from", "joins_until")}
        themes = row["themes"] or list(Theme.values)
        return {name: row[name] for name in (*TEXTS, *TOLD)} | {"themes": themes, "is_open": Campaign(**days).is_open}


class OfYear(NounViewSet):
    """What lists of a year share. Raises Http404 for a year that the person may not read."""

    def get_queryset(self):
        if getattr(self, "swagger_fake_view", False):
            return super().get_queryset()
        campaign = Campaign.objects.visible_to(self.request.user).filter(year=self.kwargs["year"]).first()
        grant(campaign is not None)
        return super().get_queryset().filter(campaign=campaign)


class ProgrammesView(OfYear):
    """The programmes of a year: accepted ones for everybody, others for who checks them."""

    model = Programme
    filterset_class = ProgrammeFilter
    serializer_class = ProgrammeSerializer
    columns = ("id", "from_time", "received_at", "is_open", "joiner__uuid", "joiner__name", *PLACES, *OF_PROGRAMME)

    def represent(self, row):
        found = {name: row[name] for name in OF_PROGRAMME}
        joiner = {"joiner": row["joiner__uuid"], "joiner_name": row["joiner__name"]}
        return found | joiner | {"open": row["is_open"]} | placed(row)


class JoinersView(OfYear):
    """The joiners of a year: counted ones for everybody, others for the county's team."""

    model = Joiner
    filterset_class = JoinerFilter
    serializer_class = JoinerSerializer
    columns = ("id", "sort_key", "accepted", *PLACES, *OF_JOINER)

    def get_queryset(self):
        accepted = Q(programmes__state=State.ACCEPTED, programmes__campaign__is_public=True)
        return super().get_queryset().annotate(accepted=Count("programmes", filter=accepted))

    def represent(self, row):
        return {name: row[name] for name in OF_JOINER} | placed(row) | {"programmes": row["accepted"]}


def placed(row: dict) -> dict:
    """Where it is: the settlement as SettlementField writes it, and the county."""
    settlement = row["settlement__ksh_code"] or row["settlement__id"]
    return {"settlement": settlement, "county": row["county__ksh_code"]}
