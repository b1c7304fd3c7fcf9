"""Promises: what the mentor or a partner undertook at a visit, until it is kept or dropped."""

import datetime
import uuid

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import JSONObject
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.assignment import Assignment
from mentors.people.models.period import today

from .visit import COUNTED, Visit


class PromiseState(models.TextChoices):
    """open → kept | dropped, and open again."""

    OPEN = "open", _("nyitott")
    KEPT = "kept", _("megvalósult")
    DROPPED = "dropped", _("elejtve")


class PromiseQuerySet(models.QuerySet):
    """Promises, as far as a person may read them."""

    def in_force(self):
        """Those of counted visits: what stands in a draft is nobody's promise yet, in a withdrawn visit no more."""
        return self.filter(visit__state__in=COUNTED)

    def visible_to(self, user):
        """Those in force: the team its county's, a lead all, a contact those that concern their own community."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD):
            return self.in_force()
        own = Q(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
        if standing.communities:
            own |= Q(community__in=standing.communities)
        return self.in_force().filter(own)

    def open(self):
        return self.filter(state=PromiseState.OPEN)

    def followed_by(self, mentor, day=None):
        """Those that are the mentor's to follow on that day (default: today): of the communities and places that they
        look after, and those from their own visits that no other mentor looks after: after a hand-over they are the
        successor's.
        """
        assigned = Assignment.objects.valid_on(day or today())
        own = assigned.filter(mentor=mentor)
        others = assigned.exclude(mentor=mentor).filter(
            Q(community=OuterRef("community")) | Q(settlement=OuterRef("settlement"), community=None)
        )
        looked_after = Q(community__in=own.exclude(community=None).values("community")) | Q(
            community=None, settlement__in=own.exclude(settlement=None).values("settlement")
        )
        return self.filter(looked_after | (Q(visit__mentor=mentor) & ~Exists(others)))

    def as_json(self):
        """One JSON value each, as `Promise.from_json` reads it: for a subquery of a page with few queries."""
        plain = ("uuid", "text", "made_by", "due_on", "state", "closed_on", "community_id", "closed_in_id")
        related = {"community_name": "community__name", "closed_in_uuid": "closed_in__uuid"}
        return self.values(json=JSONObject(**{name: name for name in plain}, **related))

    def overdue(self, day=None):
        """Open ones whose due day is over on that day (default: today)."""
        return self.open().filter(due_on__lt=day or today())


@audited()
class Promise(models.Model):
    """One line that somebody undertook at `visit`. Place and county are the visit's. `community`, where given, is the
    one it concerns, whose contacts read it too. `closed_on` is the day when it was kept or dropped, `closed_in` the
    visit at which it was found kept (None: closed by hand).
    """

    State = PromiseState

    class MadeBy(models.TextChoices):
        MENTOR = "mentor", _("mentor")
        PARTNER = "partner", _("partner")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    visit = models.ForeignKey(Visit, models.CASCADE, related_name="promises", verbose_name=_("látogatás"))
    settlement = models.ForeignKey(Settlement, models.PROTECT, related_name="+", verbose_name=_("település"))
    county = models.ForeignKey(County, models.PROTECT, related_name="+", verbose_name=_("megye"))
    community = models.ForeignKey(
        Community,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="promises",
        verbose_name=_("közösség"),
    )
    made_by = models.CharField(_("ki vállalta?"), max_length=10, choices=MadeBy)
    text = Line(_("mit vállalt?"), max_length=300, validators=[one_line])
    due_on = models.DateField(_("határidő"))
    state = models.CharField(_("állapot"), max_length=10, choices=PromiseState, default=PromiseState.OPEN)
    closed_on = models.DateField(_("lezárva"), null=True, blank=True)
    closed_in = models.ForeignKey(
        Visit, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("itt derült ki")
    )

    objects = PromiseQuerySet.as_manager()

    class Meta:
        verbose_name = _("vállalás")
        verbose_name_plural = _("vállalások")
        ordering = ["due_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=PromiseState.OPEN, closed_on=None, closed_in=None)
                | Q(state__in=[PromiseState.KEPT, PromiseState.DROPPED], closed_on__isnull=False),
                name="promise_closed_on_a_day",
            )
        ]
        indexes = [
            models.Index(fields=["-state", "due_on", "id"], name="promise_open_first"),
            models.Index(fields=["county", "-state", "due_on", "id"], name="promise_county_open_first"),
            models.Index(fields=["settlement", "due_on"], name="promise_open_there", condition=Q(state="open")),
        ]

    def __str__(self):
        return self.text

    @classmethod
    def from_json(cls, row: dict) -> "Promise":
        """A promise for showing, out of a row of `as_json`."""
        name, uuid = row.pop("community_name"), row.pop("closed_in_uuid")
        days = {key: row[key] and datetime.date.fromisoformat(row[key]) for key in ("due_on", "closed_on")}
        made = cls(**row | days)
        made.community = Community(pk=made.community_id, name=name) if name else None
        made.closed_in = Visit(pk=made.closed_in_id, uuid=uuid) if uuid else None
        return made

    def promiser(self, reader=None) -> str:
        """Who undertook it, by name; „Ön” where that is the reader."""
        if self.made_by == self.MadeBy.PARTNER:
            return gettext("a partner")
        mentor = self.visit.mentor
        return gettext("Ön") if mentor == reader else mentor.name

    @property
    def is_overdue(self) -> bool:
        return self.state == PromiseState.OPEN and self.due_on < today()


@audited()
class KeptPromise(models.Model):
    """A tick: at this visit the promise was found kept. It takes effect while the visit counts."""

    visit = models.ForeignKey(Visit, models.CASCADE, related_name="kept_links")
    promise = models.ForeignKey(Promise, models.CASCADE, related_name="kept_links")

    class Meta:
        verbose_name = _("megvalósult vállalás")
        verbose_name_plural = _("megvalósult vállalások")
        constraints = [models.UniqueConstraint(fields=["visit", "promise"], name="keptpromise_once")]
