"""Qualifications: who may be appointed mentor, because of a course or because somebody answers for it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Email, Line
from institutions.base.trail import audited

from .period import today
from .user import User


class QualificationQuerySet(models.QuerySet):
    """Qualifications."""

    def valid(self):
        return self.filter(revoked_at=None)

    def of(self, user, email: str = ""):
        """Those of an account, or of whoever has no account yet under that address."""
        theirs = Q(user=user) if user else Q(pk__in=[])
        email = email or (user.email if user else "")
        return self.filter(theirs | Q(user=None, email__iexact=email) & ~Q(email=""))


@audited(exclude=["email"])
class Qualification(models.Model):
    """Somebody may be appointed mentor: by a course, named as it was called then, or by the word of a lead or an
    administrator with the reason. Of who has no account yet the address is kept until they have one.
    """

    class Basis(models.TextChoices):
        COURSE = "course", _("képzés")
        OVERRIDE = "override", _("egyedi döntés")

    user = models.ForeignKey(
        User, models.CASCADE, null=True, blank=True, related_name="qualifications", verbose_name=_("személy")
    )
    email = Email(_("e-mail-cím"), blank=True, validators=[one_line])
    basis = models.CharField(_("alapja"), max_length=10, choices=Basis)
    title = Line(_("képzés"), max_length=200, blank=True, validators=[one_line])
    enrolment = models.BigIntegerField(_("melyik részvétel"), null=True, blank=True, editable=False)
    reason = Line(_("indok"), max_length=300, blank=True, validators=[one_line])
    given_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ki adta")
    )
    given_on = models.DateField(_("mikor"), default=today)
    revoked_at = models.DateTimeField(_("visszavonva"), null=True, blank=True, editable=False)

    objects = QualificationQuerySet.as_manager()

    class Meta:
        verbose_name = _("képesítés")
        verbose_name_plural = _("képesítések")
        ordering = ["-given_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["enrolment"], condition=Q(revoked_at=None), name="qualification_once_valid"
            ),
            models.CheckConstraint(
                condition=Q(basis="course") | ~Q(reason=""), name="qualification_override_with_reason"
            ),
        ]
        indexes = [models.Index(fields=["email"], condition=~Q(email=""), name="qualification_email")]

    def __str__(self):
        return self.title or str(self.get_basis_display())
