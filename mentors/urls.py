"""Pages about who looks after it. What is open to visitors says so here; everything else asks for a log-in."""

from django.urls import path

from .views import profile

urlpatterns = [
    path("profile/", profile.Profile.as_view(), name="profile"),
    path("profile/card/", profile.ProfileCard.as_view(), name="profile-card"),
    path("rights/", profile.rights, name="rights"),
]
