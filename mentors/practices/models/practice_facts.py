"""The structured facts of a good practice: by them it is filtered, counted and compared."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement
from institutions.places.models.settlement_size import SettlementSize


class PracticeKind(models.TextChoices):
    PRACTICE = "practice", _("jó gyakorlat")
    MODEL_PROJECT = "model_project", _("mintaprojekt")


class PracticeField(models.TextChoices):
    LIBRARY = "library", _("könyvtár")
    MUSEUM = "museum", _("múzeum")
    CULTURE_HOUSE = "culture_house", _("közművelődés")


class Theme(models.TextChoices):
    COMMUNITY_DEVELOPMENT = "community_development", _("közösségfejlesztés")
    VOLUNTEERING = "volunteering", _("önkéntesség")
    SOCIAL_INVOLVEMENT = "social_involvement", _("társadalmiasítás")
    EQUAL_OPPORTUNITIES = "equal_opportunities", _("esélyegyenlőség")


class TargetGroup(models.TextChoices):
    CHILDREN = "children", _("gyerekek")
    YOUTH = "youth", _("fiatalok")
    ADULTS = "adults", _("felnőttek")
    ELDERLY = "elderly", _("idősek")
    FAMILIES = "families", _("családok")
    NEWCOMERS = "newcomers", _("beköltözők")
    FORMER_RESIDENTS = "former_residents", _("elszármazottak")
    TOURISTS = "tourists", _("turisták")
    ROMA = "roma", _("romák")
    NATIONALITIES = "nationalities", _("nemzetiségek")
    DISADVANTAGED = "disadvantaged", _("hátrányos helyzetűek")
    BLIND = "blind", _("vakok és gyengénlátók")
    DEAF = "deaf", _("siketek és nagyothallók")
    DISABLED = "disabled", _("fogyatékossággal élők")
    PROFESSIONALS = "professionals", _("szakemberek")
    EVERYONE = "everyone", _("mindenki")


class CostBand(models.TextChoices):
    """What it costs in a year, in forints: nothing, below 200,000, below 1,000,000, or more."""

    NONE = "none", _("pénz nélkül")
    LOW = "low", _("200 ezer forint alatt")
    MEDIUM = "medium", _("200 ezer – 1 millió forint")
    HIGH = "high", _("1 millió forint felett")


class Room(models.TextChoices):
    """What place it needs; empty where the text alone says."""

    NONE = "none", _("nem kell hozzá hely")
    ROOM = "room", _("egy szoba")
    HALL = "hall", _("nagyterem")
    OUTDOORS = "outdoors", _("szabadtér")


class PracticeFacts(models.Model):
    """Who did it, where, for whom and with how much."""

    kind = models.CharField(_("fajta"), max_length=20, choices=PracticeKind, default=PracticeKind.PRACTICE)
    field = models.CharField(_("terület"), max_length=20, choices=PracticeField)
    institution = models.ForeignKey(
        Institution, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("intézmény")
    )
    settlement = models.ForeignKey(Settlement, models.PROTECT, related_name="+", verbose_name=_("település"))
    settlement_size = models.CharField(_("a település mérete"), max_length=20, choices=SettlementSize, blank=True)
    started = models.PositiveSmallIntegerField(
        _("melyik évben indult"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1900), MaxValueValidator(2100)],
    )
    themes = ArrayField(
        models.CharField(max_length=30, choices=Theme), default=list, blank=True, verbose_name=_("témák")
    )
    target_groups = ArrayField(
        models.CharField(max_length=30, choices=TargetGroup), default=list, blank=True, verbose_name=_("kiknek szól")
    )
    cost_band = models.CharField(_("költség egy évben"), max_length=10, choices=CostBand)
    staff_needed = models.PositiveSmallIntegerField(
        _("hány segítő kell hozzá"), validators=[MaxValueValidator(1000)], default=0
    )
    room = models.CharField(
        _("milyen hely kell hozzá"), max_length=10, choices=Room, blank=True, default="", db_default=""
    )
    weekly_hours = models.PositiveSmallIntegerField(
        _("hány óra munka egy héten"), validators=[MaxValueValidator(168)], null=True, blank=True
    )
    accepts_study_visits = models.BooleanField(_("fogad tanulmányutat"), default=False)

    class Meta:
        abstract = True

    def theme_labels(self) -> list[str]:
        return [str(Theme(code).label) for code in self.themes]

    def target_group_labels(self) -> list[str]:
        return [str(TargetGroup(code).label) for code in self.target_groups]


FACTS = [field.name for field in PracticeFacts._meta.fields]
"""Names of the facts' columns, in the order of the form."""


class PracticeContact(models.Model):
    """Whom to ask. Shown to the public only with consent, and always as it stands now: nothing published keeps it."""

    PERSONAL = ("contact_name", "contact_email", "contact_phone")

    contact_name = Line(_("kapcsolattartó"), max_length=120, blank=True, validators=[one_line])
    contact_email = Email(_("e-mail"), blank=True, validators=[plain_text])
    contact_phone = Line(_("telefon"), max_length=40, blank=True, validators=[one_line])
    contact_consent = models.BooleanField(_("a kapcsolattartó hozzájárult, hogy az oldalon szerepeljen"), default=False)

    class Meta:
        abstract = True


CONTACT = [*PracticeContact.PERSONAL, "contact_consent"]
