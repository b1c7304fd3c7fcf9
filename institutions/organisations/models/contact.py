"""Contacts: the people to call at an institution. Their phone and e-mail are never public."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line
from institutions.base.trail import audited

from .institution import Institution


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
    """A person at an institution; on `consent_on` they agreed to be kept here, and who takes that back is erased."""

    PERSONAL = ("name", "position", "email", "phone")
    """What an erasure takes away."""

    institution = models.ForeignKey(Institution, models.CASCADE, related_name="contacts", verbose_name=_("intézmény"))
    name = Line(_("név"), max_length=120, validators=[one_line])
    position = Line(_("beosztás"), max_length=120, blank=True, validators=[one_line])
    email = Email(_("e-mail"), blank=True, validators=[plain_text])
    phone = Line(_("telefon"), max_length=40, blank=True, validators=[one_line])
    consent_on = models.DateField(_("hozzájárult"), null=True, blank=True)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = ContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("kapcsolattartó")
        verbose_name_plural = _("kapcsolattartók")
        ordering = ["institution", "name", "pk"]

    def __str__(self):
        return self.name
