"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.base.revalidation import revalidated
from institutions.exports.views import export_of
from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of

from . import views
from .api import GuideViewSet
from .inlines import GUIDE

urlpatterns = [
    path("guides/", login_not_required(revalidated(views.GuideList.as_view())), name="guide-list"),
    path("guides/export/", export_of(views.GuideList), name="guide-export"),
    path("guides/new/", views.GuideCreate.as_view(), name="guide-create"),
    path("guides/<slug:slug>/pdf/", views.guide_file, name="guide-file"),
    path("guides/<slug:slug>/edit/", views.GuideEdit.as_view(), name="guide-edit"),
    *parts_of(GUIDE, "guides/<slug:key>/", "guide"),
]

endpoints = [
    ("guides", GuideViewSet, "api-guide"),
]
api_patterns = parts_api(GUIDE, "guides/<slug:key>/parts/", "guide")
