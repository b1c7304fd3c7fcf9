"""What an institution was asked, by a signed link, and what it answered."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from mentors.people.models.user import User

from .practice import GoodPractice


class ConsentState(models.TextChoices):
    """asked → agreed | corrected | declined | superseded; agreed → revoked."""

    ASKED = "asked", _("válaszra vár")
    AGREED = "agreed", _("hozzájárult")
    CORRECTED = "corrected", _("javítást kért")
    DECLINED = "declined", _("nem járult hozzá")
    SUPERSEDED = "superseded", _("újabb hivatkozás váltotta")
    REVOKED = "revoked", _("visszavonta")


ANSWERED = (ConsentState.AGREED, ConsentState.CORRECTED, ConsentState.DECLINED, ConsentState.REVOKED)


class PracticeConsentQuerySet(models.QuerySet):
    """What institutions were asked, as far as a signed-in person answers it; whoever holds a link needs no account."""

    def visible_to(self, user):
        """Those about the institutions that the person speaks for, but for what they asked themselves."""
        standing = standing_of(user)
        return self.filter(practice__institution__in=standing.institutions).exclude(asked_by=standing.user_id)


@audited(exclude=["email", "asked_name", "signer_name", "signer_role", "words", "content"])
class PracticeConsent(models.Model):
    """One question and its answer. `content` is what was shown: {texts, pictures, files}; `content_hash` is of that
    and of the contact (whose values stand on the practice alone). Silence is no consent: without an answer it stays
    asked. `link_version` grows where the address that was sent must open nothing any more.
    """

    PERSONAL = ("email", "asked_name", "signer_name", "signer_role", "words")

    practice = models.ForeignKey(GoodPractice, models.CASCADE, related_name="consents", verbose_name=_("jó gyakorlat"))
    state = models.CharField(_("állapot"), max_length=12, choices=ConsentState, default=ConsentState.ASKED)
    content = models.JSONField(_("tartalom"), default=dict, blank=True)
    content_hash = Line(_("a tartalom lenyomata"), max_length=64, validators=[one_line])
    link_version = models.PositiveSmallIntegerField(_("a hivatkozás változata"), default=1)
    email = Email(_("e-mail"), validators=[plain_text])
    asked_name = Line(_("akit kérünk"), max_length=120, blank=True, validators=[one_line])
    asked_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("ki kérte")
    )
    asked_at = models.DateTimeField(_("mikor kérte"), auto_now_add=True)
    signer_name = Line(_("aki válaszolt"), max_length=120, blank=True, validators=[one_line])
    signer_role = Line(_("beosztása"), max_length=120, blank=True, validators=[one_line])
    words = Lines(_("mit írt hozzá"), max_length=5000, blank=True, validators=[plain_text])
    answered_at = models.DateTimeField(_("mikor válaszolt"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("mikor vonta vissza"), null=True, blank=True)

    objects = PracticeConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("hozzájárulás")
        verbose_name_plural = _("hozzájárulások")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=ConsentState.values), name="consent_state_known"),
            models.CheckConstraint(
                condition=~models.Q(state="agreed") | models.Q(answered_at__isnull=False) & ~models.Q(signer_name=""),
                name="consent_is_signed",
            ),
            models.UniqueConstraint(
                fields=["practice"], condition=models.Q(state="asked"), name="consent_one_question_at_a_time"
            ),
        ]

    def __str__(self):
        return f"{self.practice_id}: {self.get_state_display()}"
