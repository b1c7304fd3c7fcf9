"""Addresses of this feature; what is open to visitors says so in the pages."""

from django.urls import path

from institutions.exports.views import export_of
from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of

from .api import RegistrationCancel, RegistrationViewSet
from .arrivals_api import ArrivalCount, ArrivalList, ArrivalUndo
from .inlines import REGISTRATION
from .views import desk, door, invited, paper, pledges
from .views import desk_one as one
from .views import open as pages

urlpatterns = [
    path("events/<slug:slug>/register/", pages.RegistrationCreate.as_view(), name="registration-create"),
    path("events/<slug:slug>/registered/", pages.registration_sent, name="registration-sent"),
    path("events/<slug:slug>/registrations/", desk.RegistrationList.as_view(), name="registration-list"),
    path("events/<slug:slug>/registrations/export/", export_of(desk.RegistrationList), name="registration-export"),
    path("events/<slug:slug>/registrations/badges/", paper.registration_badges, name="registration-badges"),
    path("events/<slug:slug>/registrations/sheet/", paper.registration_sheet, name="registration-sheet"),
    path("events/<slug:slug>/registrations/setup/", desk.registration_setup, name="registration-setup"),
    path("events/<slug:slug>/registrations/new/", desk.registration_enter, name="registration-enter"),
    path("events/<slug:slug>/registrations/message/", desk.registration_message, name="registration-message"),
    path("events/<slug:slug>/registrations/attendance/", desk.registration_attendance, name="registration-attendance"),
    path("events/<slug:slug>/registrations/invite/", desk.registration_invite, name="registration-invite"),
    path("events/<slug:slug>/registrations/<uuid:uuid>/", one.registration_detail, name="registration-detail"),
    path("events/<slug:slug>/registrations/<uuid:uuid>/name/", one.registration_rename, name="registration-rename"),
    path("events/<slug:slug>/registrations/<uuid:uuid>/change/", one.registration_change, name="registration-change"),
    path("events/<slug:slug>/registrations/certify/", desk.registration_certify, name="registration-certify"),
    path("events/<slug:slug>/registrations/count/", door.registration_count, name="registration-count"),
    *parts_of(REGISTRATION, "events/<slug:key>/registrations/", "registration"),
    path("pledges/<uuid:uuid>/take-up/", pledges.pledge_take_up, name="pledge-take-up"),
    path("events/<slug:slug>/door/", door.event_door, name="event-door"),
    path("event-invitations/<str:token>/", invited.event_invitation, name="event-invitation"),
    path("registrations/<str:token>/", pages.registration_link, name="registration-link"),
]
endpoints: list = []
api_patterns = [
    *parts_api(REGISTRATION, "events/<slug:key>/registrations/parts/", "registration"),
    path("events/<slug:slug>/arrivals/", ArrivalList.as_view(), name="api-arrival-list"),
    path("events/<slug:slug>/arrivals/count/", ArrivalCount.as_view(), name="api-arrival-count"),
    path("events/<slug:slug>/arrivals/<uuid:uuid>/undo/", ArrivalUndo.as_view(), name="api-arrival-undo"),
    path(
        "events/<slug:slug>/registrations/",
        RegistrationViewSet.as_view({"get": "list", "post": "create"}),
        name="api-registration-list",
    ),
    path("registrations/<uuid:uuid>/cancel/", RegistrationCancel.as_view(), name="api-registration-cancel"),
]
