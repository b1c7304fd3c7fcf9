"""Runs of a course: when and where it is held, who teaches it, on which day each module."""

import uuid

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.days import THINKABLE
from institutions.base.standing import standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import Part
from mentors.directory.models import Speaker
from mentors.people.models.period import today

from .course import KEEPERS, Course, Module

SPLIT = [MaxValueValidator(1000)]


class RunQuerySet(models.QuerySet):
    """Runs, as far as a person may read them."""

    def public(self):
        return self.filter(is_public=True, course__is_public=True)

    def visible_to(self, user):
        """Public ones for everybody, all for editor and lead, besides those that one teaches."""
        standing = standing_of(user)
        if standing.holds(*KEEPERS):
            return self
        shown = models.Q(is_public=True, course__is_public=True)
        if standing.user_id is None:
            return self.filter(shown)
        taught = RunTeacher.objects.filter(speaker__user=standing.user_id).values("run")
        return self.filter(shown | models.Q(pk__in=taught))

    def open_on(self, day):
        """Those for which one can apply on a day."""
        return self.public().filter(applies_from__lte=day, applies_until__gte=day)

    def with_certified(self):
        """Each with `certified`, how many completed the course on it."""
        done = models.Count("enrolments", filter=models.Q(enrolments__state="completed"))
        return self.annotate(certified=done)

    def matching(self, text: str):
        """Those whose course or place holds each word."""
        found = self
        for word in text.split()[:8]:
            found = found.filter(models.Q(course__name__icontains=word) | models.Q(place__icontains=word))
        return found


@audited()
class CourseRun(models.Model):
    """A course as it is held once, from `starts_on` to `ends_on`. One applies from `applies_from` until
    `applies_until`, both included; without these days nobody does. Of old runs the number of those certified stands as
    it was published (`told_certified`). `marks_revision` counts the changes of tests and exams.
    """

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    course = models.ForeignKey(Course, models.PROTECT, related_name="runs", verbose_name=_("képzés"))
    place = Line(_("helyszín"), max_length=200, validators=[one_line])
    starts_on = models.DateField(_("első nap"), validators=THINKABLE)
    ends_on = models.DateField(_("utolsó nap"), validators=THINKABLE)
    contact_hours = models.PositiveSmallIntegerField(_("jelenléti óra"), null=True, blank=True, validators=SPLIT)
    elearning_hours = models.PositiveSmallIntegerField(_("e-tanulási óra"), null=True, blank=True, validators=SPLIT)
    applies_from = models.DateField(_("ettől lehet jelentkezni"), null=True, blank=True, validators=THINKABLE)
    applies_until = models.DateField(_("eddig lehet jelentkezni"), null=True, blank=True, validators=THINKABLE)
    seats = models.PositiveSmallIntegerField(
        _("férőhely"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(1000)]
    )
    notes = Lines(_("tudnivalók"), max_length=3000, blank=True, validators=[plain_text])
    told_certified = models.PositiveSmallIntegerField(_("tanúsítványt kapott, ahogy közölték"), null=True, blank=True)
    told_certified_on = models.DateField(_("mikor kapták"), null=True, blank=True, validators=THINKABLE)
    is_public = models.BooleanField(_("nyilvános"), default=False, db_default=False, editable=False)
    marks_revision = models.PositiveIntegerField(_("eredmények változata"), default=1, db_default=1, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = RunQuerySet.as_manager()

    class Meta:
        verbose_name = _("képzés indítása")
        verbose_name_plural = _("képzések indításai")
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="courserun_ends_after_start",
                violation_error_message=_("Az utolsó nap nem lehet az első előtt."),
            ),
            models.CheckConstraint(
                condition=models.Q(applies_from=None, applies_until=None)
                | models.Q(applies_until__gte=models.F("applies_from")),
                name="courserun_applies_both_days",
                violation_error_message=_("A jelentkezésnek eleje és vége is legyen, az eleje előbb."),
            ),
        ]
        indexes = [models.Index(fields=["-starts_on", "-id"], name="courserun_newest")]

    def __str__(self):
        return f"{self.course.name}, {self.place}, {date_format(self.starts_on)}"

    def get_absolute_url(self):
        return reverse("run-detail", args=[self.pk])

    def clean(self):
        split = (self.contact_hours or 0) + (self.elearning_hours or 0)
        if split and split != self.course.hours:
            told = gettext("A jelenléti és az e-tanulási óra együtt %(n)s óra legyen, amennyi a képzés.")
            raise ValidationError({"contact_hours": told % {"n": self.course.hours}})

    @property
    def is_open(self) -> bool:
        """Whether one can apply today."""
        shown = self.is_public and self.course.is_public and self.applies_from and self.applies_until
        return bool(shown and self.applies_from <= today() <= self.applies_until)

    @property
    def phase(self) -> str:
        """coming, running or over."""
        day = today()
        return "coming" if day < self.starts_on else "over" if day > self.ends_on else "running"


@audited(exclude=["email"])
class RunTeacher(Part):
    """Somebody of the directory who teaches on a run: with their account, or by the link that goes to `email`."""

    run = models.ForeignKey(CourseRun, models.CASCADE, related_name="teachers", verbose_name=_("indítás"))
    speaker = models.ForeignKey(Speaker, models.PROTECT, related_name="runs_taught", verbose_name=_("oktató"))
    email = Email(
        _("e-mail-cím"),
        blank=True,
        validators=[one_line],
        help_text=_("Ide küldjük a hivatkozást, amellyel fiók nélkül is beírhatja, ki volt ott."),
    )
    link_version = models.PositiveIntegerField(_("hányadik hivatkozás"), default=1, db_default=1, editable=False)

    class Meta(Part.Meta):
        verbose_name = _("indítás oktatója")
        verbose_name_plural = _("indítások oktatói")
        constraints = [
            models.UniqueConstraint(
                fields=["run", "speaker"],
                name="runteacher_once",
                violation_error_message=_("Már fel van véve oktatónak."),
            )
        ]

    def __str__(self):
        return self.speaker.name


@audited()
class RunModule(Part):
    """A module on a run: its day and place, and that its attendance was written. `revision` counts these, so that two
    teachers do not write over one another.
    """

    run = models.ForeignKey(CourseRun, models.CASCADE, related_name="modules", verbose_name=_("indítás"))
    module = models.ForeignKey(Module, models.PROTECT, related_name="held", verbose_name=_("modul"))
    held_on = models.DateField(_("nap"), null=True, blank=True, validators=THINKABLE)
    place = Line(_("hol"), max_length=200, blank=True, validators=[one_line])
    marked_at = models.DateTimeField(_("beírva"), null=True, blank=True, editable=False)

    class Meta(Part.Meta):
        verbose_name = _("modul az indításban")
        verbose_name_plural = _("modulok az indításban")
        ordering = ["module__position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["run", "module"],
                name="runmodule_once",
                violation_error_message=_("Ez a modul már fel van véve."),
            )
        ]

    def __str__(self):
        return self.module.name


def taught_by(user, run: CourseRun) -> bool:
    """Whether the person teaches on the run, as who they are in the directory."""
    user_id = standing_of(user).user_id
    return user_id is not None and RunTeacher.objects.filter(run=run, speaker__user=user_id).exists()
