"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.base.revalidation import revalidated
from institutions.exports.views import export_of
from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of
from mentors.visits.views.visit_offline import kept_offline

from .api.practice import PracticeViewSet
from .inlines import PRACTICE
from .views import (
    feed,
    paper,
    practice,
    practice_collecting,
    practice_consent,
    practice_editing,
    practice_file,
    practice_import,
    practice_publishing,
    practice_translations,
    practice_versions,
    practice_way,
    reuse,
    search_miss,
    synonym,
)

urlpatterns = [
    path("practices/export/", export_of(practice.PracticeList), name="practice-export"),
    path("practices/feed/", login_not_required(revalidated(feed.PracticeFeed())), name="practice-feed"),
    path("practices/suggest/", login_not_required(reuse.practice_suggest), name="practice-suggest"),
    path("practices/catalogue/", login_not_required(paper.practice_catalogue), name="practice-catalogue"),
    path("practices/fit/", login_not_required(revalidated(reuse.practice_fit)), name="practice-fit"),
    path("practices/desk/", practice_editing.PracticeEditing.as_view(), name="practice-editing"),
    path("practices/desk/export/", export_of(practice_editing.PracticeEditing), name="practice-editing-export"),
    path("practices/import/", practice_import.PracticeImport.as_view(), name="practice-import"),
    path("practices/import/<uuid:uuid>/", practice_import.practice_import_detail, name="practice-import-detail"),
    path("practices/import/<uuid:uuid>/run/", practice_import.practice_import_run, name="practice-import-run"),
    path("practices/import/<uuid:uuid>/undo/", practice_import.practice_import_undo, name="practice-import-undo"),
    path("practices/new/", kept_offline(practice_collecting.PracticeCreate.as_view()), name="practice-create"),
    path("practices/words/", synonym.SynonymList.as_view(), name="synonym-list"),
    path("practices/misses/", search_miss.search_miss_list, name="search-miss-list"),
    path("practices/words/<int:pk>/delete/", synonym.synonym_delete, name="synonym-delete"),
    path(
        "practices/consent/<str:token>/",
        login_not_required(practice_consent.practice_consent),
        name="practice-consent",
    ),
    path(
        "practices/consent/<str:token>/pictures/<uuid:uuid>/",
        login_not_required(practice_file.practice_consent_picture),
        name="practice-consent-picture",
    ),
    path(
        "practices/consent/<str:token>/files/<uuid:uuid>/",
        login_not_required(practice_file.practice_consent_file),
        name="practice-consent-file",
    ),
    path("practices/consents/<int:pk>/", practice_consent.practice_consent_own, name="practice-consent-own"),
    path(
        "practices/consents/<int:pk>/pictures/<uuid:uuid>/",
        practice_file.practice_consent_own_picture,
        name="practice-consent-own-picture",
    ),
    path(
        "practices/consents/<int:pk>/files/<uuid:uuid>/",
        practice_file.practice_consent_own_file,
        name="practice-consent-own-file",
    ),
    path(
        "practices/translations/",
        practice_translations.PracticeTranslations.as_view(),
        name="practice-translations",
    ),
    path(
        "practices/photo/",
        login_not_required(practice_file.practice_photo_withdraw),
        name="practice-photo-withdraw",
    ),
    path(
        "practices/<slug:slug>/pictures/<uuid:uuid>/<slug:kind>/",
        login_not_required(practice_file.practice_picture),
        name="practice-picture",
    ),
    path(
        "practices/<slug:slug>/files/<uuid:uuid>/",
        login_not_required(practice_file.practice_file),
        name="practice-file",
    ),
    path("practices/<slug:slug>/files/", practice_file.practice_files, name="practice-files"),
    path("practices/<slug:slug>/photos/<uuid:uuid>/slip/", practice_file.practice_slip, name="practice-slip"),
    *parts_of(PRACTICE, "practices/<slug:key>/", "good-practice"),
    path("practices/<slug:slug>/hand-in/", practice_way.practice_hand_in, name="practice-hand-in"),
    path(
        "practices/<slug:slug>/ask-consent/",
        practice_consent.PracticeConsentAsk.as_view(),
        name="practice-consent-ask",
    ),
    path("practices/<slug:slug>/send-on/", practice_way.practice_send_on, name="practice-send-on"),
    path("practices/<slug:slug>/county/", practice_way.PracticeCounty.as_view(), name="practice-county"),
    path("practices/<slug:slug>/assign/", practice_way.PracticeAssign.as_view(), name="practice-assign"),
    path("practices/<slug:slug>/lector/", practice_way.PracticeLector.as_view(), name="practice-lector"),
    path("practices/<slug:slug>/skip/", practice_way.PracticeSkip.as_view(), name="practice-skip"),
    path("practices/<slug:slug>/comments/", practice_way.practice_comment, name="practice-comment"),
    path(
        "practices/<slug:slug>/comments/<uuid:uuid>/resolve/",
        practice_way.practice_comment_resolve,
        name="practice-comment-resolve",
    ),
    path("practices/<slug:slug>/erase-name/", practice_way.PracticeNameErase.as_view(), name="practice-name-erase"),
    path("practices/<slug:slug>/versions/", practice_versions.PracticeVersions.as_view(), name="practice-versions"),
    path("practices/<slug:slug>/restore/", practice_versions.practice_restore, name="practice-restore"),
    path("practices/<slug:slug>/share.png", login_not_required(paper.practice_share), name="practice-share"),
    path("practices/<slug:slug>/print/", login_not_required(revalidated(reuse.practice_print)), name="practice-print"),
    path("practices/<slug:slug>/preview/", practice_publishing.practice_preview, name="practice-preview"),
    path("practices/<slug:slug>/edit/", practice_editing.PracticeEdit.as_view(), name="practice-edit"),
    path(
        "practices/<slug:slug>/text/<slug:language>/",
        practice_editing.PracticeTextEdit.as_view(),
        name="practice-text-edit",
    ),
    path("practices/<slug:slug>/publish/", practice_publishing.practice_publish, name="practice-publish"),
    path("practices/<slug:slug>/withdraw/", practice_publishing.practice_withdraw, name="practice-withdraw"),
]

endpoints = [
    ("practices", PracticeViewSet, "api-practice"),
]

api_patterns = parts_api(PRACTICE, "practices/<slug:key>/parts/", "good-practice")
