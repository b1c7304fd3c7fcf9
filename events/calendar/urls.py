"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from . import views as event
from .api import EventViewSet

urlpatterns = [
    path("events/", login_not_required(event.EventList.as_view()), name="event-list"),
    path("events/new/", event.EventCreate.as_view(), name="event-create"),
    path("events/<slug:slug>/", login_not_required(event.EventDetail.as_view()), name="event-detail"),
    path("events/<slug:slug>/edit/", event.EventEdit.as_view(), name="event-edit"),
    path("events/<slug:slug>/publish/", event.event_publish, name="event-publish"),
    path("events/<slug:slug>/withdraw/", event.event_withdraw, name="event-withdraw"),
]

endpoints = [
    ("events", EventViewSet, "api-event"),
]
