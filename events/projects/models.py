"""Projects: what was done together over months, with whom, and what came of it."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from events.publishing.models import BodyRole, CountryCount, Material, Precision, Publication, State
from institutions.base.days import THINKABLE
from institutions.base.markdown import refuse_pictures
from institutions.base.named import GENERATED
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import OrderedPart, Part, TextPart
from mentors.practices.models.practice_link import PracticeLink

FORMATTED = ("aim", "activities", "follow_up")
"""Its texts in Markdown."""


@audited(exclude=GENERATED)
class Project(Publication):
    """A project card; `name` is its title. Of either end of its period only the month or the year may be known, or
    nothing yet of the last one.
    """

    State = State
    TEXTS = ("name", "summary", "aim", "activities", "follow_up")

    starts_on = models.DateField(_("mettől"), validators=THINKABLE)
    precision = models.CharField(_("ennyit tudunk az elejéről"), max_length=5, choices=Precision, default=Precision.DAY)
    ends_on = models.DateField(_("meddig"), null=True, blank=True, validators=THINKABLE)
    end_precision = models.CharField(
        _("ennyit tudunk a végéről"), max_length=5, choices=Precision, default=Precision.DAY
    )
    aim = Lines(_("cél"), max_length=5000, blank=True, validators=[plain_text])
    activities = Lines(_("tevékenységek"), max_length=20_000, blank=True, validators=[plain_text])
    participants = Line(_("résztvevők"), max_length=80, blank=True, validators=[one_line])
    follow_up = Lines(_("folytatás"), max_length=5000, blank=True, validators=[plain_text])

    class Meta(Publication.Meta):
        verbose_name = _("projekt")
        verbose_name_plural = _("projektek")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on=None) | models.Q(ends_on__gte=models.F("starts_on")),
                name="project_ends_after_start",
                violation_error_message=_("Az utolsó nap nem lehet az első előtt."),
            )
        ]
        indexes = [
            models.Index(fields=["-starts_on", "-id"], name="project_newest"),
            GinIndex(fields=["folded"], name="project_folded", opclasses=["gin_trgm_ops"]),
        ]

    def clean(self):
        refuse_pictures(self, FORMATTED)


@audited()
class ProjectText(TextPart):
    """The text of a project in one more language."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="texts", verbose_name=_("projekt"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    aim = Lines(_("cél"), max_length=5000, blank=True, validators=[plain_text])
    activities = Lines(_("tevékenységek"), max_length=20_000, blank=True, validators=[plain_text])
    follow_up = Lines(_("folytatás"), max_length=5000, blank=True, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("projekt szövege más nyelven")
        verbose_name_plural = _("projektek szövege más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "language"],
                name="projecttext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]

    def clean(self):
        refuse_pictures(self, FORMATTED)


@audited()
class ProjectBody(BodyRole):
    """A body in a project."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="organisations", verbose_name=_("projekt"))

    class Meta(BodyRole.Meta):
        verbose_name = _("projekt résztvevője")
        verbose_name_plural = _("projektek résztvevői")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "body", "role"],
                name="projectbody_once",
                violation_error_message=_("Ez a szervezet ebben a szerepben már fel van véve."),
            )
        ]


@audited()
class ProjectCountry(CountryCount):
    """How many took part in a project from a country."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="countries", verbose_name=_("projekt"))

    class Meta(CountryCount.Meta):
        verbose_name = _("projekt résztvevői egy országból")
        verbose_name_plural = _("projektek résztvevői országonként")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "country"],
                name="projectcountry_once",
                violation_error_message=_("Ez az ország már fel van véve."),
            )
        ]


@audited()
class EventOfProject(Part):
    """An event of a project; one event may belong to several."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="event_links", verbose_name=_("projekt"))
    event = models.ForeignKey(Event, models.PROTECT, related_name="project_links", verbose_name=_("esemény"))

    class Meta(Part.Meta):
        verbose_name = _("projekt eseménye")
        verbose_name_plural = _("projektek eseményei")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "event"],
                name="projectevent_once",
                violation_error_message=_("Ez az esemény már fel van véve."),
            )
        ]

    def __str__(self):
        return self.event.name


@audited()
class PracticeOfProject(PracticeLink):
    """A good practice that a project made, tried or spread."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="practice_links", verbose_name=_("projekt"))

    class Meta(PracticeLink.Meta):
        verbose_name = _("projekt jó gyakorlata")
        verbose_name_plural = _("projektek jó gyakorlatai")
        constraints = [
            models.UniqueConstraint(
                fields=["project", "practice"],
                name="practiceofproject_once",
                violation_error_message=_("Ez a jó gyakorlat már fel van véve."),
            )
        ]


@audited()
class Insight(OrderedPart):
    """What somebody took home from a project, in their words."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="insights", verbose_name=_("projekt"))
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.CONTENT_LANGUAGES)
    text = Lines(_("felismerés"), max_length=2000, validators=[plain_text])
    source = Line(_("kié?"), max_length=200, blank=True, validators=[one_line])

    class Meta(OrderedPart.Meta):
        verbose_name = _("felismerés")
        verbose_name_plural = _("felismerések")

    def __str__(self):
        return self.text[:60]


@audited()
class ProjectMaterial(Material):
    """A material of a project."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="materials", verbose_name=_("projekt"))

    class Meta(Material.Meta):
        verbose_name = _("projekt anyaga")
        verbose_name_plural = _("projektek anyagai")
