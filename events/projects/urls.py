"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path, re_path

from events.publishing.inlines import FUNDING
from institutions.exports.views import export_of
from institutions.parts.urls import parts_of

from . import views
from .inlines import PROJECT

FILE = r"(?P<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(?P<kind>large|small)\Z"
urlpatterns = [
    path("projects/", login_not_required(views.ProjectList.as_view()), name="project-list"),
    path("projects/export/", export_of(views.ProjectList), name="project-export"),
    path("projects/new/", views.ProjectCreate.as_view(), name="project-create"),
    path("projects/<slug:slug>/", views.project_detail, name="project-detail"),
    path("projects/<slug:slug>/edit/", views.ProjectEdit.as_view(), name="project-edit"),
    path("projects/<slug:slug>/desk/", views.project_desk, name="project-desk"),
    path("projects/<slug:slug>/publish/", views.project_publish, name="project-publish"),
    path("projects/<slug:slug>/withdraw/", views.project_withdraw, name="project-withdraw"),
    path("projects/<slug:slug>/pictures/<uuid:uuid>/", views.project_picture, name="project-picture"),
    re_path(
        rf"^projects/(?P<slug>[-a-zA-Z0-9_]+)/materials/{FILE}",
        views.project_material_file,
        name="project-material-file",
    ),
    *parts_of(PROJECT, "projects/<slug:key>/", "project"),
    path("fundings/", views.funding_list, name="funding-list"),
    path("fundings/new/", views.FundingCreate.as_view(), name="funding-create"),
    path("fundings/<int:pk>/edit/", views.FundingEdit.as_view(), name="funding-edit"),
    *parts_of(FUNDING, "fundings/<int:key>/", "funding"),
]
