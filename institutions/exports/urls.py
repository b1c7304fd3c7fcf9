"""Addresses of this feature; all of them ask for a log-in."""

from django.urls import path

from . import views

urlpatterns = [
    path("exports/", views.ExportList.as_view(), name="export-list"),
    path("exports/export/", views.export_of(views.ExportList), name="export-export"),
    path("exports/<uuid:uuid>/", views.export_file, name="export-file"),
]
