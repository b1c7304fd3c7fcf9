"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of

from .api import ConsortiumViewSet
from .views import consortium

urlpatterns = [
    path("consortia/", login_not_required(consortium.ConsortiumList.as_view()), name="consortium-list"),
    path("consortia/export/", export_of(consortium.ConsortiumList), name="consortium-export"),
    path("consortia/new/", consortium.ConsortiumCreate.as_view(), name="consortium-create"),
    path("consortia/<int:pk>/edit/", consortium.ConsortiumEdit.as_view(), name="consortium-edit"),
]

endpoints = [
    ("consortia", ConsortiumViewSet, "api-consortium"),
]
