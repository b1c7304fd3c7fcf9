"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path, re_path

from institutions.exports.views import export_of

from .views import hand_over, hand_over_letter

urlpatterns = [
    path("handovers/", hand_over.HandOverList.as_view(), name="hand-over-list"),
    path("handovers/export/", export_of(hand_over.HandOverList), name="hand-over-export"),
    path("handovers/new/", hand_over.hand_over_choose, name="hand-over-choose"),
    re_path(
        r"^handovers/new/(?P<ksh_code>[0-9]{2})/(?P<pk>[0-9]{1,18})/\Z",
        hand_over.HandOverCreate.as_view(),
        name="hand-over-create",
    ),
    path("handovers/<uuid:uuid>/", hand_over.HandOverDetail.as_view(), name="hand-over-detail"),
    path("handovers/<uuid:uuid>/undo/", hand_over.HandOverUndo.as_view(), name="hand-over-undo"),
    path("handovers/<uuid:uuid>/letters/", hand_over_letter.hand_over_letters, name="hand-over-letters"),
    path("handovers/<uuid:uuid>/letters/<int:pk>/", hand_over_letter.hand_over_letter, name="hand-over-letter"),
    path(
        "handovers/<uuid:uuid>/letters/<int:pk>/edit/",
        hand_over_letter.HandOverLetterEdit.as_view(),
        name="hand-over-letter-edit",
    ),
    path(
        "handovers/<uuid:uuid>/letters/<int:pk>/sign/",
        hand_over_letter.hand_over_letter_sign,
        name="hand-over-letter-sign",
    ),
]
