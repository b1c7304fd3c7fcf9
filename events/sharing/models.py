"""The personal calendar: an address that opens one person's feed to the program that subscribed to it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions import links
from institutions.base.trail import audited
from mentors.people.models.user import User

PURPOSE = "events.calendar"


class CalendarLinkQuerySet(models.QuerySet):
    """Addresses of personal calendars."""

    def by_token(self, token: str):
        """The one that an address names as it stands now; None for a forged, a renewed or a revoked one."""
        named = links.read(PURPOSE, token)
        if named is None:
            return None
        open_ones = self.filter(is_open=True, user__is_active=True).select_related("user")
        return open_ones.filter(pk=named.key, version=named.version).first()


@audited()
class CalendarLink(models.Model):
    """Whether a person's calendar may be subscribed to, and by which of their addresses: a higher `version` makes every
    earlier one lead nowhere. The address itself is signed and stands in no column.
    """

    user = models.OneToOneField(User, models.CASCADE, related_name="calendar_link", verbose_name=_("felhasználó"))
    version = models.PositiveIntegerField(_("hányadik cím"), default=1, db_default=1)
    is_open = models.BooleanField(_("él"), default=True, db_default=True)

    objects = CalendarLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("személyes naptár címe")
        verbose_name_plural = _("személyes naptárak címe")

    def __str__(self):
        return f"{self.user} {self.version}."

    @property
    def token(self) -> str:
        """The signed end of its address; good for nothing but reading the calendar."""
        return links.sign(PURPOSE, self.pk, self.version)
