"""Courses: what they teach in how many hours, by whom they were written and are taught."""

import uuid

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.languages import shown
from institutions.base.markdown import refuse_pictures
from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import OrderedPart, TextPart
from mentors.directory.models import Speaker
from mentors.guides.models import Guide

KEEPERS = (Role.EDITOR, Role.LEAD)
RESERVED = frozenset({"new", "mine", "runs", "enrolments", "export", "teacher", "trainee"})
"""Words that stand where an address names a course."""
HOURS = [MinValueValidator(1), MaxValueValidator(1000)]


class CourseQuerySet(NamedQuerySet):
    """Courses, as far as a person may read them."""

    def public(self):
        return self.filter(is_public=True)

    def visible_to(self, user):
        return self if standing_of(user).holds(*KEEPERS) else self.public()


@audited(exclude=GENERATED)
class Course(Named):
    """A course of so many hours; `name` is its title. One that `qualifies` makes mentors of who complete it."""

    TEXTS = ("name", "summary", "about")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(_("cím az oldal címében"), max_length=80, unique=True)
    hours = models.PositiveSmallIntegerField(_("óra"), validators=HOURS)
    language = models.CharField(
        _("a szöveg nyelve"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu", db_default="hu"
    )
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    about = Lines(_("leírás"), max_length=10_000, blank=True, validators=[plain_text])
    qualifies = models.BooleanField(
        _("aki elvégzi, mentor lehet"), default=False, db_default=False, help_text=_("A mentorképzés ilyen.")
    )
    is_public = models.BooleanField(_("nyilvános"), default=False, db_default=False, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = CourseQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("képzés")
        verbose_name_plural = _("képzések")
        indexes = [
            models.Index(fields=["sort_key", "id"], name="course_order"),
            GinIndex(fields=["folded"], name="course_folded", opclasses=["gin_trgm_ops"]),
        ]

    @property
    def title(self) -> str:
        """Its name in the reader's language, where it has one in that."""
        return shown(self).name

    def get_absolute_url(self):
        return reverse("course-detail", args=[self.slug])

    def clean(self):
        refuse_pictures(self, ["about"])
        if self.slug in RESERVED:
            raise ValidationError({"slug": gettext("Ez a szó már foglalt: válasszon másikat.")})


@audited()
class CourseText(TextPart):
    """The text of a course in one more language."""

    course = models.ForeignKey(Course, models.CASCADE, related_name="texts", verbose_name=_("képzés"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    about = Lines(_("leírás"), max_length=10_000, blank=True, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("képzés szövege más nyelven")
        verbose_name_plural = _("képzések szövege más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["course", "language"],
                name="coursetext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]

    def clean(self):
        refuse_pictures(self, ["about"])


@audited()
class Module(OrderedPart):
    """A part of a course, with its hours: together they are those of the course."""

    class Kind(models.TextChoices):
        CONTACT = "contact", _("jelenléti")
        ELEARNING = "elearning", _("e-tanulás")
        PRACTICE = "practice", _("gyakorlat")

    course = models.ForeignKey(Course, models.CASCADE, related_name="modules", verbose_name=_("képzés"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    hours = models.PositiveSmallIntegerField(_("óra"), validators=HOURS)
    kind = models.CharField(_("forma"), max_length=10, choices=Kind, default=Kind.CONTACT)

    class Meta(OrderedPart.Meta):
        verbose_name = _("modul")
        verbose_name_plural = _("modulok")

    def __str__(self):
        return self.name

    def clean(self):
        """Raises ValidationError where somebody has more hours of it already."""
        if not self.pk or not self.hours:
            return
        rows = self._meta.get_field("attendances").related_model.objects.filter(module=self)
        most = rows.aggregate(most=models.Max(models.F("attended") + models.F("credited")))["most"]
        if most and most > self.hours:
            told = gettext("Van, akinek már %(n)s órát írtak ennél a modulnál: ennél kevesebb nem lehet.")
            raise ValidationError({"hours": told % {"n": most}})


@audited()
class CoursePerson(OrderedPart):
    """Somebody of the directory who wrote, reviewed or teaches a course."""

    class Role(models.TextChoices):
        AUTHOR = "author", _("szerző")
        REVIEWER = "reviewer", _("lektor")
        TEACHER = "teacher", _("oktató")

    course = models.ForeignKey(Course, models.CASCADE, related_name="people", verbose_name=_("képzés"))
    speaker = models.ForeignKey(Speaker, models.PROTECT, related_name="courses", verbose_name=_("ki"))
    role = models.CharField(_("szerepe"), max_length=10, choices=Role)

    class Meta(OrderedPart.Meta):
        verbose_name = _("képzés közreműködője")
        verbose_name_plural = _("képzések közreműködői")
        constraints = [
            models.UniqueConstraint(
                fields=["course", "speaker", "role"],
                name="courseperson_once",
                violation_error_message=_("Ebben a szerepben már fel van véve."),
            )
        ]

    def __str__(self):
        return f"{self.speaker.name} ({self.get_role_display()})"


@audited()
class GuideOfCourse(OrderedPart):
    """A methodological guide that a course teaches from."""

    course = models.ForeignKey(Course, models.CASCADE, related_name="guide_links", verbose_name=_("képzés"))
    guide = models.ForeignKey(
        Guide, models.CASCADE, related_name="course_links", verbose_name=_("módszertani útmutató")
    )

    class Meta(OrderedPart.Meta):
        verbose_name = _("képzés útmutatója")
        verbose_name_plural = _("képzések útmutatói")
        constraints = [
            models.UniqueConstraint(
                fields=["course", "guide"],
                name="guideofcourse_once",
                violation_error_message=_("Ez az útmutató már fel van véve."),
            )
        ]

    def __str__(self):
        return self.guide.name
