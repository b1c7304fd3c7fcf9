"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from . import views as digest

urlpatterns = [
    path("digest/off/<str:token>/", login_not_required(digest.digest_off), name="digest-off"),
]
