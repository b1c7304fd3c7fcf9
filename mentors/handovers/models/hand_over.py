"""Hand-overs: what one mentor looked after passes to another from a day on. Old visits keep their author."""

import datetime
import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from institutions.places.models.county import County
from mentors.people.models.assignment import Assignment
from mentors.people.models.period import today
from mentors.people.models.user import User

UNDO_DAYS = 90
"""So many days after it took effect (or was recorded, if that was later) a hand-over can be undone."""


class HandOverQuerySet(models.QuerySet):
    """Hand-overs, as far as a person may see them."""

    def standing(self):
        return self.filter(undone_at=None)

    def unsigned(self):
        """Those that stand and have a letter nobody signed."""
        waiting = self.model.objects.filter(letters__isnull=False, letters__signed_at=None)
        return self.standing().filter(pk__in=waiting.order_by().values("pk"))

    def visible_to(self, user):
        """All for the lead, own county's for its coordinator, for mentors those that they gave or took over."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD):
            return self
        own = models.Q(from_mentor=standing.user_id) | models.Q(to_mentor=standing.user_id)
        return self.filter(
            models.Q(county__in=standing.counties_as(Role.COORDINATOR))
            | (own & models.Q(county__in=standing.counties_as(Role.MENTOR)))
        )


@audited()
class HandOver(models.Model):
    """From `date` on `to_mentor` looks after what `from_mentor` did. Undone ones are kept, with who, when and why."""

    class Reason(models.TextChoices):
        LEAVING = "leaving", _("távozik a hálózatból")
        AWAY = "away", _("tartósan távol lesz")
        LOAD = "load", _("a terhek elosztása")
        OTHER = "other", _("más ok")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    county = models.ForeignKey(County, models.PROTECT, related_name="hand_overs", verbose_name=_("megye"))
    from_mentor = models.ForeignKey(User, models.PROTECT, related_name="handed_over", verbose_name=_("átadó"))
    to_mentor = models.ForeignKey(User, models.PROTECT, related_name="taken_over", verbose_name=_("átvevő"))
    date = models.DateField(_("ettől a naptól"))
    reason = models.CharField(_("miért?"), max_length=10, choices=Reason)
    note = Line(_("megjegyzés"), max_length=500, blank=True, validators=[one_line])
    made_by = models.ForeignKey(User, models.PROTECT, related_name="made_hand_overs", verbose_name=_("rögzítette"))
    made_at = models.DateTimeField(_("rögzítve"), default=timezone.now, editable=False)
    undone_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="undone_hand_overs", verbose_name=_("visszavonta")
    )
    undone_at = models.DateTimeField(_("visszavonva"), null=True, blank=True)
    undo_note = Line(_("a visszavonás oka"), max_length=500, blank=True, validators=[one_line])

    objects = HandOverQuerySet.as_manager()

    class Meta:
        verbose_name = _("átadás")
        verbose_name_plural = _("átadások")
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(from_mentor=models.F("to_mentor")), name="handover_to_somebody_else"
            ),
            models.CheckConstraint(
                condition=models.Q(undone_at=None, undone_by=None)
                | models.Q(undone_at__isnull=False, undone_by__isnull=False),
                name="handover_undone_by_somebody",
            ),
        ]
        indexes = [models.Index(fields=["-made_at", "-id"], name="handover_newest")]

    def __str__(self):
        return f"{self.from_mentor} → {self.to_mentor}"

    @property
    def last_day_to_undo(self) -> datetime.date:
        return max(self.date, timezone.localdate(self.made_at)) + datetime.timedelta(days=UNDO_DAYS)

    @property
    def is_undoable(self) -> bool:
        """Whether it stands and its days are not over; the action may still refuse for what happened since."""
        return self.undone_at is None and today() <= self.last_day_to_undo


@audited()
class HandOverItem(models.Model):
    """One assignment of a hand-over. `old_until` is the end that the old one had before; there is no `new` where the
    successor looked after the same thing already.
    """

    hand_over = models.ForeignKey(HandOver, models.CASCADE, related_name="items", verbose_name=_("átadás"))
    old = models.ForeignKey(Assignment, models.CASCADE, related_name="handings", verbose_name=_("a régi"))
    old_until = models.DateField(_("eredetileg eddig"), null=True, blank=True)
    new = models.OneToOneField(
        Assignment, models.CASCADE, null=True, blank=True, related_name="handed_by", verbose_name=_("az új")
    )

    class Meta:
        verbose_name = _("átadott hozzárendelés")
        verbose_name_plural = _("átadott hozzárendelések")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["hand_over", "old"], name="handoveritem_once")]

    def __str__(self):
        return str(self.old)
