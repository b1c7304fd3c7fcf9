"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of

from . import views as settlement
from .api.county import CountyViewSet
from .api.settlement import SettlementViewSet

urlpatterns = [
    path("settlements/", login_not_required(settlement.SettlementList.as_view()), name="settlement-list"),
    path("settlements/export/", export_of(settlement.SettlementList), name="settlement-export"),
]

endpoints = [
    ("counties", CountyViewSet, "api-county"),
    ("settlements", SettlementViewSet, "api-settlement"),
]
