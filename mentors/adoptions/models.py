"""What became of a practice elsewhere: adoptions („kipróbáltuk”), and requests to come and see it."""

import uuid

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement
from mentors.people.models.user import User
from mentors.practices.models.practice import PUBLIC, GoodPractice
from mentors.visits.models.visit import Visit


class AdoptionState(models.TextChoices):
    """unconfirmed (till the link in the mail is used) → waiting → checked | declined."""

    UNCONFIRMED = "unconfirmed", _("megerősítésre vár")
    WAITING = "waiting", _("ellenőrzésre vár")
    CHECKED = "checked", _("ellenőrizve")
    DECLINED = "declined", _("elutasítva")


class Result(models.TextChoices):
    WORKED = "worked", _("bevált")
    PARTLY = "partly", _("részben vált be")
    FAILED = "failed", _("nem vált be")


class Holds(models.TextChoices):
    """Whether it is still done a year later; empty where nobody said."""

    UNKNOWN = "", _("még nem tudjuk")
    YES = "yes", _("egy év múlva is működik")
    CHANGED = "changed", _("átalakult")
    NO = "no", _("abbamaradt")


class AdoptionQuerySet(models.QuerySet):
    """Adoptions, as far as a person may read them."""

    def public(self):
        """Those that a mentor checked, of practices that are published now."""
        return self.filter(state=AdoptionState.CHECKED, practice__state__in=PUBLIC)

    def visible_to(self, user):
        """Public ones; all of them for editor, lead and administrator, the own county's for its team, one's own."""
        standing = standing_of(user)
        if standing.holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR):
            return self
        own = models.Q(settlement__county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
        own |= models.Q(reported_by=standing.user_id, reported_by__isnull=False)
        return self.filter(own | models.Q(state=AdoptionState.CHECKED, practice__state__in=PUBLIC))


@audited(exclude=["link_version"])
class Adoption(models.Model):
    """Somebody tried a practice at their own place. `who` is the body's name as it is shown; `started_on` is the first
    day of the month in which they began. `holds` is what they said when they were asked a year later, once.
    """

    State = AdoptionState
    PERSONAL = ("contact_name", "contact_email")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    practice = models.ForeignKey(GoodPractice, models.PROTECT, related_name="adoptions", verbose_name=_("jó gyakorlat"))
    settlement = models.ForeignKey(Settlement, models.PROTECT, related_name="+", verbose_name=_("település"))
    institution = models.ForeignKey(
        Institution, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("intézmény")
    )
    community = models.ForeignKey(
        Community, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("közösség")
    )
    who = Line(_("ki próbálta ki"), max_length=200, validators=[one_line])
    started_on = models.DateField(_("mikor kezdték"))
    changed = Lines(_("mit változtattak rajta"), max_length=2000, blank=True, validators=[plain_text])
    outcome = Lines(_("mi lett belőle"), max_length=2000, validators=[plain_text])
    result = models.CharField(_("bevált-e"), max_length=10, choices=Result)
    holds = models.CharField(_("egy év múlva"), max_length=10, choices=Holds, blank=True, default="", db_default="")
    holds_note = Lines(_("mi történt azóta"), max_length=1000, blank=True, validators=[plain_text])
    state = models.CharField(
        _("állapot"), max_length=15, choices=AdoptionState, default=AdoptionState.WAITING, db_default="waiting"
    )
    state_note = Lines(_("megjegyzés az állapothoz"), max_length=500, blank=True, validators=[plain_text])
    visit = models.ForeignKey(
        Visit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("látogatás")
    )
    reported_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("beküldte")
    )
    contact_name = Line(_("az Ön neve"), max_length=120, blank=True, validators=[one_line])
    contact_email = Email(_("az Ön e-mail-címe"), blank=True, validators=[plain_text])
    checked_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("ellenőrizte")
    )
    checked_at = models.DateTimeField(_("ellenőrizve"), null=True, blank=True)
    asked_at = models.DateTimeField(_("megkérdezve"), null=True, blank=True)
    answered_at = models.DateTimeField(_("válaszolt"), null=True, blank=True)
    link_version = models.PositiveSmallIntegerField(_("a hivatkozás változata"), default=1, db_default=1)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)
    created_at = models.DateTimeField(_("felvéve"), auto_now_add=True)

    objects = AdoptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("átvétel")
        verbose_name_plural = _("átvételek")
        ordering = ["-started_on", "-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=AdoptionState.values), name="adoption_state_known"),
            models.CheckConstraint(
                condition=~models.Q(state=AdoptionState.CHECKED) | models.Q(checked_at__isnull=False),
                name="adoption_checked_has_date",
            ),
        ]
        indexes = [
            models.Index(fields=["practice", "state"], name="adoption_of_practice"),
            models.Index(fields=["-started_on", "-id"], name="adoption_latest"),
        ]

    def __str__(self):
        return self.who


class StudyVisit(models.Model):
    """Somebody asks to come and see a practice: a mail to its contact and to the mentor, and this row until it is
    forgotten (RETENTION). The asker's address stands in no page.
    """

    PERSONAL = ("name", "email", "organisation", "wished", "message")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    practice = models.ForeignKey(
        GoodPractice, models.CASCADE, related_name="study_visits", verbose_name=_("jó gyakorlat")
    )
    name = Line(_("név"), max_length=120, validators=[one_line])
    email = Email(_("e-mail"), validators=[plain_text])
    organisation = Line(_("honnan"), max_length=200, validators=[one_line])
    people = models.PositiveSmallIntegerField(
        _("hányan jönnének"), validators=[MinValueValidator(1), MaxValueValidator(500)]
    )
    wished = Line(_("mikor jönnének"), max_length=200, validators=[one_line])
    message = Lines(_("mire kíváncsiak"), max_length=2000, blank=True, validators=[plain_text])
    created_at = models.DateTimeField(_("beérkezett"), auto_now_add=True)

    class Meta:
        verbose_name = _("tanulmányút kérése")
        verbose_name_plural = _("tanulmányutak kérései")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["created_at"], name="studyvisit_age")]

    def __str__(self):
        return self.organisation
