"""What belongs to a course and to a run of it."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.parts.kind import Kind, Owner
from mentors.directory.forms import SpeakerField
from mentors.guides.forms import GuideField

from . import rules
from .actions import courses
from .models.course import Course, CoursePerson, CourseText, GuideOfCourse, Module
from .models.run import CourseRun, RunModule, RunTeacher


def of_directory():
    return SpeakerField(label=_("Ki?"))


COURSE = Owner(
    model=Course,
    lookup="slug",
    may_edit=lambda user, course: rules.may_keep(user),
    page=lambda course: reverse("course-desk", args=[course.slug]),
    kinds={
        "modules": Kind("modules", Module, ("name", "hours", "kind", "position"), "course", _("Modul")),
        "people": Kind(
            "people",
            CoursePerson,
            ("speaker", "role", "position"),
            "course",
            _("Szerző, lektor, oktató"),
            form_fields={"speaker": of_directory},
        ),
        "guides": Kind(
            "guides",
            GuideOfCourse,
            ("guide", "position"),
            "course",
            _("Módszertani útmutató"),
            form_fields={"guide": GuideField},
        ),
        "texts": Kind("texts", CourseText, ("language", *Course.TEXTS), "course", _("Szöveg más nyelven")),
    },
    touch=courses.follow,
)
RUN = Owner(
    model=CourseRun,
    lookup="pk",
    may_edit=lambda user, run: rules.may_keep(user),
    page=lambda run: reverse("run-desk", args=[run.pk]),
    kinds={
        "teachers": Kind(
            "teachers", RunTeacher, ("speaker", "email"), "run", _("Oktató"), form_fields={"speaker": of_directory}
        ),
        "modules": Kind("modules", RunModule, ("held_on", "place"), "run", _("Modul napja")),
    },
)
