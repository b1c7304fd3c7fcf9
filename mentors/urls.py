"""Pages about who looks after it. What is open to visitors says so here; everything else asks for a log-in."""

from django.urls import include, path

urlpatterns = [
    path("", include("mentors.people.urls")),
    path("", include("mentors.visits.urls")),
    path("", include("mentors.supervision.urls")),
    path("", include("mentors.directory.urls")),
    path("", include("mentors.partnerships.urls")),
    path("", include("mentors.processes.urls")),
    path("", include("mentors.handovers.urls")),
    path("", include("mentors.practices.urls")),
    path("", include("mentors.collections.urls")),
    path("", include("mentors.adoptions.urls")),
    path("", include("mentors.guides.urls")),
    path("", include("mentors.proposals.urls")),
    path("", include("mentors.requests.urls")),
    path("", include("mentors.surveys.urls")),
    path("", include("mentors.questions.urls")),
    path("", include("mentors.overview.urls")),
    path("", include("mentors.digest.urls")),
]
