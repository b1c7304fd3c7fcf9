"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path, re_path

from institutions.exports.views import export_of
from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of

from . import views
from .api import SpeakerViewSet
from .inlines import SPEAKER

urlpatterns = [
    path("speakers/", login_not_required(views.SpeakerList.as_view()), name="speaker-list"),
    path("speakers/export/", export_of(views.SpeakerList), name="speaker-export"),
    path("speakers/new/", views.SpeakerCreate.as_view(), name="speaker-create"),
    path("speakers/options/", views.speaker_options, name="speaker-options"),
    path("speakers/<uuid:uuid>/", login_not_required(views.SpeakerDetail.as_view()), name="speaker-detail"),
    path("speakers/<uuid:uuid>/edit/", views.SpeakerEdit.as_view(), name="speaker-edit"),
    path("speakers/<uuid:uuid>/erase/", views.speaker_erase, name="speaker-erase"),
    re_path(
        r"^speakers/(?P<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/picture/(?P<kind>large|small)\.jpg\Z",
        views.speaker_picture,
        name="speaker-picture",
    ),
    *parts_of(SPEAKER, "speakers/<uuid:key>/", "speaker"),
]

endpoints = [
    ("speakers", SpeakerViewSet, "api-speaker"),
]
api_patterns = parts_api(SPEAKER, "speakers/<uuid:key>/parts/", "speaker")
