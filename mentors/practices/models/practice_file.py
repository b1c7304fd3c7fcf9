"""Photos and attachments of a practice: what editors keep beside the text; visitors read what was published of them."""

import secrets

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from institutions.parts.models import OrderedPart
from institutions.uploads.models import Upload

from .practice import GoodPractice

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of a withdrawal code: none that is taken for another on paper."""
CODE_LENGTH = 12


def new_code() -> str:
    """A code that nobody guesses (59 bits)."""
    return "".join(secrets.choice(LETTERS) for _place in range(CODE_LENGTH))


class File(OrderedPart):
    """A file of a practice, kept by `institutions.uploads`."""

    upload = models.OneToOneField(
        Upload, models.PROTECT, related_name="%(class)s", verbose_name=_("fájl"), editable=False
    )
    coming = None
    """The file that came with a form and that nobody has taken in yet."""

    class Meta(OrderedPart.Meta):
        abstract = True


@audited(exclude=["alt", "alt_en", "credit", "code"])
class PracticePhoto(File):
    """A photo: with words for who does not see it, and the consent of who is on it. Whoever holds `code`, which is
    printed on the consent slip, takes the picture off everywhere at once. What names people ends with the photo.
    """

    class Consent(models.TextChoices):
        EVERYBODY = "everybody", _("aki felismerhető rajta, aláírta a hozzájárulást (gyereknél a szülője)")
        NOBODY = "nobody", _("senki sem ismerhető fel rajta")

    practice = models.ForeignKey(GoodPractice, models.CASCADE, related_name="photos", verbose_name=_("jó gyakorlat"))
    alt = Line(_("mi látszik a képen?"), max_length=400, validators=[one_line])
    alt_en = Line(_("mi látszik a képen, angolul?"), max_length=400, blank=True, validators=[one_line])
    credit = Line(_("készítette"), max_length=200, validators=[one_line])
    consent = models.CharField(_("hozzájárulás"), max_length=10, choices=Consent)
    code = Line(
        _("visszavonó kód"), max_length=20, unique=True, default=new_code, editable=False, validators=[one_line]
    )

    class Meta(File.Meta):
        verbose_name = _("fénykép")
        verbose_name_plural = _("fényképek")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(consent__in=["everybody", "nobody"]), name="practicephoto_has_consent"
            )
        ]

    def __str__(self):
        return self.alt

    @property
    def spoken_code(self) -> str:
        """As it stands on paper: four letters at a time."""
        return "-".join(self.code[start : start + 4] for start in range(0, len(self.code), 4))


@audited()
class PracticeAttachment(File):
    """A document to be saved: PDF, ODT, DOCX or XLSX. `lacks` says what a PDF does not tell those who cannot see it."""

    class Lack(models.TextChoices):
        TITLE = "title", _("nincs címe")
        LANGUAGE = "language", _("nem mondja meg a nyelvét")
        TAGS = "tags", _("nincs jelölve a szerkezete")

    practice = models.ForeignKey(
        GoodPractice, models.CASCADE, related_name="attachments", verbose_name=_("jó gyakorlat")
    )
    title = Line(_("cím"), max_length=200, validators=[one_line])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu")
    lacks = ArrayField(
        models.CharField(max_length=10, choices=Lack),
        default=list,
        blank=True,
        editable=False,
        verbose_name=_("hiányzik"),
    )

    class Meta(File.Meta):
        verbose_name = _("melléklet")
        verbose_name_plural = _("mellékletek")

    def __str__(self):
        return self.title
