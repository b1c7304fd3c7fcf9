"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of
from mentors.visits.views.visit_offline import kept_offline

from .api import StudyViewSet, TallyViewSet
from .views import study, tally

urlpatterns = [
    path("studies/", login_not_required(study.StudyList.as_view()), name="study-list"),
    path("studies/export/", export_of(study.StudyList), name="study-export"),
    path("studies/new/", study.StudyCreate.as_view(), name="study-create"),
    path("studies/<int:pk>/", login_not_required(study.StudyDetail.as_view()), name="study-detail"),
    path("studies/<int:pk>/edit/", study.StudyEdit.as_view(), name="study-edit"),
    path("studies/<int:pk>/waves/new/", study.WaveCreate.as_view(), name="wave-create"),
    path("waves/<int:pk>/", study.WaveDetail.as_view(), name="wave-detail"),
    path("waves/<int:pk>/edit/", study.WaveEdit.as_view(), name="wave-edit"),
    path("waves/<int:pk>/quotas/new/", study.QuotaCreate.as_view(), name="quota-create"),
    path("quotas/<int:pk>/edit/", study.QuotaEdit.as_view(), name="quota-edit"),
    path("tallies/", tally.TallyList.as_view(), name="tally-list"),
    path("tallies/export/", export_of(tally.TallyList), name="tally-export"),
    path("tallies/new/", kept_offline(tally.TallyCreate.as_view()), name="tally-create"),
]

endpoints = [
    ("studies", StudyViewSet, "api-study"),
    ("tallies", TallyViewSet, "api-tally"),
]
