"""Addresses of this feature; what is open to visitors says so in the pages."""

from django.urls import path

from .api import RegistrationCancel, RegistrationViewSet
from .views import open as pages

urlpatterns = [
    path("events/<slug:slug>/register/", pages.RegistrationCreate.as_view(), name="registration-create"),
    path("events/<slug:slug>/registered/", pages.registration_sent, name="registration-sent"),
    path("registrations/<str:token>/", pages.registration_link, name="registration-link"),
]
endpoints: list = []
api_patterns = [
    path(
        "events/<slug:slug>/registrations/",
        RegistrationViewSet.as_view({"get": "list", "post": "create"}),
        name="api-registration-list",
    ),
    path("registrations/<uuid:uuid>/cancel/", RegistrationCancel.as_view(), name="api-registration-cancel"),
]
