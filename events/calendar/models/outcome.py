"""What an event brought: written after it, or waived."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.markdown import refuse_pictures
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import Part

from .event import Event


class Impact(models.TextChoices):
    INDIVIDUAL = "individual", _("egyén")
    INSTITUTION = "institution", _("intézmény")
    ENVIRONMENT = "environment", _("környezet")


@audited()
class Outcome(Part):
    """Conclusions and impact of an event, one row each; `levels` says at which levels there was any, the texts what it
    was. `is_waived`: nobody writes it, and nobody is reminded any more. In further languages the conclusions stand with
    the text of the event in that language.
    """

    TEXTS = ("conclusions",)

    event = models.OneToOneField(Event, models.CASCADE, related_name="outcome", verbose_name=_("esemény"))
    conclusions = Lines(_("tanulságok"), max_length=5000, blank=True, validators=[plain_text])
    levels = ArrayField(
        models.CharField(max_length=12, choices=Impact), default=list, blank=True, verbose_name=_("a hatás szintjei")
    )
    individual = Lines(_("hatás az egyénre"), max_length=2000, blank=True, validators=[plain_text])
    institution = Lines(_("hatás az intézményre"), max_length=2000, blank=True, validators=[plain_text])
    environment = Lines(_("hatás a környezetre"), max_length=2000, blank=True, validators=[plain_text])
    topics = ArrayField(
        Line(max_length=120, validators=[one_line]), default=list, blank=True, verbose_name=_("az év témái")
    )
    is_waived = models.BooleanField(_("nem lesz összegzés"), default=False)

    class Meta(Part.Meta):
        verbose_name = _("összegzés")
        verbose_name_plural = _("összegzések")

    def __str__(self):
        return str(self._meta.verbose_name)

    def clean(self):
        refuse_pictures(self, ["conclusions"])

    @property
    def is_written(self) -> bool:
        return bool(self.conclusions or self.individual or self.institution or self.environment)

    @property
    def language(self) -> str:
        return self.event.language

    @property
    def texts(self):
        """Where the conclusions stand in further languages."""
        return self.event.texts
