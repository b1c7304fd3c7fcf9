"""Who applied for a run and is trained on it: hours, tests, exam, portfolio, and what came of it."""

import uuid

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import Part
from institutions.places.models.county import County
from institutions.uploads.models import Upload
from mentors.people.models.person_name import no_address
from mentors.people.models.user import User
from mentors.visits.models.visit import Visit

from .course import Module
from .run import CourseRun, RunTeacher


class EnrolmentState(models.TextChoices):
    """How an application stands; who is accepted is a trainee until they have completed the course."""

    APPLIED = "applied", _("jelentkezett")
    WAITING = "waiting", _("várólistán")
    ACCEPTED = "accepted", _("felvettük")
    DECLINED = "declined", _("nem vettük fel")
    WITHDRAWN = "withdrawn", _("visszalépett")
    COMPLETED = "completed", _("elvégezte")


LIVE = (EnrolmentState.APPLIED, EnrolmentState.WAITING, EnrolmentState.ACCEPTED, EnrolmentState.COMPLETED)
TRAINED = (EnrolmentState.ACCEPTED, EnrolmentState.COMPLETED)


class EnrolmentQuerySet(NamedQuerySet):
    """Applications and trainees, as far as a person may read them."""

    def visible_to(self, user):
        """All for the lead, those of their county for a coordinator, one's own; trainees of the runs one teaches."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD):
            return self
        if standing.user_id is None:
            return self.none()
        taught = RunTeacher.objects.filter(speaker__user=standing.user_id).values("run")
        return self.filter(
            Q(user=standing.user_id)
            | Q(county__in=standing.counties_as(Role.COORDINATOR))
            | Q(run__in=taught, state__in=TRAINED)
        )

    def trained(self):
        return self.filter(state__in=TRAINED)

    def with_hours(self):
        """Each with `credited_hours`, summed over the modules."""
        summed = models.Sum(models.F("attendances__attended") + models.F("attendances__credited"), default=0)
        return self.annotate(credited_hours=summed)


@audited(exclude=[*GENERATED, "name", "email", "words", "content_hash"])
class Enrolment(Named):
    """One person on one run, from the application on. `tests_passed` and `exam_passed` are None until they were held.
    `override_reason` is why a lead let somebody complete the course without all that it asks for.

    Name, address and words are emptied when their time is over; the rest is count.
    """

    State = EnrolmentState
    PERSONAL = ("name", "email", "words")

    name = Line(_("név"), max_length=200, validators=[one_line, no_address])
    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    run = models.ForeignKey(CourseRun, models.PROTECT, related_name="enrolments", verbose_name=_("indítás"))
    user = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="enrolments", verbose_name=_("fiók")
    )
    email = Email(_("e-mail-cím"), blank=True, validators=[one_line])
    county = models.ForeignKey(
        County, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("megye, ahol dolgozik")
    )
    words = Lines(_("miért jelentkezik"), max_length=2000, blank=True, validators=[plain_text])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default="hu", editable=False)
    state = models.CharField(_("állapot"), max_length=10, choices=EnrolmentState, default=EnrolmentState.APPLIED)
    state_reason = Lines(_("indok"), max_length=1000, blank=True, validators=[plain_text])
    decided_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ki döntött")
    )
    tests_passed = models.BooleanField(_("a tesztek megvannak"), null=True, blank=True)
    exam_passed = models.BooleanField(_("a vizsga megvan"), null=True, blank=True)
    override_reason = Line(_("felmentés indoka"), max_length=300, blank=True, validators=[one_line])
    completed_at = models.DateTimeField(_("elvégezte"), null=True, blank=True, editable=False)
    applied_at = models.DateTimeField(_("jelentkezett"), auto_now_add=True)
    link_version = models.PositiveIntegerField(_("hányadik hivatkozás"), default=1, db_default=1, editable=False)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, blank=True, editable=False, validators=[one_line])
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = EnrolmentQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("jelentkezés képzésre")
        verbose_name_plural = _("jelentkezések képzésre")
        constraints = [
            models.UniqueConstraint(
                fields=["run", "email", "folded"],
                condition=Q(state__in=LIVE) & ~Q(email=""),
                name="enrolment_once_while_live",
            ),
            models.CheckConstraint(condition=Q(state__in=EnrolmentState.values), name="enrolment_state_known"),
        ]
        indexes = [
            models.Index(fields=["run", "sort_key", "id"], name="enrolment_order"),
            models.Index(fields=["run", "state", "id"], name="enrolment_state"),
            models.Index(fields=["email"], condition=~Q(email=""), name="enrolment_email"),
            GinIndex(fields=["folded"], name="enrolment_folded", opclasses=["gin_trgm_ops"]),
        ]

    def get_absolute_url(self):
        return reverse("enrolment-detail", args=[self.uuid])

    @property
    def badge(self) -> str:
        """The colour of the state."""
        colours = {"accepted": "accepted", "completed": "accepted", "declined": "returned", "withdrawn": "withdrawn"}
        return colours.get(self.state, "submitted")

    @property
    def is_trained(self) -> bool:
        return self.state in TRAINED


@audited()
class Attendance(models.Model):
    """The hours of a trainee in a module: `attended` there, and `credited` by the teacher for absence or e-learning;
    together never more than the module has.
    """

    enrolment = models.ForeignKey(Enrolment, models.CASCADE, related_name="attendances", verbose_name=_("résztvevő"))
    module = models.ForeignKey(Module, models.PROTECT, related_name="attendances", verbose_name=_("modul"))
    attended = models.PositiveSmallIntegerField(_("jelen volt (óra)"), default=0, db_default=0)
    credited = models.PositiveSmallIntegerField(_("elismert (óra)"), default=0, db_default=0)
    marked_by = models.ForeignKey(
        RunTeacher, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ki írta be")
    )

    class Meta:
        verbose_name = _("jelenlét")
        verbose_name_plural = _("jelenlétek")
        ordering = ["module__position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["enrolment", "module"], name="attendance_once"),
        ]

    def __str__(self):
        return f"{self.attended + self.credited}"


@audited()
class PortfolioItem(Part):
    """What a trainee shows of their work: a file, or a visit of their own."""

    enrolment = models.ForeignKey(Enrolment, models.CASCADE, related_name="portfolio", verbose_name=_("résztvevő"))
    title = Line(_("cím"), max_length=200, validators=[one_line])
    upload = models.OneToOneField(
        Upload, models.PROTECT, null=True, blank=True, related_name="portfolio", verbose_name=_("fájl")
    )
    visit = models.ForeignKey(
        Visit, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("látogatás")
    )
    added_at = models.DateTimeField(_("feltöltve"), auto_now_add=True)

    class Meta(Part.Meta):
        verbose_name = _("portfólió darabja")
        verbose_name_plural = _("portfólió darabjai")
        ordering = ["-added_at", "-pk"]

    def __str__(self):
        return self.title
