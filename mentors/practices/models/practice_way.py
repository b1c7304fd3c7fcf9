"""The way of a practice to the shelf: what happened to it, add-only."""

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import plain_text
from institutions.base.text_fields import Lines
from mentors.people.models.user import User

from .practice import GoodPractice


class PracticeStep(models.Model):
    """One thing that happened on the way. `by` is empty where it came by a link; `note` is what was said with it."""

    class Kind(models.TextChoices):
        COLLECTED = "collected", _("begyűjtve")
        DRAFTED = "drafted", _("piszkozat lett belőle")
        CONSENT_ASKED = "consent_asked", _("hozzájárulást kértünk")
        CONSENTED = "consented", _("az intézmény hozzájárult")
        CORRECTED = "corrected", _("az intézmény javítást kért")
        DECLINED = "declined", _("az intézmény nem járult hozzá")
        REVOKED = "revoked", _("az intézmény visszavonta a hozzájárulását")
        SENT_ON = "sent_on", _("továbbküldve")
        COUNTY_PASSED = "county_passed", _("a megye jóváhagyta")
        COUNTY_RETURNED = "county_returned", _("a megye visszaküldte")
        COUNTY_SKIPPED = "county_skipped", _("megyei ellenőrzés nélkül")
        EXPERT_ASSIGNED = "expert_assigned", _("lektor kapta meg")
        EXPERT_PASSED = "expert_passed", _("a lektor jóváhagyta")
        EXPERT_RETURNED = "expert_returned", _("a lektor visszaküldte")
        EXPERT_SKIPPED = "expert_skipped", _("lektorálás nélkül")
        PUBLISHED = "published", _("megjelent")
        WITHDRAWN = "withdrawn", _("visszavonva")
        PHOTO_WITHDRAWN = "photo_withdrawn", _("egy képet kóddal visszavontak")
        RESTORED = "restored", _("korábbi változat visszaállítva")

    practice = models.ForeignKey(GoodPractice, models.CASCADE, related_name="way", verbose_name=_("jó gyakorlat"))
    kind = models.CharField(_("mi történt"), max_length=20, choices=Kind)
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("ki"))
    note = Lines(_("megjegyzés"), max_length=2000, blank=True, validators=[plain_text])
    at = models.DateTimeField(_("mikor"), auto_now_add=True)

    class Meta:
        verbose_name = _("a jó gyakorlat útja")
        verbose_name_plural = _("a jó gyakorlatok útja")
        ordering = ["pk"]
        triggers = [pgtrigger.Protect(name="add_only", operation=pgtrigger.Update)]
