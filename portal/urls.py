"""Every address of the portal, app by app."""

from django.urls import include, path

from . import dashboard, errors, health, language, start

urlpatterns = [
    path("", include("institutions.urls")),
    path("", include("mentors.urls")),
    path("", include("events.urls")),
    path("accounts/", include("portal.accounts")),
    path("api/", include("portal.api")),
    path("language/", language.language, name="language"),
    path("dashboard/", dashboard.dashboard, name="dashboard"),
    path("dashboard/<str:ksh_code>/", dashboard.county, name="dashboard-county"),
    path("start/", start.start_page, name="start-page"),
    path("healthz/", health.healthz, name="healthz"),
]

handler400 = errors.bad_request
handler403 = errors.permission_denied
handler404 = errors.page_not_found
handler500 = errors.server_error
