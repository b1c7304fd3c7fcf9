"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path, re_path

from institutions.parts.urls import parts_of

from . import views
from .inlines import EVENT

FILE = r"(?P<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(?P<kind>large|small)\Z"
urlpatterns = [
    path("events/<slug:slug>/programme/", views.programme_detail, name="programme-detail"),
    path("events/<slug:slug>/programme/mine/", views.programme_mine, name="programme-mine"),
    path("events/<slug:slug>/programme/<int:number>/", views.programme_detail, name="programme-version"),
    path("events/<slug:slug>/programme/edit/", views.programme_edit, name="programme-edit"),
    path("events/<slug:slug>/programme/copy-day/", views.programme_copy_day, name="programme-copy-day"),
    path("events/<slug:slug>/programme/release/", views.programme_release, name="programme-release"),
    path("events/<slug:slug>/programme/take-along/", views.programme_take_along, name="programme-take-along"),
    path("events/<slug:slug>/clone/", views.event_clone, name="event-clone"),
    path("events/<slug:slug>/pictures/<uuid:uuid>/", views.event_picture, name="event-picture"),
    re_path(rf"^events/(?P<slug>[-\w]+)/materials/{FILE}", views.event_material_file, name="event-material-file"),
    *parts_of(EVENT, "events/<slug:key>/", "event"),
]
