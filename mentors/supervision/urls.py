"""Addresses of this feature."""

from django.urls import path

from institutions.exports.views import export_of

from .api import SupervisionDateViewSet
from .views import date, note, record

DATE = "supervision/dates/<uuid:uuid>/"
urlpatterns = [
    path("supervision/", note.SupervisionList.as_view(), name="supervision-list"),
    path("supervision/export/", export_of(note.SupervisionList), name="supervision-export"),
    path("supervision/hours/", note.SupervisionHours.as_view(), name="supervision-hours"),
    path("supervision/dates/", date.SupervisionDateList.as_view(), name="supervision-date-list"),
    path("supervision/dates/export/", export_of(date.SupervisionDateList), name="supervision-date-export"),
    path("supervision/dates/new/", date.SupervisionDateCreate.as_view(), name="supervision-date-create"),
    path(DATE, date.SupervisionDateDetail.as_view(), name="supervision-date-detail"),
    path(f"{DATE}edit/", date.SupervisionDateEdit.as_view(), name="supervision-date-edit"),
    path(f"{DATE}cancel/", date.supervision_date_cancel, name="supervision-date-cancel"),
    path(f"{DATE}book/", date.supervision_date_book, name="supervision-date-book"),
    path(f"{DATE}unbook/", date.supervision_date_unbook, name="supervision-date-unbook"),
    path(f"{DATE}mentors/<int:mentor>/", date.supervision_attendance, name="supervision-attendance"),
    path(
        f"{DATE}mentors/<int:mentor>/note/",
        record.SupervisionRecordEdit.as_view(),
        name="supervision-record-edit",
    ),
    path("supervision/<uuid:uuid>/", note.SupervisionDetail.as_view(), name="supervision-detail"),
    path("visits/<uuid:uuid>/burden/", note.visit_burden, name="visit-burden"),
]

endpoints = [
    ("supervision-dates", SupervisionDateViewSet, "api-supervision-date"),
]
