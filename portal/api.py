"""The API's address book: `/api/v1/` with every noun, the schema and its page. Each feature's `urls` names its own:
`endpoints` for the router (prefix, viewset, name), `api_patterns` for what stands beside it.
"""

from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import SimpleRouter

from events.exchange import urls as exchange
from events.pages import urls as events
from events.registration import urls as registration
from events.training import urls as training
from events.week import urls as week
from institutions.bodies import urls as bodies
from institutions.communities import urls as communities
from institutions.consortia import urls as consortia
from institutions.organisations import urls as organisations
from institutions.places import urls as places
from mentors.adoptions import urls as adoptions
from mentors.collections import urls as collections
from mentors.directory import urls as directory
from mentors.guides import urls as guides
from mentors.partnerships import urls as partnerships
from mentors.people import urls as people
from mentors.practices import urls as practices
from mentors.processes import urls as processes
from mentors.proposals import urls as proposals
from mentors.questions import urls as questions
from mentors.supervision import urls as supervision
from mentors.surveys import urls as surveys
from mentors.visits import urls as visits

from .pages import about as pages
from .pages.dashboard_api import CountyDashboardView
from .pages.search.views import SearchView

FEATURES = [
    places,
    consortia,
    communities,
    organisations,
    practices,
    collections,
    adoptions,
    guides,
    questions,
    surveys,
    events,
    exchange,
    registration,
    week,
    training,
    bodies,
    directory,
    people,
    proposals,
    visits,
    supervision,
    partnerships,
    processes,
]

router = SimpleRouter()
for feature in FEATURES:
    for prefix, viewset, name in feature.endpoints:
        router.register(prefix, viewset, basename=name)

urlpatterns = [
    path("", pages.api_introduction, name="api"),
    path("v1/counties/<str:ksh_code>/dashboard/", CountyDashboardView.as_view(), name="api-county-dashboard"),
    path("v1/search/", SearchView.as_view(), name="api-search"),
    *(path("v1/", include(feature.api_patterns)) for feature in FEATURES if hasattr(feature, "api_patterns")),
    path("v1/", include(router.urls)),
    path("schema/", SpectacularAPIView.as_view(permission_classes=[]), name="api-schema"),
    path("docs/", pages.api_docs, name="api-docs"),
]
