"""Addresses of this feature."""

from django.urls import path

from . import views as supervision
from .api import SupervisionDateViewSet

DATE = "supervision/dates/<uuid:uuid>/"
urlpatterns = [
    path("supervision/", supervision.SupervisionList.as_view(), name="supervision-list"),
    path("supervision/hours/", supervision.SupervisionHours.as_view(), name="supervision-hours"),
    path("supervision/dates/", supervision.SupervisionDateList.as_view(), name="supervision-date-list"),
    path("supervision/dates/new/", supervision.SupervisionDateCreate.as_view(), name="supervision-date-create"),
    path(DATE, supervision.SupervisionDateDetail.as_view(), name="supervision-date-detail"),
    path(f"{DATE}edit/", supervision.SupervisionDateEdit.as_view(), name="supervision-date-edit"),
    path(f"{DATE}cancel/", supervision.supervision_date_cancel, name="supervision-date-cancel"),
    path(f"{DATE}book/", supervision.supervision_date_book, name="supervision-date-book"),
    path(f"{DATE}unbook/", supervision.supervision_date_unbook, name="supervision-date-unbook"),
    path(f"{DATE}mentors/<int:mentor>/", supervision.supervision_attendance, name="supervision-attendance"),
    path(
        f"{DATE}mentors/<int:mentor>/note/",
        supervision.SupervisionRecordEdit.as_view(),
        name="supervision-record-edit",
    ),
    path("supervision/<uuid:uuid>/", supervision.SupervisionDetail.as_view(), name="supervision-detail"),
    path("visits/<uuid:uuid>/burden/", supervision.visit_burden, name="visit-burden"),
]

endpoints = [
    ("supervision-dates", SupervisionDateViewSet, "api-supervision-date"),
]
