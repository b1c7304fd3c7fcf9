"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from .views import practice, practice_desk, synonym

urlpatterns = [
    path("practices/", login_not_required(practice.PracticeList.as_view()), name="practice-list"),
    path("practices/feed/", login_not_required(practice.PracticeFeed()), name="practice-feed"),
    path("practices/desk/", practice_desk.PracticeDesk.as_view(), name="practice-desk"),
    path("practices/new/", practice_desk.PracticeCreate.as_view(), name="practice-create"),
    path("practices/words/", synonym.SynonymList.as_view(), name="synonym-list"),
    path("practices/words/<int:pk>/delete/", synonym.delete, name="synonym-delete"),
    path("practices/<slug:slug>/preview/", practice_desk.preview, name="practice-preview"),
    path("practices/<slug:slug>/edit/", practice_desk.PracticeEdit.as_view(), name="practice-edit"),
    path("practices/<slug:slug>/text/<slug:language>/", practice_desk.PracticeTextEdit.as_view(), name="practice-text"),
    path("practices/<slug:slug>/publish/", practice_desk.publish, name="practice-publish"),
    path("practices/<slug:slug>/withdraw/", practice_desk.withdraw, name="practice-withdraw"),
    path("practices/<slug:slug>/", login_not_required(practice.detail), name="practice-detail"),
]
