"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from .api.practice import PracticeViewSet
from .views import feed, practice_editing, reuse, search_miss, synonym

urlpatterns = [
    path("practices/feed/", login_not_required(feed.PracticeFeed()), name="practice-feed"),
    path("practices/suggest/", login_not_required(reuse.practice_suggest), name="practice-suggest"),
    path("practices/fit/", login_not_required(reuse.practice_fit), name="practice-fit"),
    path("practices/desk/", practice_editing.PracticeEditing.as_view(), name="practice-editing"),
    path("practices/new/", practice_editing.PracticeCreate.as_view(), name="practice-create"),
    path("practices/words/", synonym.SynonymList.as_view(), name="synonym-list"),
    path("practices/misses/", search_miss.search_miss_list, name="search-miss-list"),
    path("practices/words/<int:pk>/delete/", synonym.synonym_delete, name="synonym-delete"),
    path("practices/<slug:slug>/print/", login_not_required(reuse.practice_print), name="practice-print"),
    path("practices/<slug:slug>/preview/", practice_editing.practice_preview, name="practice-preview"),
    path("practices/<slug:slug>/edit/", practice_editing.PracticeEdit.as_view(), name="practice-edit"),
    path(
        "practices/<slug:slug>/text/<slug:language>/",
        practice_editing.PracticeTextEdit.as_view(),
        name="practice-text-edit",
    ),
    path("practices/<slug:slug>/publish/", practice_editing.practice_publish, name="practice-publish"),
    path("practices/<slug:slug>/withdraw/", practice_editing.practice_withdraw, name="practice-withdraw"),
]

endpoints = [
    ("practices", PracticeViewSet, "api-practice"),
]
