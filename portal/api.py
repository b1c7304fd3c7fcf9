"""The API's address book: `/api/v1/` with every noun, the schema and its page."""

from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import SimpleRouter

from events.calendar.parts import SERIES
from events.pages.api import EventViewSet, ProjectViewSet, SeriesViewSet
from events.programme.parts import EVENT
from events.projects.parts import PROJECT
from events.publishing.parts import FUNDING
from institutions.bodies.api import BodyViewSet
from institutions.communities.api import CommunityViewSet
from institutions.consortia.api import ConsortiumViewSet
from institutions.organisations.api import InstitutionViewSet
from institutions.parts.api import parts_api
from institutions.places.api.county import CountyViewSet
from institutions.places.api.settlement import SettlementViewSet
from mentors.directory.api import SpeakerViewSet
from mentors.directory.parts import SPEAKER
from mentors.partnerships.api import PartnershipViewSet
from mentors.people.api.mentor import MentorViewSet
from mentors.people.api.token import TokenCreate, TokenRevoke, TokenRevokeAll
from mentors.practices.api.practice import PracticeViewSet
from mentors.processes.api import ProcessViewSet
from mentors.proposals.api import ProposalViewSet
from mentors.visits.api.photo import PhotoView, VisitPhotosView
from mentors.visits.api.promise import PromiseViewSet
from mentors.visits.api.trip import TripViewSet
from mentors.visits.api.visit import VisitViewSet

from .pages import about as pages
from .pages.dashboard_api import CountyDashboardView

router = SimpleRouter()
router.register("counties", CountyViewSet, basename="api-county")
router.register("settlements", SettlementViewSet, basename="api-settlement")
router.register("consortia", ConsortiumViewSet, basename="api-consortium")
router.register("communities", CommunityViewSet, basename="api-community")
router.register("institutions", InstitutionViewSet, basename="api-institution")
router.register("bodies", BodyViewSet, basename="api-body")
router.register("speakers", SpeakerViewSet, basename="api-speaker")
router.register("practices", PracticeViewSet, basename="api-practice")
router.register("events", EventViewSet, basename="api-event")
router.register("projects", ProjectViewSet, basename="api-project")
router.register("series", SeriesViewSet, basename="api-series")
router.register("mentors", MentorViewSet, basename="api-mentor")
router.register("promises", PromiseViewSet, basename="api-promise")
router.register("proposals", ProposalViewSet, basename="api-proposal")
router.register("trips", TripViewSet, basename="api-trip")
router.register("visits", VisitViewSet, basename="api-visit")
router.register("partnerships", PartnershipViewSet, basename="api-partnership")
router.register("processes", ProcessViewSet, basename="api-process")

urlpatterns = [
    path("v1/counties/<str:ksh_code>/dashboard/", CountyDashboardView.as_view(), name="api-county-dashboard"),
    path("v1/visits/<uuid:visit>/photos/", VisitPhotosView.as_view(), name="api-visit-photos"),
    path("v1/photos/<uuid:uuid>/", PhotoView.as_view(), name="api-photo"),
    *parts_api(EVENT, "v1/events/<slug:key>/parts/", "event"),
    *parts_api(PROJECT, "v1/projects/<slug:key>/parts/", "project"),
    *parts_api(SERIES, "v1/series/<slug:key>/parts/", "series"),
    *parts_api(FUNDING, "v1/fundings/<int:key>/parts/", "funding"),
    *parts_api(SPEAKER, "v1/speakers/<uuid:key>/parts/", "speaker"),
    path("", pages.api_introduction, name="api"),
    path("v1/", include(router.urls)),
    path("v1/token/", TokenCreate.as_view(), name="api-token"),
    path("v1/token/revoke/", TokenRevoke.as_view(), name="api-token-revoke"),
    path("v1/token/revoke-all/", TokenRevokeAll.as_view(), name="api-token-revoke-all"),
    path("schema/", SpectacularAPIView.as_view(permission_classes=[]), name="api-schema"),
    path("docs/", pages.api_docs, name="api-docs"),
]
