"""Pages of what goes out on a date."""

from django.urls import include, path

urlpatterns = [
    # Before the calendar's, which take any word behind `events/` for the address of an event.
    path("", include("events.sharing.urls")),
    path("", include("events.exchange.urls")),
    path("", include("events.calendar.urls")),
    path("", include("events.programme.urls")),
    path("", include("events.projects.urls")),
    path("", include("events.news.urls")),
    path("", include("events.newsletter.urls")),
    path("", include("events.registration.urls")),
    path("", include("events.week.urls")),
    path("", include("events.training.urls")),
    path("", include("events.pages.urls")),
]
