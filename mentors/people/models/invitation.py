"""Invitations: the only way to an account."""

import datetime

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import COUNTY_ROLES, Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County

from .person_name import no_address
from .user import User

VALID_FOR = datetime.timedelta(days=14)
CONTACT = ("", _("kapcsolattartó"))
# The dot does not occur in a signature, and no mail program ends a link at it.
signer = Signer(salt="mentors.invitation", sep=".")


def fortnight_from_now() -> datetime.datetime:
    return timezone.now() + VALID_FOR


class InvitationQuerySet(models.QuerySet):
    """Invitations, as far as a person may see them. Who sees one sees its link, so this is who may give that right."""

    def visible_to(self, user):
        standing = standing_of(user)
        if standing.holds(Role.ADMINISTRATOR):
            return self
        if standing.holds(Role.LEAD):
            return self.exclude(role__in=[Role.LEAD, Role.ADMINISTRATOR])
        return self.filter(role__in=["", Role.MENTOR], county__in=standing.counties_as(Role.COORDINATOR))

    def unanswered(self):
        """Neither accepted nor withdrawn; they may have expired."""
        return self.filter(accepted_at=None, revoked_at=None)

    def by_token(self, token: str):
        """The invitation that a link names, or None for a link that we never made."""
        try:
            key = signer.unsign(token)
        except BadSignature:
            return None
        return self.filter(pk=key).first()


@audited()
class Invitation(models.Model):
    """An offer of a role to an e-mail address: single use, for fourteen days, until withdrawn.

    A contact (role „”) gets an institution or a community to speak for; `county` is then that of its settlement.
    """

    email = Email(_("e-mail-cím"), validators=[plain_text])
    name = Line(_("név"), max_length=200, blank=True, validators=[one_line, no_address])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    role = models.CharField(_("szerep"), max_length=20, choices=[CONTACT, *Role.choices], blank=True)
    county = models.ForeignKey(
        County, models.PROTECT, null=True, blank=True, related_name="invitations", verbose_name=_("megye")
    )
    institution = models.ForeignKey(
        Institution, models.CASCADE, null=True, blank=True, related_name="invitations", verbose_name=_("intézmény")
    )
    community = models.ForeignKey(
        Community, models.CASCADE, null=True, blank=True, related_name="invitations", verbose_name=_("közösség")
    )
    invited_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="invitations_made", verbose_name=_("meghívta")
    )
    created_at = models.DateTimeField(_("meghívás napja"), default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("lejár"), default=fortnight_from_now)
    accepted_at = models.DateTimeField(_("elfogadta"), null=True, blank=True)
    accepted_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="invitations", verbose_name=_("fiók")
    )
    revoked_at = models.DateTimeField(_("visszavonva"), null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("meghívó")
        verbose_name_plural = _("meghívók")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=(
                    models.Q(role="", county__isnull=False, institution__isnull=False, community=None)
                    | models.Q(role="", county__isnull=False, institution=None, community__isnull=False)
                    | models.Q(role__in=sorted(COUNTY_ROLES), county__isnull=False, institution=None, community=None)
                    | models.Q(
                        ~models.Q(role__in=["", *sorted(COUNTY_ROLES)]), county=None, institution=None, community=None
                    )
                ),
                name="invitation_says_where",
            ),
            models.CheckConstraint(
                condition=models.Q(accepted_at=None) | models.Q(revoked_at=None), name="invitation_one_end"
            ),
            models.UniqueConstraint(
                "email",
                "role",
                Coalesce("county", models.Value(0)),
                Coalesce("institution", models.Value(0)),
                Coalesce("community", models.Value(0)),
                condition=models.Q(accepted_at=None, revoked_at=None),
                name="invitation_once_at_a_time",
            ),
        ]
        indexes = [models.Index(fields=["-created_at", "-id"], name="invitation_newest")]

    def __str__(self):
        return self.email

    @property
    def token(self) -> str:
        """The signed end of its link; it stays the same, so it can be shown again."""
        return signer.sign(self.pk)

    @property
    def state(self) -> str:
        """accepted, withdrawn, expired or open."""
        if self.accepted_at:
            return "accepted"
        if self.revoked_at:
            return "withdrawn"
        return "open" if timezone.now() < self.expires_at else "expired"

    @property
    def subject(self) -> str:
        """What is offered, in words."""
        what = self.institution or self.community or self.county
        role = self.get_role_display()
        return f"{role}, {what}" if what else str(role)
