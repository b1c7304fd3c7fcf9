"""Filters of courses, runs and trainees: the same for page and endpoint."""

import django_filters
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.forms import ModelChoiceField
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from institutions.base.filters import ListFilter
from institutions.places.filters.fields import CountyFilter, YesNoFilter
from mentors.people.models.period import today

from .models.course import Course, CourseText
from .models.enrolment import Enrolment, EnrolmentState
from .models.run import CourseRun

PHASES = [("coming", _("ezután indul")), ("running", _("most zajlik")), ("over", _("véget ért"))]


class CourseFilter(ListFilter):
    """By title, and whether it makes mentors; in Hungarian order."""

    qualifies = YesNoFilter(label=_("Aki elvégzi, mentor lehet"), field_name="qualifies", lookup_expr="exact")

    class Meta:
        model = Course
        fields: list[str] = []


class CourseField(ModelChoiceField):
    """A course, by its name in the reader's language."""

    def label_from_instance(self, course):
        return course.said


class OfCourse(django_filters.ModelChoiceFilter):
    """What belongs to a course that the person may read."""

    field_class = CourseField

    def __init__(self, **kwargs):
        super().__init__(label=_("Képzés"), queryset=courses_of, to_field_name="slug", **kwargs)


def courses_of(request):
    """Those that the person may read, each as it is `said` in their language: asked with them, for it is a list."""
    here = CourseText.objects.filter(course=OuterRef("pk"), language=get_language()).exclude(name="")
    return Course.objects.visible_to(request.user).annotate(said=Coalesce(Subquery(here.values("name")[:1]), "name"))


class RunFilter(ListFilter):
    """By course, place, phase, whether one can apply, whether anybody was certified; the latest first."""

    orders = {"latest": ("-starts_on", "-id"), "soonest": ("starts_on", "id")}

    q = django_filters.CharFilter(label=_("Képzés vagy helyszín"), method="filter_by_words", max_length=100)
    course = OfCourse()
    phase = django_filters.ChoiceFilter(label=_("Mikor"), choices=PHASES, method="filter_by_phase")
    open = YesNoFilter(label=_("Lehet jelentkezni"), method="filter_open")
    certified = YesNoFilter(label=_("Volt, aki tanúsítványt kapott"), method="filter_certified")

    class Meta:
        model = CourseRun
        fields: list[str] = []

    def filter_by_phase(self, queryset, name, value):
        day = today()
        if value == "coming":
            return queryset.filter(starts_on__gt=day)
        if value == "over":
            return queryset.filter(ends_on__lt=day)
        return queryset.filter(starts_on__lte=day, ends_on__gte=day)

    def filter_open(self, queryset, name, value):
        chosen = CourseRun.objects.open_on(today()).order_by().values("pk")
        return queryset.filter(pk__in=chosen) if value == "yes" else queryset.exclude(pk__in=chosen)

    def filter_certified(self, queryset, name, value):
        done = Enrolment.objects.filter(state=EnrolmentState.COMPLETED).order_by().values("run")
        return queryset.filter(pk__in=done) if value == "yes" else queryset.exclude(pk__in=done)


class EnrolmentFilter(ListFilter):
    """By name, run, course, state and county; in Hungarian order, or as people applied."""

    orders = {"name": ("sort_key", "id"), "arrival": ("id",)}

    run = django_filters.ModelChoiceFilter(
        label=_("Indítás"), queryset=lambda request: CourseRun.objects.visible_to(request.user).select_related("course")
    )
    course = OfCourse(field_name="run__course")
    state = django_filters.MultipleChoiceFilter(label=_("Állapot"), choices=EnrolmentState)
    county = CountyFilter()

    class Meta:
        model = Enrolment
        fields: list[str] = []
