"""Registrations: who comes to an event, who waits, and by which moves they got or lost their seats."""

import secrets
import uuid

import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import Email, Line
from institutions.base.trail import audited
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.user import User

from .capacity import WITHIN_CAPACITY
from .setup import Form

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Of which printed codes are made: nobody takes one of them for another."""


class State(models.TextChoices):
    """received (held until the address is confirmed) → confirmed | waiting → offered → attended | cancelled."""

    RECEIVED = "received", _("megerősítésre vár")
    CONFIRMED = "confirmed", _("megvan a helye")
    OFFERED = "offered", _("felajánlottuk a helyet")
    WAITING = "waiting", _("várólistán")
    CANCELLED = "cancelled", _("lemondva")
    ATTENDED = "attended", _("ott volt")


SEATED = (State.RECEIVED, State.CONFIRMED, State.OFFERED, State.ATTENDED)
"""Who takes a seat away from others."""
LIVE = (*SEATED, State.WAITING)
COMING = (State.CONFIRMED, State.ATTENDED)


class Cause(models.TextChoices):
    """Why somebody's state changed."""

    ARRIVED = "arrived", _("jelentkezett")
    PROMOTED = "promoted", _("felszabadult egy hely")
    CONFIRMED = "confirmed", _("megerősítette a címét")
    ACCEPTED = "accepted", _("elfogadta a helyet")
    DECLINED = "declined", _("nem kérte a helyet")
    EXPIRED = "expired", _("lejárt a felajánlás")
    LAPSED = "lapsed", _("nem erősítette meg a címét")
    SELF = "self", _("lemondta")
    STAFF = "staff", _("a szervező vette le")
    EVENT = "event", _("az esemény elmarad")
    HANDED = "handed", _("átadta a helyét")
    CHECKED_IN = "checked_in", _("megérkezett")
    UNDONE = "undone", _("az érkezést visszavonták")


def new_code() -> str:
    """A code that can be typed at the door."""
    return "".join(secrets.choice(LETTERS) for _ in range(8))


class RegistrationQuerySet(NamedQuerySet):
    """Registrations, as far as a person may see them."""

    def visible_to(self, user):
        """Those for the events of the own counties, for the team; all for editor, lead and administrator. One's own
        one sees by the link in the mail.
        """
        standing = standing_of(user)
        if standing.holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR):
            return self
        return self.filter(event__county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))

    def live(self):
        return self.filter(state__in=LIVE)

    def seated(self):
        return self.filter(state__in=SEATED)

    def coming(self):
        return self.filter(state__in=COMING)


@audited(exclude=[*GENERATED, "name", "email", "organisation", "place", "code", "gave_feedback"])
class Registration(Named):
    """One person at one event. `pk` is the order of arrival: rows are entered one after the other, behind the lock of
    the event. `until` is how long a seat is held or offered; `place` the settlement as it was typed.

    Name, e-mail, organisation and place are emptied when their time is over (`forgotten_at`); the rest is count.
    """

    State, Cause, Form = State, Cause, Form
    PERSONAL = ("name", "email", "organisation", "place")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    event = models.ForeignKey(Event, models.CASCADE, related_name="registrations", verbose_name=_("esemény"))
    email = Email(_("e-mail-cím"), blank=True, validators=[one_line])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default="hu")
    organisation = Line(_("intézmény, szervezet"), max_length=200, blank=True, validators=[one_line])
    institution = models.ForeignKey(
        Institution, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("intézmény")
    )
    place = Line(_("település"), max_length=120, blank=True, validators=[one_line])
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("hazai település")
    )
    county = models.ForeignKey(County, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("megye"))
    form = models.CharField(_("részvétel"), max_length=10, choices=Form, default=Form.ONSITE)
    state = models.CharField(_("állapot"), max_length=10, choices=State, default=State.WAITING)
    ended = models.CharField(_("miért ért véget"), max_length=10, choices=Cause, blank=True, default="")
    until = models.DateTimeField(_("eddig áll a hely"), null=True, blank=True)
    is_confirmed = models.BooleanField(_("megerősítette a címét"), default=False)
    is_invited = models.BooleanField(_("meghívott"), default=False)
    group = models.UUIDField(_("csoport"), null=True, blank=True)
    is_whole = models.BooleanField(_("a csoport csak együtt jön"), default=False)
    code = Line(_("kód"), max_length=8, unique=True, default=new_code, editable=False, validators=[one_line])
    link_version = models.PositiveIntegerField(_("hányadik cím"), default=1)
    wants_company = models.BooleanField(_("útitársat keres"), default=False)
    gave_feedback = models.BooleanField(_("adott visszajelzést"), default=False)
    registered_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ki vette fel")
    )
    arrived_at = models.DateTimeField(_("jelentkezett"), default=timezone.now, editable=False)
    forgotten_at = models.DateTimeField(_("törölve"), null=True, blank=True, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = RegistrationQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("jelentkezés")
        verbose_name_plural = _("jelentkezések")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "email", "folded"],
                condition=Q(state__in=LIVE) & ~Q(email=""),
                name="registration_once_while_live",
            ),
            models.CheckConstraint(condition=Q(state__in=State.values), name="registration_state_known"),
            models.CheckConstraint(
                condition=Q(state=State.CANCELLED) | Q(ended=""), name="registration_ended_when_cancelled"
            ),
        ]
        indexes = [
            models.Index(fields=["event", "state", "id"], name="registration_state"),
            models.Index(fields=["event", "sort_key", "id"], name="registration_order"),
            models.Index(fields=["until"], condition=Q(until__isnull=False), name="registration_until"),
            models.Index(fields=["email"], name="registration_email"),
            GinIndex(fields=["folded"], name="registration_folded", opclasses=["gin_trgm_ops"]),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="within_capacity",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("state", "form"),
                declare=[("most", "integer"), ("most_there", "integer"), ("taken", "integer")],
                func=WITHIN_CAPACITY,
            )
        ]

    @property
    def is_live(self) -> bool:
        return self.state in LIVE

    @property
    def is_coming(self) -> bool:
        return self.state in COMING


class SeatMove(models.Model):
    """One change of one registration's state: what happened, when, through whom, and how full the event was after it.
    Rows are only added: they are the proof of who got which seat when.
    """

    registration = models.ForeignKey(Registration, models.CASCADE, related_name="moves", verbose_name=_("jelentkezés"))
    event = models.ForeignKey(Event, models.CASCADE, related_name="seat_moves", verbose_name=_("esemény"))
    before = models.CharField(_("előtte"), max_length=10, choices=State, blank=True)
    after = models.CharField(_("utána"), max_length=10, choices=State)
    cause = models.CharField(_("miért"), max_length=10, choices=Cause)
    taken = models.PositiveIntegerField(_("foglalt hely utána"))
    capacity = models.PositiveIntegerField(_("férőhely akkor"), null=True)
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ki által"))
    at = models.DateTimeField(_("mikor"), default=timezone.now)

    class Meta:
        verbose_name = _("helymozgás")
        verbose_name_plural = _("helymozgások")
        ordering = ["pk"]
        constraints = [
            # A seat that is newly taken is within the capacity of that moment; whoever had one keeps it.
            models.CheckConstraint(
                condition=Q(capacity=None)
                | Q(taken__lte=models.F("capacity"))
                | ~Q(after__in=SEATED)
                | Q(before__in=SEATED),
                name="move_within_capacity",
            ),
        ]

    def __str__(self):
        return f"{self.before} → {self.after}"
