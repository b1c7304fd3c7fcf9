"""Addresses of training; what is open to visitors says so in the views."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of
from institutions.parts.api import parts_api
from institutions.parts.urls import parts_of

from .api.reading import CourseViewSet, EnrolmentViewSet, RunViewSet
from .api.writing import ApplyView
from .inlines import COURSE, RUN
from .views import applying, enrolments, keeping, marking, public, trainee

BASE = "training/"
RUNS, RUN_PAGE = f"{BASE}runs/", f"{BASE}runs/<int:pk>/"
ENROLMENTS, ENROLMENT = f"{BASE}enrolments/", f"{BASE}enrolments/<uuid:uuid>/"
TEACHER, TRAINEE = f"{BASE}teacher/<str:token>/", f"{BASE}trainee/<str:token>/"
COURSE_PAGE = f"{BASE}<slug:slug>/"

urlpatterns = [
    path(BASE, login_not_required(public.CourseList.as_view()), name="course-list"),
    path(f"{BASE}export/", export_of(public.CourseList), name="course-export"),
    path(f"{BASE}new/", keeping.CourseCreate.as_view(), name="course-create"),
    path(RUNS, login_not_required(public.RunList.as_view()), name="run-list"),
    path(f"{RUNS}export/", export_of(public.RunList), name="run-export"),
    path(RUN_PAGE, public.run_detail, name="run-detail"),
    path(f"{RUN_PAGE}apply/", applying.RunApply.as_view(), name="run-apply"),
    path(f"{RUN_PAGE}applied/", applying.run_applied, name="run-applied"),
    path(f"{RUN_PAGE}edit/", keeping.RunEdit.as_view(), name="run-edit"),
    path(f"{RUN_PAGE}desk/", keeping.run_desk, name="run-desk"),
    path(f"{RUN_PAGE}publish/", keeping.run_publish, name="run-publish"),
    path(f"{RUN_PAGE}teachers/<uuid:uuid>/link/", keeping.run_send_link, name="run-send-link"),
    path(f"{RUN_PAGE}complete/", enrolments.run_complete, name="run-complete"),
    path(f"{RUN_PAGE}modules/<uuid:uuid>/", marking.RunMark.as_view(), name="run-mark"),
    path(f"{RUN_PAGE}results/", marking.RunResults.as_view(), name="run-results"),
    *parts_of(RUN, f"{RUNS}<int:key>/", "course-run"),
    path(ENROLMENTS, enrolments.EnrolmentList.as_view(), name="enrolment-list"),
    path(f"{ENROLMENTS}export/", export_of(enrolments.EnrolmentList), name="enrolment-export"),
    path(ENROLMENT, enrolments.enrolment_detail, name="enrolment-detail"),
    path(f"{ENROLMENT}edit/", enrolments.EnrolmentEdit.as_view(), name="enrolment-edit"),
    path(f"{ENROLMENT}decide/", enrolments.enrolment_decide, name="enrolment-decide"),
    path(f"{ENROLMENT}complete/", enrolments.enrolment_complete, name="enrolment-complete"),
    path(f"{ENROLMENT}take-back/", enrolments.enrolment_take_back, name="enrolment-take-back"),
    path(f"{ENROLMENT}portfolio/<uuid:item>/", enrolments.enrolment_file, name="enrolment-file"),
    path(TEACHER, marking.teacher_link, name="teacher-link"),
    path(f"{TEACHER}modules/<uuid:uuid>/", marking.TeacherMark.as_view(), name="teacher-mark"),
    path(f"{TEACHER}results/", marking.TeacherResults.as_view(), name="teacher-results"),
    path(TRAINEE, trainee.trainee_link, name="trainee-link"),
    path(f"{TRAINEE}withdraw/", trainee.TraineeWithdraw.as_view(), name="trainee-withdraw"),
    path(f"{TRAINEE}portfolio/new/", trainee.TraineeItemCreate.as_view(), name="trainee-item-create"),
    path(f"{TRAINEE}portfolio/<uuid:uuid>/", trainee.trainee_file, name="trainee-file"),
    path(f"{TRAINEE}portfolio/<uuid:uuid>/remove/", trainee.TraineeItemRemove.as_view(), name="trainee-item-remove"),
    path(COURSE_PAGE, public.course_detail, name="course-detail"),
    path(f"{COURSE_PAGE}edit/", keeping.CourseEdit.as_view(), name="course-edit"),
    path(f"{COURSE_PAGE}desk/", keeping.course_desk, name="course-desk"),
    path(f"{COURSE_PAGE}publish/", keeping.course_publish, name="course-publish"),
    path(f"{COURSE_PAGE}runs/new/", keeping.RunCreate.as_view(), name="run-create"),
    *parts_of(COURSE, f"{BASE}<slug:key>/", "course"),
]

endpoints = [
    ("courses", CourseViewSet, "api-course"),
    ("course-runs", RunViewSet, "api-run"),
    ("enrolments", EnrolmentViewSet, "api-enrolment"),
]
api_patterns = [
    path("course-runs/<int:pk>/apply/", ApplyView.as_view(), name="api-run-apply"),
    *parts_api(COURSE, "courses/<slug:key>/parts/", "course"),
    *parts_api(RUN, "course-runs/<int:key>/parts/", "course-run"),
]
