"""Every address of the portal, app by app."""

from django.contrib.auth.decorators import login_not_required
from django.urls import include, path, re_path

from events.calendar import parts as calendar
from events.projects import parts as projects
from events.training import parts as training
from events.week import parts as week
from institutions.base import mounts
from institutions.base.revalidation import revalidated
from mentors.collections import parts as collections
from mentors.guides import parts as guides
from mentors.guides.views import GuideDetail
from mentors.practices.views.practice import PracticeList, practice_detail
from mentors.proposals import parts as proposals
from mentors.visits.views.review import Review
from mentors.visits.views.visit_offline import kept_offline

from . import errors, health, language, offline
from .pages import about as pages
from .pages import (
    community,
    consortium,
    corner,
    county,
    dashboard,
    home,
    institution,
    mentor,
    public_figures,
    settlement,
    sitemaps,
    start,
    styleguide,
    today,
)
from .pages.practice import adopted
from .pages.search import views as searching

urlpatterns = [
    path("", login_not_required(home.home), name="home"),
    path("figures/", login_not_required(public_figures.figures), name="figures"),
    path("figures.csv", login_not_required(public_figures.figures_csv), name="figures-csv"),
    path("", include("institutions.urls")),
    path("", include("mentors.urls")),
    path("", include("events.urls")),
    path("counties/", login_not_required(county.county_list), name="county-list"),
    re_path(r"^counties/(?P<ksh_code>[0-9]{2})/\Z", login_not_required(county.county_detail), name="county-detail"),
    re_path(
        r"^settlements/(?P<key>[0-9]{1,18})/\Z",
        login_not_required(settlement.SettlementDetail.as_view()),
        name="settlement-detail",
    ),
    re_path(
        r"^settlements/(?P<key>[0-9]{1,18})/process/(?P<step>[a-z_]{1,20})/\Z",
        settlement.SettlementStep.as_view(),
        name="settlement-step",
    ),
    path(
        "practices/",
        login_not_required(revalidated(PracticeList.as_view(beside=[guides.found]))),
        name="practice-list",
    ),
    path(
        "practices/<slug:slug>/",
        login_not_required(revalidated(practice_detail)),
        {
            "beside": (
                adopted,
                collections.of_practice,
                guides.of_practice,
                calendar.of_practice,
                projects.of_practice,
            )
        },
        name="practice-detail",
    ),
    path(
        "guides/<slug:slug>/",
        login_not_required(revalidated(GuideDetail.as_view(beside=[training.of_guide]))),
        name="guide-detail",
    ),
    path("mentors/<int:pk>/", login_not_required(mentor.MentorDetail.as_view()), name="mentor-detail"),
    path(
        "institutions/<int:pk>/",
        login_not_required(institution.InstitutionDetail.as_view()),
        name="institution-detail",
    ),
    path(
        "consortia/<int:pk>/",
        login_not_required(consortium.ConsortiumDetail.as_view()),
        name="consortium-detail",
    ),
    path("consortia/<int:pk>/process/<slug:step>/", consortium.ConsortiumStep.as_view(), name="consortium-step"),
    path("communities/<int:pk>/", login_not_required(community.CommunityDetail.as_view()), name="community-detail"),
    path("communities/<int:pk>/stages/", community.CommunityAddStage.as_view(), name="community-add-stage"),
    path("corner/", corner.corner, name="corner"),
    path("communities/<int:pk>/report/<int:year>/", corner.community_report, name="community-report"),
    path("search/", login_not_required(searching.search), name="search"),
    path("review/", Review.as_view(beside=[proposals.waiting_for, week.waiting_number]), name="review"),
    path("today/", kept_offline(today.Today.as_view()), name="today"),
    path(mounts.ACCOUNTS, include("portal.accounts")),
    path(mounts.API, include("portal.api")),
    path(mounts.LANGUAGE, language.language, name="language"),
    path("dashboard/", dashboard.dashboard, name="dashboard"),
    path("dashboard/<str:ksh_code>/", dashboard.dashboard_county, name="dashboard-county"),
    path("start/", start.start_page, name="start-page"),
    path("about/", pages.about, name="about"),
    path("accessibility/", pages.accessibility, name="accessibility"),
    path("privacy/", pages.privacy, name="privacy"),
    path(mounts.STYLEGUIDE, styleguide.styleguide, name="styleguide"),
    path("sitemap.xml", sitemaps.sitemap_index, name="sitemap-index"),
    path("sitemaps/<slug:section>.xml", sitemaps.sitemap_section, name="sitemap-section"),
    path("robots.txt", pages.robots, name="robots"),
    path(".well-known/security.txt", pages.security_txt, name="security-txt"),
    path("favicon.ico", pages.favicon, name="favicon"),
    path("sw.js", offline.service_worker, name="service-worker"),
    path("manifest.webmanifest", offline.manifest, name="manifest"),
    path("offline/", offline.offline, name="offline"),
    path(mounts.HEALTH, health.healthz, name="healthz"),
]

handler400 = errors.bad_request
handler403 = errors.permission_denied
handler404 = errors.page_not_found
handler500 = errors.server_error
