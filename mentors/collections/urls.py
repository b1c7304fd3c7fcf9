"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.base.revalidation import revalidated
from institutions.exports.views import export_of
from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of

from . import views
from .api import CollectionViewSet
from .inlines import COLLECTION

urlpatterns = [
    path("collections/", login_not_required(revalidated(views.CollectionList.as_view())), name="collection-list"),
    path("collections/export/", export_of(views.CollectionList), name="collection-export"),
    path("collections/new/", views.CollectionCreate.as_view(), name="collection-create"),
    path(
        "collections/<slug:slug>/",
        login_not_required(revalidated(views.CollectionDetail.as_view())),
        name="collection-detail",
    ),
    path("collections/<slug:slug>/pdf/", login_not_required(views.collection_pdf), name="collection-pdf"),
    path("collections/<slug:slug>/edit/", views.CollectionEdit.as_view(), name="collection-edit"),
    *parts_of(COLLECTION, "collections/<slug:key>/", "collection"),
]

endpoints = [
    ("collections", CollectionViewSet, "api-collection"),
]
api_patterns = parts_api(COLLECTION, "collections/<slug:key>/parts/", "collection")
