"""Addresses of this feature; they stand before the calendar's, for which any word behind `events/` names an event."""

from django.urls import path

from . import views
from .api import ExchangeView

urlpatterns = [path("events/exchange/", views.exchange_figures, name="exchange-figures")]
endpoints: list = []
api_patterns = [path("events/exchange/", ExchangeView.as_view(), name="api-exchange-figures")]
