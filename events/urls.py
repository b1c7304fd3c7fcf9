"""Pages of what goes out on a date."""

from django.urls import include, path

urlpatterns = [
    path("", include("events.calendar.urls")),
    path("", include("events.programme.urls")),
    path("", include("events.projects.urls")),
    path("", include("events.pages.urls")),
]
