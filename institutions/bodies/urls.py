"""Addresses of this feature; all of them ask for a log-in."""

from django.urls import path

from institutions.exports.views import export_of

from . import views
from .api import BodyViewSet

urlpatterns = [
    path("bodies/", views.BodyList.as_view(), name="body-list"),
    path("bodies/export/", export_of(views.BodyList), name="body-export"),
    path("bodies/new/", views.BodyCreate.as_view(), name="body-create"),
    path("bodies/options/", views.body_options, name="body-options"),
    path("bodies/<int:pk>/edit/", views.BodyEdit.as_view(), name="body-edit"),
]

endpoints = [
    ("bodies", BodyViewSet, "api-body"),
]
