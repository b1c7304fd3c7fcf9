"""Addresses of Community Week; what is open to visitors says so in the views."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of

from .api.reading import CampaignViewSet, JoinersView, ProgrammesView
from .api.writing import STEPS, JoinView, ProgrammeStepView
from .inlines import CAMPAIGN
from .views import campaign, checking, joining, link, public, sharing

BASE = "community-week/"
YEAR = f"{BASE}<int:year>/"
PROGRAMME = f"{YEAR}programmes/<uuid:uuid>/"
JOINER = f"{YEAR}joiners/<uuid:uuid>/"
LINK = f"{BASE}link/<str:token>/"
LINKED = f"{LINK}programmes/<uuid:uuid>/"

urlpatterns = [
    path(BASE, public.week_index, name="week-index"),
    path(f"{BASE}new/", campaign.WeekCreate.as_view(), name="week-create"),
    path(f"{BASE}review/", checking.week_review, name="week-review"),
    path(f"{BASE}review/accept/", checking.week_accept, name="week-accept"),
    path(LINK, link.LinkPage.as_view(), name="week-link"),
    path(f"{LINK}edit/", link.LinkEdit.as_view(), name="week-link-edit"),
    path(f"{LINK}programmes/new/", link.LinkProgrammeCreate.as_view(), name="week-link-programme-create"),
    path(LINKED, link.LinkProgrammeEdit.as_view(), name="week-link-programme-edit"),
    path(f"{LINKED}withdraw/", link.LinkProgrammeWithdraw.as_view(), name="week-link-programme-withdraw"),
    path(f"{LINKED}report/", link.LinkProgrammeReport.as_view(), name="week-link-programme-report"),
    path(YEAR, login_not_required(public.WeekDetail.as_view()), name="week-detail"),
    path(f"{YEAR}join/", joining.WeekJoin.as_view(), name="week-join"),
    path(f"{YEAR}bring/<uuid:visit>/", joining.week_bring, name="week-bring"),
    path(f"{YEAR}joiners/", login_not_required(public.JoinerList.as_view()), name="week-joiner-list"),
    path(f"{YEAR}settlements/", public.settlements, name="week-settlements"),
    path(f"{YEAR}figures/", public.figures, name="week-figures"),
    path(f"{YEAR}print/", public.printed, name="week-print"),
    path(f"{YEAR}call/", public.call, name="week-call"),
    path(f"{YEAR}programmes.ics", sharing.week_calendar, name="week-calendar"),
    path(f"{YEAR}feed/", login_not_required(sharing.WeekFeed()), name="week-feed"),
    path(PROGRAMME, public.programme_detail, name="week-programme"),
    path(f"{PROGRAMME}calendar.ics", sharing.programme_calendar, name="week-programme-calendar"),
    path(f"{PROGRAMME}decide/", checking.programme_decide, name="week-programme-decide"),
    path(f"{PROGRAMME}picture/<str:size>/", public.picture, {"which": "picture"}, name="week-programme-picture"),
    path(f"{PROGRAMME}outcome/<str:size>/", public.picture, {"which": "outcome"}, name="week-programme-outcome"),
    path(JOINER, public.joiner_detail, name="week-joiner"),
    path(f"{JOINER}brought/", checking.joiner_brought, name="week-joiner-brought"),
    path(f"{JOINER}unite/", checking.joiner_unite, name="week-joiner-unite"),
    path(f"{YEAR}desk/", campaign.week_desk, name="week-desk"),
    path(f"{YEAR}edit/", campaign.WeekEdit.as_view(), name="week-edit"),
    path(f"{YEAR}publish/", campaign.week_publish, name="week-publish"),
    *parts_of(CAMPAIGN, f"{BASE}<int:key>/", "week"),
]

endpoints = [("community-week", CampaignViewSet, "api-week")]
api_patterns = [
    path(f"{YEAR}joiners/", JoinersView.as_view({"get": "list"}), name="api-week-joiner-list"),
    path(f"{YEAR}programmes/", ProgrammesView.as_view({"get": "list"}), name="api-week-programme-list"),
    path(f"{YEAR}join/", JoinView.as_view(), name="api-week-join"),
    *(
        path(
            f"{PROGRAMME}{step}/",
            ProgrammeStepView.as_view(step=step, operations=f"week_programme_{step}"),
            name=f"api-week-programme-{step}",
        )
        for step in STEPS
    ),
    *parts_api(CAMPAIGN, f"{BASE}<int:key>/parts/", "week"),
]
