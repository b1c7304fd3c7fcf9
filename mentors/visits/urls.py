"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path

from institutions.exports.views import export_of

from .api.photo import PhotoView, VisitPhotosView
from .api.promise import PromiseViewSet
from .api.trip import TripViewSet
from .api.visit import VisitViewSet
from .views import (
    photo,
    promise,
    trip,
    trip_form,
    trip_sheet,
    visit,
    visit_form,
    visit_history,
    visit_merging,
    visit_offline,
    visit_steps,
)
from .views.visit_offline import kept_offline

urlpatterns = [
    path("visits/", visit.VisitList.as_view(), name="visit-list"),
    path("visits/export/", export_of(visit.VisitList), name="visit-export"),
    path("visits/new/", kept_offline(visit_form.VisitCreate.as_view()), name="visit-create"),
    path("visits/queue/", visit_offline.visit_queue, name="visit-queue"),
    path("visits/offline/", visit_offline.visit_offline, name="visit-offline"),
    path("visits/places/options/", visit_form.visit_place_options, name="visit-place-options"),
    path("visits/mentors/options/", visit.visit_mentor_options, name="visit-mentor-options"),
    path("visits/partners/", visit_form.visit_partners, name="visit-partners"),
    path("visits/<uuid:uuid>/", visit.VisitDetail.as_view(), name="visit-detail"),
    path("visits/<uuid:uuid>/edit/", visit_form.VisitEdit.as_view(), name="visit-edit"),
    path("visits/<uuid:uuid>/history/", visit_history.VisitHistory.as_view(), name="visit-history"),
    path("visits/<uuid:uuid>/conflicts/", visit_merging.visit_conflicts, name="visit-conflicts"),
    path("visits/<uuid:uuid>/submit/", visit_steps.visit_submit, name="visit-submit"),
    path("visits/<uuid:uuid>/withdraw/", visit_steps.visit_withdraw, name="visit-withdraw"),
    path("visits/<uuid:uuid>/delete/", visit_steps.visit_delete, name="visit-delete"),
    path("visits/<uuid:uuid>/accept/", visit_steps.visit_accept, name="visit-accept"),
    path("visits/<uuid:uuid>/return/", visit_steps.visit_return, name="visit-return"),
    path("visits/<uuid:uuid>/reopen/", visit_steps.visit_reopen, name="visit-reopen"),
    path("trips/", trip.TripList.as_view(), name="trip-list"),
    path("trips/export/", export_of(trip.TripList), name="trip-export"),
    path("trips/new/", kept_offline(trip_form.TripCreate.as_view()), name="trip-create"),
    path("trips/<uuid:uuid>/", trip.TripDetail.as_view(), name="trip-detail"),
    path("trips/<uuid:uuid>/edit/", trip_form.TripEdit.as_view(), name="trip-edit"),
    path("trips/<uuid:uuid>/delete/", trip.trip_delete, name="trip-delete"),
    path("trips/<uuid:uuid>/sheet/", kept_offline(trip_sheet.TripSheet.as_view()), name="trip-sheet"),
    path("promises/", promise.PromiseList.as_view(), name="promise-list"),
    path("promises/export/", export_of(promise.PromiseList), name="promise-export"),
    path("promises/<uuid:uuid>/keep/", promise.promise_keep, name="promise-keep"),
    path("promises/<uuid:uuid>/drop/", promise.promise_drop, name="promise-drop"),
    path("promises/<uuid:uuid>/reopen/", promise.promise_reopen, name="promise-reopen"),
    path("visits/<uuid:uuid>/photos/", photo.visit_photo_add, name="visit-photo-add"),
    path("photos/<uuid:uuid>/", photo.visit_photo, {"kind": "large"}, name="visit-photo"),
    path("photos/<uuid:uuid>/small/", photo.visit_photo, {"kind": "small"}, name="visit-photo-small"),
    path("photos/<uuid:uuid>/remove/", photo.visit_photo_remove, name="visit-photo-remove"),
]

endpoints = [
    ("promises", PromiseViewSet, "api-promise"),
    ("trips", TripViewSet, "api-trip"),
    ("visits", VisitViewSet, "api-visit"),
]
api_patterns = [
    path("visits/<uuid:visit>/photos/", VisitPhotosView.as_view(), name="api-visit-photos"),
    path("photos/<uuid:uuid>/", PhotoView.as_view(), name="api-photo"),
]
