"""Addresses of Community Week; what is open to visitors says so in the views."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of
from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of

from .api.reading import CampaignViewSet, JoinersView, ProgrammesView
from .api.writing import STEPS, JoinView, ProgrammeStepView
from .inlines import CAMPAIGN
from .views import campaign, checking, joining, link, paper, public, sharing

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
    path(LINK, link.WeekLink.as_view(), name="week-link"),
    path(f"{LINK}edit/", link.WeekLinkEdit.as_view(), name="week-link-edit"),
    path(f"{LINK}programmes/new/", link.WeekLinkProgrammeCreate.as_view(), name="week-link-programme-create"),
    path(LINKED, link.WeekLinkProgrammeEdit.as_view(), name="week-link-programme-edit"),
    path(f"{LINKED}withdraw/", link.WeekLinkProgrammeWithdraw.as_view(), name="week-link-programme-withdraw"),
    path(f"{LINKED}report/", link.WeekLinkProgrammeReport.as_view(), name="week-link-programme-report"),
    path(YEAR, login_not_required(public.WeekDetail.as_view()), name="week-detail"),
    path(f"{YEAR}export/", export_of(public.WeekDetail), name="week-detail-export"),
    path(f"{YEAR}join/", joining.WeekJoin.as_view(), name="week-join"),
    path(f"{YEAR}bring/<uuid:visit>/", joining.week_bring, name="week-bring"),
    path(f"{YEAR}joiners/", login_not_required(public.WeekJoinerList.as_view()), name="week-joiner-list"),
    path(f"{YEAR}joiners/export/", export_of(public.WeekJoinerList), name="week-joiner-export"),
    path(f"{YEAR}settlements/", public.week_settlements, name="week-settlements"),
    path(f"{YEAR}figures/", public.week_figures, name="week-figures"),
    path(f"{YEAR}print/", public.week_print, name="week-print"),
    path(f"{YEAR}call/", paper.week_call, name="week-call"),
    path(f"{YEAR}share.png", paper.week_share, name="week-share"),
    path(f"{YEAR}programmes.ics", sharing.week_calendar, name="week-calendar"),
    path(f"{YEAR}feed/", login_not_required(sharing.WeekFeed()), name="week-feed"),
    path(PROGRAMME, public.week_programme, name="week-programme"),
    path(f"{PROGRAMME}calendar.ics", sharing.week_programme_calendar, name="week-programme-calendar"),
    path(f"{PROGRAMME}decide/", checking.week_programme_decide, name="week-programme-decide"),
    path(f"{PROGRAMME}picture/<str:size>/", public.week_programme_picture, name="week-programme-picture"),
    path(f"{PROGRAMME}outcome/<str:size>/", public.week_programme_outcome, name="week-programme-outcome"),
    path(JOINER, public.week_joiner, name="week-joiner"),
    path(f"{JOINER}brought/", checking.week_joiner_brought, name="week-joiner-brought"),
    path(f"{JOINER}unite/", checking.week_joiner_unite, name="week-joiner-unite"),
    path(f"{YEAR}desk/", campaign.week_desk, name="week-desk"),
    path(f"{YEAR}edit/", campaign.WeekEdit.as_view(), name="week-edit"),
    path(f"{YEAR}publish/", campaign.week_publish, name="week-publish"),
    *parts_of(CAMPAIGN, f"{BASE}<int:key>/", "campaign"),
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
    *parts_api(CAMPAIGN, f"{BASE}<int:key>/parts/", "campaign"),
]
