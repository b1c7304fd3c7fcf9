"""Contacts: the people to call at an institution. Their phone and e-mail are never public."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..standing import Role, standing_of
from .institution import Institution
from .text import one_line, plain_text
from .trail import audited


class ContactQuerySet(models.QuerySet):
    """Contacts as far as a person may read them."""

    def visible_to(self, user):
        """Own institution's, own county's for mentor and coordinator, all for lead and administrator."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        return self.filter(
            models.Q(institution__in=standing.institutions)
            | models.Q(institution__settlement__county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
        )


@audited()
class Contact(models.Model):
    """A person at an institution. `consent` is the day they agreed to be kept here; erasing empties phone, e-mail."""

    institution = models.ForeignKey(Institution, models.CASCADE, related_name="contacts", verbose_name=_("intézmény"))
    name = models.CharField(_("név"), max_length=120, validators=[one_line])
    position = models.CharField(_("beosztás"), max_length=120, blank=True, validators=[one_line])
    email = models.EmailField(_("e-mail"), blank=True, validators=[plain_text])
    phone = models.CharField(_("telefon"), max_length=40, blank=True, validators=[one_line])
    consent_on = models.DateField(_("hozzájárult"), null=True, blank=True)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = ContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("kapcsolattartó")
        verbose_name_plural = _("kapcsolattartók")
        ordering = ["institution", "name", "pk"]

    def __str__(self):
        return self.name
