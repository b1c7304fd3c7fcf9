"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of

from .api import CommunityViewSet
from .views import community, options

urlpatterns = [
    path("settlements/options/", options.settlement_options, name="settlement-options"),
    path("institutions/options/", options.institution_options, name="institution-options"),
    path("communities/", login_not_required(community.CommunityList.as_view()), name="community-list"),
    path("communities/export/", export_of(community.CommunityList), name="community-export"),
    path("communities/new/", community.CommunityCreate.as_view(), name="community-create"),
    path("communities/options/", options.community_options, name="community-options"),
    path("communities/<int:pk>/edit/", community.CommunityEdit.as_view(), name="community-edit"),
    path("communities/<int:pk>/erase-contact/", community.community_erase_contact, name="community-erase-contact"),
    path("consortia/options/", options.consortium_options, name="consortium-options"),
]

endpoints = [
    ("communities", CommunityViewSet, "api-community"),
]
