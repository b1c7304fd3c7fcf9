"""Pages about what is out there. What is open to visitors says so here; everything else asks for a log-in."""

from django.urls import include, path

urlpatterns = [
    path("", include("institutions.exports.urls")),
    path("", include("institutions.outbox.urls")),
    path("", include("institutions.places.urls")),
    path("", include("institutions.organisations.urls")),
    path("", include("institutions.consortia.urls")),
    path("", include("institutions.communities.urls")),
    path("", include("institutions.bodies.urls")),
    path("", include("institutions.certificates.urls")),
]
