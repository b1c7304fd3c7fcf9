"""Addresses of this feature; what is open to visitors says so in the views."""

from django.urls import path

from . import views

urlpatterns = [
    path("events/<slug:slug>/", views.event_detail, name="event-detail"),
    path("events/<slug:slug>/desk/", views.event_desk, name="event-desk"),
]
