"""Addresses of this feature; all of them ask for a log-in."""

from django.urls import path

from . import views
from .api import BodyViewSet

urlpatterns = [
    path("bodies/", views.BodyList.as_view(), name="body-list"),
    path("bodies/new/", views.BodyCreate.as_view(), name="body-create"),
    path("bodies/options/", views.body_options, name="body-options"),
    path("bodies/<int:pk>/edit/", views.BodyEdit.as_view(), name="body-edit"),
]

endpoints = [
    ("bodies", BodyViewSet, "api-body"),
]
