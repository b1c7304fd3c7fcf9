"""What is read of training: courses and runs by everybody, trainees by themselves and who trains and selects them."""

from collections import defaultdict

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, OuterRef, Sum
from rest_framework.permissions import IsAuthenticated

from events.training import queries
from events.training.filters import CourseFilter, EnrolmentFilter, RunFilter
from events.training.models.course import Course, CoursePerson, CourseText, GuideOfCourse, Module
from events.training.models.enrolment import Enrolment, EnrolmentState
from events.training.models.run import CourseRun
from institutions.base.api.viewset import UUID, NounViewSet

from .serializers import CourseSerializer, EnrolmentSerializer, RunSerializer

OF_COURSE = ("id", "slug", "name", "hours", "language", "summary", "about", "qualifies", "is_public", "revision")
OF_RUN = ("id", "place", "starts_on", "ends_on", "contact_hours", "elearning_hours", "applies_from", "applies_until")
OF_RUN += ("seats", "notes", "told_certified", "told_certified_on", "revision", "certified")
OF_ENROLMENT = ("uuid", "name", "state", "tests_passed", "exam_passed", "revision")
ROLES = {"author": "authors", "reviewer": "reviewers", "teacher": "teachers"}


class CourseViewSet(NounViewSet):
    """Courses with their modules and figures."""

    model = Course
    filterset_class = CourseFilter
    serializer_class = CourseSerializer
    lookup_field = "slug"
    lookup_value_regex = r"[-\w]{1,80}"
    columns = ("sort_key", "taught", *OF_COURSE)

    def get_queryset(self):
        """With the guides in the same query."""
        taught = GuideOfCourse.objects.filter(course=OuterRef("pk"), guide__is_public=True).order_by("position", "pk")
        return super().get_queryset().annotate(taught=ArraySubquery(taught.values("guide__slug")))

    def represent_all(self, rows):
        keys = [row["id"] for row in rows]
        words = {row["id"]: {row["language"]: {name: row[name] for name in Course.TEXTS}} for row in rows}
        for one in CourseText.objects.filter(course__in=keys):
            words[one.course_id].setdefault(one.language, {name: getattr(one, name) for name in Course.TEXTS})
        modules = defaultdict(list)
        for one in Module.objects.filter(course__in=keys):
            modules[one.course_id].append(module(one))
        counted = counts(keys)
        return [
            {name: row[name] for name in OF_COURSE}
            | {"texts": words[row["id"]], "modules": modules[row["id"]], "guides": row["taught"]}
            | {"counted": counted[row["id"]]}
            for row in rows
        ]


def module(one: Module) -> dict:
    return {"uuid": str(one.uuid), "name": one.name, "hours": one.hours, "kind": one.kind, "position": one.position}


def counts(keys: list[int]) -> dict[int, dict[str, int]]:
    """The figures of several courses by id."""
    found = defaultdict(lambda: dict.fromkeys((*ROLES.values(), "certified", "told_certified"), 0))
    people = CoursePerson.objects.filter(course__in=keys).order_by().values_list("course", "role")
    for key, role, number in people.annotate(Count("pk")):
        found[key][ROLES[role]] = number
    done = Enrolment.objects.filter(run__course__in=keys, state=EnrolmentState.COMPLETED).order_by()
    for key, number in done.values_list("run__course").annotate(Count("pk")):
        found[key]["certified"] = number
    told = CourseRun.objects.public().filter(course__in=keys).order_by()
    for key, number in told.values_list("course").annotate(Sum("told_certified")):
        found[key]["told_certified"] = number or 0
    return found


class RunViewSet(NounViewSet):
    """Runs of courses, the latest first."""

    model = CourseRun
    filterset_class = RunFilter
    serializer_class = RunSerializer
    columns = ("course__slug", "course__is_public", "is_public", *OF_RUN)

    def get_queryset(self):
        return super().get_queryset().with_certified()

    def represent(self, row):
        days = {name: row[name] for name in ("is_public", "applies_from", "applies_until")}
        run = CourseRun(course=Course(is_public=row["course__is_public"]), **days)
        return {name: row[name] for name in OF_RUN} | {"course": row["course__slug"], "is_open": run.is_open}


class EnrolmentViewSet(NounViewSet):
    """Applicants and trainees: one's own, and those whom one trains or selects."""

    model = Enrolment
    filterset_class = EnrolmentFilter
    serializer_class = EnrolmentSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "uuid"
    lookup_value_regex = UUID
    columns = ("id", "sort_key", "run", "run__course", "run__course__slug", "run__course__hours", "county__ksh_code")
    columns += OF_ENROLMENT

    def represent_all(self, rows):
        progress = queries.progress_of([enrolment(row) for row in rows])
        return [self.told(row, progress[row["id"]]) for row in rows]

    def told(self, row: dict, progress: queries.Progress) -> dict:
        far = {"hours": progress.hours, "needed": progress.needed, "missing": progress.missing}
        more = {"run": row["run"], "course": row["run__course__slug"], "county": row["county__ksh_code"]}
        return {name: row[name] for name in OF_ENROLMENT} | more | far | {"is_complete": progress.is_complete}


def enrolment(row: dict) -> Enrolment:
    """The record, as far as its progress asks for it."""
    course = Course(pk=row["run__course"], hours=row["run__course__hours"])
    marks = {"tests_passed": row["tests_passed"], "exam_passed": row["exam_passed"]}
    return Enrolment(pk=row["id"], run=CourseRun(pk=row["run"], course=course), **marks)
