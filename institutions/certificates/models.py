"""Certificates: what somebody can show, and anybody who has its code can verify."""

import secrets

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No two of them look alike, on paper or aloud."""
GROUPS, GROUP = 3, 4


def new_code() -> str:
    """Twelve letters by chance, in groups: nobody guesses one."""
    return "-".join("".join(secrets.choice(LETTERS) for _letter in range(GROUP)) for _group in range(GROUPS))


def as_code(typed: str) -> str:
    """A code as it is kept, however it was typed: small letters, blanks, without its hyphens."""
    letters = "".join(one for one in typed.upper() if one.isalnum())
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


class CertificateKind(models.TextChoices):
    """What it certifies; a feature issues those of one kind."""

    ATTENDANCE = "attendance", _("részvételi igazolás")
    TRAINING = "training", _("tanúsítvány")


class CertificateQuerySet(models.QuerySet):
    """Certificates."""

    def by_code(self, typed: str):
        """The one of that code, however it was typed; None where there is none."""
        return self.filter(code=as_code(typed)).first() if len(typed) < 40 else None

    def valid(self):
        return self.filter(revoked_at=None)

    def about(self, kind: str, key: int):
        return self.filter(kind=kind, about=key)


@audited()
class Certificate(models.Model):
    """What stood on it when it was issued, unchanged: a name, and facts as label and words, in one language. `about` is
    the key of what it was issued for (a registration, an enrolment), of which one is valid at a time; `issued_by` an
    account's, None for whoever opened it by a link. Revoked ones stay, with the reason.
    """

    Kind = CertificateKind

    code = Line(_("kód"), max_length=20, unique=True, default=new_code, editable=False, validators=[one_line])
    kind = models.CharField(_("fajta"), max_length=20, choices=CertificateKind)
    name = Line(_("név"), max_length=200, blank=True, validators=[one_line])
    facts = models.JSONField(_("tények"), default=dict, blank=True)
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES)
    about = models.BigIntegerField(_("miről"))
    issued_at = models.DateTimeField(_("kiállítva"), default=timezone.now, editable=False)
    issued_by = models.BigIntegerField(_("ki állította ki"), null=True, blank=True, editable=False)
    revoked_at = models.DateTimeField(_("visszavonva"), null=True, blank=True, editable=False)
    reason = Line(_("miért"), max_length=200, blank=True, db_default="", validators=[one_line])

    objects = CertificateQuerySet.as_manager()

    class Meta:
        verbose_name = _("igazolás")
        verbose_name_plural = _("igazolások")
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "about"], condition=Q(revoked_at=None), name="certificate_one_valid"
            ),
        ]

    def __str__(self):
        return self.code

    def get_absolute_url(self):
        return reverse("certificate-detail", args=[self.code])

    @property
    def is_valid(self) -> bool:
        return self.revoked_at is None
