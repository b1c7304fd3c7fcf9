"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.base.revalidation import revalidated
from institutions.exports.views import export_of

from .api import AdoptionViewSet
from .views import adoption, study_visit

urlpatterns = [
    path("practices/<slug:slug>/adopt/", adoption.AdoptionCreate.as_view(), name="adoption-create"),
    path(
        "practices/<slug:slug>/adopt/sent/", login_not_required(adoption.AdoptionSent.as_view()), name="adoption-sent"
    ),
    path("practices/<slug:slug>/study-visit/", study_visit.StudyVisitCreate.as_view(), name="study-visit-create"),
    path("study-visits/sent/", login_not_required(study_visit.study_visit_sent), name="study-visit-sent"),
    path("adoptions/", login_not_required(revalidated(adoption.AdoptionList.as_view())), name="adoption-list"),
    path("adoptions/export/", export_of(adoption.AdoptionList), name="adoption-export"),
    path("adoptions/erased/", login_not_required(study_visit.adoption_erased), name="adoption-erased"),
    path("adoptions/link/<str:token>/", adoption.AdoptionLink.as_view(), name="adoption-link"),
    path(
        "adoptions/<uuid:uuid>/",
        login_not_required(revalidated(adoption.AdoptionDetail.as_view())),
        name="adoption-detail",
    ),
    path("adoptions/<uuid:uuid>/check/", adoption.adoption_check, name="adoption-check"),
    path("adoptions/<uuid:uuid>/decline/", adoption.adoption_decline, name="adoption-decline"),
]

endpoints = [
    ("adoptions", AdoptionViewSet, "api-adoption"),
]
