"""Addresses of this feature; what is open to visitors says so in the views."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from . import views

urlpatterns = [
    path("events/calendar.ics", views.event_list_calendar, name="event-list-calendar"),
    path("events/feed/", login_not_required(views.EventFeed()), name="event-feed"),
    path("events/<slug:slug>/calendar.ics", views.event_calendar, name="event-calendar"),
    path("events/<slug:slug>/programme.ics", views.programme_calendar, name="programme-calendar"),
    path("events/<slug:slug>/sessions/<uuid:uuid>/calendar.ics", views.session_calendar, name="session-calendar"),
    path("series/<slug:slug>/calendar.ics", views.series_calendar, name="series-calendar"),
    path("calendar/", views.calendar_link, name="calendar-link"),
    path("calendar/renew/", views.calendar_link_renew, name="calendar-link-renew"),
    path("calendar/revoke/", views.calendar_link_revoke, name="calendar-link-revoke"),
    path("calendar/<str:token>.ics", views.personal_calendar, name="personal-calendar"),
]
