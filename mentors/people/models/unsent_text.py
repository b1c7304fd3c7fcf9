"""What somebody had typed when their log-in ended under their hands: kept until they have it back."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line

from .user import User


class UnsentText(models.Model):
    """The fields of a form that could not be taken, for nobody but who typed them; `data` is a list of values by name.

    No trail copies it, no list shows it; it goes when it was sent, thrown away or is a week old.
    """

    writer = models.ForeignKey(User, models.CASCADE, related_name="+", verbose_name=_("ki írta"))
    path = Line(_("melyik oldalon"), max_length=500, validators=[one_line])
    data = models.JSONField(_("mezők"))
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line])
    kept_at = models.DateTimeField(_("félretéve"), auto_now_add=True)

    class Meta:
        verbose_name = _("el nem küldött szöveg")
        verbose_name_plural = _("el nem küldött szövegek")
        ordering = ["kept_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["writer", "content_hash"], name="unsenttext_once")]

    def __str__(self):
        return self.path
