"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path

from .views import relations

urlpatterns = [
    path("relations/", relations.Relations.as_view(), name="relations"),
]
