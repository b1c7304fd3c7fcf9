"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of
from institutions.parts.urls import parts_of

from . import views
from .inlines import SERIES

urlpatterns = [
    path("events/", login_not_required(views.EventList.as_view()), name="event-list"),
    path("events/export/", export_of(views.EventList), name="event-export"),
    path("events/new/", views.EventCreate.as_view(), name="event-create"),
    path("events/month/", views.event_month, name="event-month"),
    path("events/options/", views.event_options, name="event-options"),
    path("events/<slug:slug>/edit/", views.EventEdit.as_view(), name="event-edit"),
    path("events/<slug:slug>/publish/", views.event_publish, name="event-publish"),
    path("events/<slug:slug>/withdraw/", views.event_withdraw, name="event-withdraw"),
    path("events/<slug:slug>/postpone/", views.step, {"does": "postpone"}, name="event-postpone"),
    path("events/<slug:slug>/cancel/", views.step, {"does": "cancel"}, name="event-cancel"),
    path("events/<slug:slug>/publish-later/", views.step, {"does": "later"}, name="event-publish-later"),
    path("series/", login_not_required(views.SeriesList.as_view()), name="series-list"),
    path("series/export/", export_of(views.SeriesList), name="series-export"),
    path("series/new/", views.SeriesCreate.as_view(), name="series-create"),
    path("series/options/", views.series_options, name="series-options"),
    path("series/<slug:slug>/", views.series_detail, name="series-detail"),
    path("series/<slug:slug>/edit/", views.SeriesEdit.as_view(), name="series-edit"),
    *parts_of(SERIES, "series/<slug:key>/", "series"),
]
