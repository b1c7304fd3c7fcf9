"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path

from institutions.exports.views import export_of

from .api import PartnershipViewSet
from .views import partnership, partnership_network

urlpatterns = [
    path("partnerships/", partnership.PartnershipList.as_view(), name="partnership-list"),
    path("partnerships/export/", export_of(partnership.PartnershipList), name="partnership-export"),
    path("partnerships/new/", partnership.PartnershipCreate.as_view(), name="partnership-create"),
    path("partnerships/parties/options/", partnership.party_options, name="party-options"),
    path("partnerships/network/", partnership_network.PartnershipNetwork.as_view(), name="partnership-network"),
    path("partnerships/<uuid:uuid>/", partnership.PartnershipDetail.as_view(), name="partnership-detail"),
    path("partnerships/<uuid:uuid>/edit/", partnership.PartnershipEdit.as_view(), name="partnership-edit"),
    path("partnerships/<uuid:uuid>/stages/", partnership.partnership_add_stage, name="partnership-add-stage"),
    path("partnerships/<uuid:uuid>/notes/", partnership.partnership_add_note, name="partnership-add-note"),
]

endpoints = [
    ("partnerships", PartnershipViewSet, "api-partnership"),
]
