"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path, re_path

from institutions.exports.views import export_of
from institutions.parts.urls import parts_of

from . import views
from .inlines import POST

FILE = r"(?P<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(?P<kind>large|small)\Z"
urlpatterns = [
    path("news/", login_not_required(views.PostList.as_view()), name="post-list"),
    path("news/export/", export_of(views.PostList), name="post-export"),
    path("news/feed/", login_not_required(views.PostFeed()), name="post-feed"),
    path("news/new/", views.PostCreate.as_view(), name="post-create"),
    path("news/options/", views.post_options, name="post-options"),
    path("news/<slug:slug>/", views.post_detail, name="post-detail"),
    path("news/<slug:slug>/edit/", views.PostEdit.as_view(), name="post-edit"),
    path("news/<slug:slug>/desk/", views.post_desk, name="post-desk"),
    path("news/<slug:slug>/publish/", views.post_publish, name="post-publish"),
    path("news/<slug:slug>/publish-later/", views.post_publish_later, name="post-publish-later"),
    path("news/<slug:slug>/withdraw/", views.post_withdraw, name="post-withdraw"),
    re_path(rf"^news/(?P<slug>[-a-zA-Z0-9_]+)/picture/{FILE}", views.post_picture, name="post-picture"),
    *parts_of(POST, "news/<slug:key>/", "post"),
]
