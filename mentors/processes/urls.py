"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path

from institutions.exports.views import export_of

from .api import ProcessViewSet
from .views import process, process_history

urlpatterns = [
    path("processes/", process.ProcessList.as_view(), name="process-list"),
    path("processes/export/", export_of(process.ProcessList), name="process-export"),
    path("processes/<int:pk>/history/", process_history.ProcessHistory.as_view(), name="process-history"),
]

endpoints = [
    ("processes", ProcessViewSet, "api-process"),
]
