"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from . import views as settlement
from .api.county import CountyViewSet
from .api.settlement import SettlementViewSet

urlpatterns = [
    path("settlements/", login_not_required(settlement.SettlementList.as_view()), name="settlement-list"),
]

endpoints = [
    ("counties", CountyViewSet, "api-county"),
    ("settlements", SettlementViewSet, "api-settlement"),
]
