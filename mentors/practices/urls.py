"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of

from .api.practice import PracticeViewSet
from .views import practice, practice_editing, practice_import, synonym

urlpatterns = [
    path("practices/", login_not_required(practice.PracticeList.as_view()), name="practice-list"),
    path("practices/export/", export_of(practice.PracticeList), name="practice-export"),
    path("practices/feed/", login_not_required(practice.PracticeFeed()), name="practice-feed"),
    path("practices/desk/", practice_editing.PracticeEditing.as_view(), name="practice-editing"),
    path("practices/desk/export/", export_of(practice_editing.PracticeEditing), name="practice-editing-export"),
    path("practices/import/", practice_import.PracticeImport.as_view(), name="practice-import"),
    path("practices/import/<uuid:uuid>/", practice_import.practice_import_detail, name="practice-import-detail"),
    path("practices/import/<uuid:uuid>/run/", practice_import.practice_import_run, name="practice-import-run"),
    path("practices/import/<uuid:uuid>/undo/", practice_import.practice_import_undo, name="practice-import-undo"),
    path("practices/new/", practice_editing.PracticeCreate.as_view(), name="practice-create"),
    path("practices/words/", synonym.SynonymList.as_view(), name="synonym-list"),
    path("practices/words/<int:pk>/delete/", synonym.synonym_delete, name="synonym-delete"),
    path("practices/<slug:slug>/preview/", practice_editing.practice_preview, name="practice-preview"),
    path("practices/<slug:slug>/edit/", practice_editing.PracticeEdit.as_view(), name="practice-edit"),
    path(
        "practices/<slug:slug>/text/<slug:language>/",
        practice_editing.PracticeTextEdit.as_view(),
        name="practice-text-edit",
    ),
    path("practices/<slug:slug>/publish/", practice_editing.practice_publish, name="practice-publish"),
    path("practices/<slug:slug>/withdraw/", practice_editing.practice_withdraw, name="practice-withdraw"),
    path("practices/<slug:slug>/", login_not_required(practice.practice_detail), name="practice-detail"),
]

endpoints = [
    ("practices", PracticeViewSet, "api-practice"),
]
