"""Requests for an account: anybody who speaks for an institution or a community may ask, the county decides."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.invitation import Invitation
from mentors.people.models.person_name import no_address
from mentors.people.models.user import User
from mentors.people.rules.team import in_office

PERSONAL = ("name", "email", "words")


class RequestState(models.TextChoices):
    """received → confirmed (by the link) → accepted (an invitation leaves) | declined."""

    RECEIVED = "received", _("megerősítésre vár")
    CONFIRMED = "confirmed", _("döntésre vár")
    ACCEPTED = "accepted", _("elfogadva")
    DECLINED = "declined", _("elutasítva")


class AccountRequestQuerySet(models.QuerySet):
    """Requests, as far as a person decides about them."""

    def visible_to(self, user):
        """Confirmed ones: own county's for its coordinator, the lead's where there is none, all for administrators."""
        standing = standing_of(user)
        confirmed = self.exclude(confirmed_at=None)
        if standing.holds(Role.ADMINISTRATOR):
            return confirmed
        theirs = Q(county__in=standing.counties_as(Role.COORDINATOR))
        if standing.holds(Role.LEAD):
            theirs |= ~Exists(in_office().filter(county=OuterRef("county")))
        return confirmed.filter(theirs)

    def waiting(self):
        return self.filter(state=RequestState.CONFIRMED)


@audited(exclude=[*PERSONAL, "content_hash"])
class AccountRequest(models.Model):
    """Somebody wants to speak for an institution or a community of ours, or for one that they describe (`body`, in
    `settlement`). What they wrote of themselves is emptied some time after the decision.
    """

    State = RequestState

    uuid = models.UUIDField(_("azonosító"), default=uuid.uuid4, unique=True, editable=False)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line], editable=False)
    name = Line(_("név"), max_length=200, blank=True, validators=[one_line, no_address])
    email = Email(_("e-mail-cím"), blank=True, validators=[plain_text])
    words = Lines(_("miért"), max_length=500, blank=True, validators=[plain_text])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    institution = models.ForeignKey(
        Institution, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("intézmény")
    )
    community = models.ForeignKey(
        Community, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("közösség")
    )
    body = Line(_("új szervezet"), max_length=200, blank=True, validators=[one_line])
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("település")
    )
    county = models.ForeignKey(County, models.PROTECT, related_name="+", verbose_name=_("megye"))
    state = models.CharField(_("állapot"), max_length=10, choices=RequestState, default=RequestState.RECEIVED)
    reason = Lines(_("indok"), max_length=1000, blank=True, validators=[plain_text])
    asked_at = models.DateTimeField(_("érkezett"), default=timezone.now, editable=False)
    confirmed_at = models.DateTimeField(_("megerősítve"), null=True, blank=True, editable=False)
    decided_at = models.DateTimeField(_("eldöntve"), null=True, blank=True, editable=False)
    decided_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("elbírálta")
    )
    invitation = models.ForeignKey(
        Invitation, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("meghívó")
    )

    objects = AccountRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("fiókkérés")
        verbose_name_plural = _("fiókkérések")
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=RequestState.values), name="accountrequest_state_known"),
            models.CheckConstraint(
                condition=~Q(state=RequestState.DECLINED) | ~Q(reason=""), name="accountrequest_declined_with_a_reason"
            ),
        ]
        indexes = [models.Index(fields=["county", "state"], name="accountrequest_of_county")]

    def __str__(self):
        return self.whom

    @property
    def whom(self) -> str:
        """What they want to speak for, in words."""
        return str(self.institution or self.community or self.body)

    @property
    def look(self) -> str:
        """The badge that the state wears."""
        return {"received": "draft", "confirmed": "submitted", "declined": "returned"}.get(self.state, self.state)
