"""Programmes of Community Week: what a joiner offers on a day of the week, and what became of it."""

import datetime
import uuid

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models.functions import Coalesce, Concat
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.countries import COUNTRIES, HOME
from institutions.base.days import THINKABLE
from institutions.base.named import Fold
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from institutions.uploads.models import Upload
from mentors.people.models.period import today
from mentors.people.models.user import User

from .campaign import KEEPERS, Campaign, Theme
from .choices import Access, Age, State
from .joiner import Joiner, place_of, where

__all__ = ["Access", "Age", "Programme", "State"]

SEARCHED = Concat(
    "title", models.Value(" "), "place", models.Value(" "), "description", output_field=models.TextField()
)


class ProgrammeQuerySet(models.QuerySet):
    """Programmes, as far as a person may read them."""

    def public(self):
        return self.filter(state=State.ACCEPTED, campaign__is_public=True)

    def visible_to(self, user):
        """Accepted ones for everybody; besides, all for editor and lead, their county's for mentor and coordinator,
        one's own for who joined with them.
        """
        standing = standing_of(user)
        if standing.holds(*KEEPERS):
            return self
        shown = models.Q(state=State.ACCEPTED, campaign__is_public=True)
        if standing.user_id is not None:
            shown |= models.Q(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
            shown |= models.Q(joiner__entered_by=standing.user_id)
        return self.filter(shown)

    def matching(self, text: str):
        """Those with each word in the title, the place, the description, the joiner's name or the settlement's."""
        found = self
        for word in text.split()[:8]:
            folded = Fold(models.Value(word))
            names = models.Q(joiner__folded__contains=folded) | models.Q(settlement__folded__contains=folded)
            found = found.filter(models.Q(searched__contains=folded) | names)
        return found

    def with_all(self):
        """With what a row of a list says."""
        return self.select_related("joiner", "settlement", "county", "picture", "campaign")


@audited(exclude=["searched", "from_time"])
class Programme(models.Model):
    """What a joiner offers on one day of the week. `settlement` is where it is (`city` and `country` abroad), `county`
    whose team checks it. `is_open`: whoever comes is welcome. What was reported afterwards stands in `participants`,
    `helpers`, `sentence` and `outcome_picture`.
    """

    State, Theme, Access, Age = State, Theme, Access, Age

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    campaign = models.ForeignKey(
        Campaign, models.PROTECT, db_index=False, related_name="programmes", verbose_name=_("Közösségek Hete")
    )
    joiner = models.ForeignKey(Joiner, models.PROTECT, related_name="programmes", verbose_name=_("csatlakozó"))
    title = Line(_("a program címe"), max_length=200, validators=[one_line])
    theme = models.CharField(_("téma"), max_length=20, choices=Theme)
    description = Lines(_("miről szól"), max_length=2000, blank=True, validators=[plain_text])
    date = models.DateField(_("nap"), validators=THINKABLE)
    start_time = models.TimeField(_("kezdés"), null=True, blank=True)
    end_time = models.TimeField(_("befejezés"), null=True, blank=True)
    place = Line(_("helyszín"), max_length=200, validators=[one_line])
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="programmes", verbose_name=_("település")
    )
    county = models.ForeignKey(
        County,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="programmes",
        editable=False,
        verbose_name=_("megye"),
    )
    city = Line(_("település külföldön"), max_length=80, blank=True, validators=[one_line])
    country = models.CharField(_("ország"), max_length=2, choices=COUNTRIES, default=HOME)
    is_open = models.BooleanField(_("bárki jöhet"), default=True)
    accessibility = ArrayField(
        models.CharField(max_length=20, choices=Access), default=list, blank=True, verbose_name=_("akadálymentesség")
    )
    ages = ArrayField(
        models.CharField(max_length=10, choices=Age), default=list, blank=True, verbose_name=_("kiknek szól")
    )
    picture = models.OneToOneField(
        Upload, models.PROTECT, null=True, blank=True, related_name="+", editable=False, verbose_name=_("kép")
    )
    alt = Line(_("mi látszik a képen?"), max_length=400, blank=True, validators=[one_line])
    state = models.CharField(_("állapot"), max_length=10, choices=State, default=State.RECEIVED, editable=False)
    state_reason = Lines(_("indok"), max_length=1000, blank=True, editable=False, validators=[plain_text])
    decided_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", editable=False, verbose_name=_("ellenőrizte")
    )
    entered_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", editable=False, verbose_name=_("felvette")
    )
    received_at = models.DateTimeField(_("beérkezett"), default=timezone.now, editable=False)
    accepted_at = models.DateTimeField(_("elfogadva"), null=True, blank=True, editable=False)
    reported_at = models.DateTimeField(_("beszámolt"), null=True, blank=True, editable=False)
    participants = models.PositiveIntegerField(
        _("hányan vettek részt"), null=True, blank=True, validators=[MaxValueValidator(1_000_000)]
    )
    helpers = models.PositiveIntegerField(
        _("hányan segítettek"), null=True, blank=True, validators=[MaxValueValidator(1_000_000)]
    )
    sentence = Line(_("egy mondat arról, milyen volt"), max_length=400, blank=True, validators=[one_line])
    outcome_picture = models.OneToOneField(
        Upload,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        verbose_name=_("kép a programról"),
    )
    outcome_alt = Line(_("mi látszik a képen?"), max_length=400, blank=True, validators=[one_line])
    changed_at = models.DateTimeField(_("legutóbb változott"), auto_now=True)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)
    searched = models.GeneratedField(expression=Fold(SEARCHED), output_field=models.TextField(), db_persist=True)
    from_time = models.GeneratedField(
        expression=Coalesce("start_time", models.Value(datetime.time(0), output_field=models.TimeField())),
        output_field=models.TimeField(),
        db_persist=True,
    )

    objects = ProgrammeQuerySet.as_manager()

    class Meta:
        verbose_name = _("program")
        verbose_name_plural = _("programok")
        ordering = ["date", "from_time", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(state__in=["returned", "declined"]) | ~models.Q(state_reason=""),
                name="programme_reason_where_needed",
                violation_error_message=_("Írja meg az okát."),
            )
        ]
        indexes = [
            models.Index(fields=["campaign", "date", "from_time", "id"], name="programme_soonest"),
            models.Index(fields=["campaign", "state", "county"], name="programme_of_county"),
            models.Index(fields=["campaign", "settlement"], name="programme_settlement"),
            models.Index(
                fields=["county", "received_at"], condition=models.Q(state="received"), name="programme_waiting"
            ),
            GinIndex(fields=["searched"], name="programme_searched", opclasses=["gin_trgm_ops"]),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("week-programme", args=[self.campaign.year, self.uuid])

    def clean(self):
        where(self)
        if self.country == HOME and not self.settlement_id:
            raise ValidationError({"settlement": gettext("Adja meg, melyik településen lesz a program.")})
        first, last = self.campaign.starts_on, self.campaign.ends_on
        if self.date and not first <= self.date <= last:
            told = gettext("A Közösségek Hete %(first)s és %(last)s között van: a program napja erre essen.")
            raise ValidationError({"date": told % {"first": date_format(first), "last": date_format(last)}})
        if self.theme and self.theme not in dict(self.campaign.theme_choices):
            raise ValidationError({"theme": gettext("Ebben az évben ez nem téma. Válasszon a felkínáltak közül.")})
        if self.start_time and self.end_time and self.end_time <= self.start_time:
            raise ValidationError({"end_time": gettext("A befejezés nem lehet korábbi a kezdésnél.")})

    @property
    def is_public(self) -> bool:
        return self.state == State.ACCEPTED and self.campaign.is_public

    @property
    def badge(self) -> str:
        """The badge that the state wears: like that of a visit in the same place."""
        return {"received": "submitted", "declined": "withdrawn"}.get(self.state, self.state)

    @property
    def is_editable(self) -> bool:
        """Whether its joiner may still change it."""
        return self.state not in (State.DECLINED, State.WITHDRAWN) and not self.campaign.is_over

    @property
    def may_report(self) -> bool:
        """Whether it can be told how it was."""
        return self.state == State.ACCEPTED and self.date <= today()

    @property
    def ages_in_words(self) -> str:
        return ", ".join(str(label) for code, label in Age.choices if code in self.ages)

    @property
    def access_in_words(self) -> str:
        return ", ".join(str(label) for code, label in Access.choices if code in self.accessibility)

    @property
    def where(self) -> str:
        """Its settlement in words."""
        return place_of(self)
