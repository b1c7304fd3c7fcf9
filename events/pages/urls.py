"""Addresses of this feature; what is open to visitors says so in the views."""

from django.urls import path

from events.calendar.inlines import SERIES
from events.news.inlines import POST
from events.programme.inlines import EVENT
from events.projects.inlines import PROJECT
from events.publishing.inlines import FUNDING
from institutions.parts.api import parts_api

from . import views
from .api import EventViewSet, ProjectViewSet
from .fundings_api import FundingViewSet
from .news_api import PostViewSet
from .series_api import SeriesViewSet

urlpatterns = [
    path("events/<slug:slug>/", views.event_detail, name="event-detail"),
    path("events/<slug:slug>/desk/", views.event_desk, name="event-desk"),
]

endpoints = [
    ("events", EventViewSet, "api-event"),
    ("projects", ProjectViewSet, "api-project"),
    ("series", SeriesViewSet, "api-series"),
    ("fundings", FundingViewSet, "api-funding"),
    ("news", PostViewSet, "api-post"),
]
api_patterns = [
    *parts_api(EVENT, "events/<slug:key>/parts/", "event"),
    *parts_api(PROJECT, "projects/<slug:key>/parts/", "project"),
    *parts_api(SERIES, "series/<slug:key>/parts/", "series"),
    *parts_api(POST, "news/<slug:key>/parts/", "post"),
    *parts_api(FUNDING, "fundings/<int:key>/parts/", "funding"),
]
