"""The texts of a good practice: the working one, one row per language."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.markdown import refuse_pictures
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from mentors.people.models.user import User

from .practice import GoodPractice
from .practice_plan import clean_plan

LONG = 10_000


class PracticeWords(models.Model):
    """What is told about a practice in one language: title and lead (the summary, at most three sentences)
    in plain words, the sections in Markdown; `plan` are the steps as a table: [{what, who, how_long}].
    `source` is which Hungarian text a translation was made of: of a working text the revision, of a published one the
    number; 0 where that is not known, and for the Hungarian text itself.
    """

    language = models.CharField(
        _("nyelv"), max_length=5, choices=settings.CONTENT_LANGUAGES, default=settings.LANGUAGE_CODE
    )
    title = Line(pgettext_lazy("of a text", "cím"), max_length=160, validators=[one_line])
    lead = Lines(_("összefoglaló három mondatban"), max_length=600, blank=True, validators=[plain_text])
    aim = Lines(_("cél"), max_length=LONG, blank=True, validators=[plain_text])
    story = Lines(_("honnan indult"), max_length=LONG, blank=True, validators=[plain_text])
    steps = Lines(_("lépések"), max_length=LONG, blank=True, validators=[plain_text])
    plan = models.JSONField(_("lépésről lépésre"), default=list, blank=True, db_default=[])
    people = Lines(_("emberek"), max_length=LONG, blank=True, validators=[plain_text])
    things = Lines(_("eszközök"), max_length=LONG, blank=True, validators=[plain_text])
    money = Lines(_("pénz"), max_length=LONG, blank=True, validators=[plain_text])
    partners = Lines(_("partnerek"), max_length=LONG, blank=True, validators=[plain_text])
    results = Lines(_("eredmények"), max_length=LONG, blank=True, validators=[plain_text])
    sustainability = Lines(_("fenntarthatóság"), max_length=LONG, blank=True, validators=[plain_text])
    transferability = Lines(_("átvehetőség"), max_length=LONG, blank=True, validators=[plain_text])
    evidence = Lines(
        _("mi bizonyítja, hogy bevált"), max_length=LONG, blank=True, default="", db_default="", validators=[plain_text]
    )
    transfer_evidence = Lines(
        _("mi bizonyítja, hogy máshol is működik"),
        max_length=LONG,
        blank=True,
        default="",
        db_default="",
        validators=[plain_text],
    )

    source = models.PositiveIntegerField(_("melyik magyar változatból"), default=0, db_default=0, editable=False)

    class Meta:
        abstract = True

    def __str__(self):
        return self.title

    def clean(self):
        refuse_pictures(self, SECTIONS)
        self.plan = clean_plan(self.plan)

    def sections(self) -> list[tuple[str, str]]:
        """(name, Markdown) of the sections that have text, in reading order."""
        return [(name, getattr(self, name)) for name in SECTIONS if getattr(self, name)]


SECTIONS = (
    "aim",
    "story",
    "steps",
    "people",
    "things",
    "money",
    "partners",
    "results",
    "sustainability",
    "evidence",
    "transferability",
    "transfer_evidence",
)
WORDS = ("title", "lead", *SECTIONS)
CONTENT = (*WORDS, "plan")
"""What a text consists of: the words, and the rows of its steps."""


@audited()
class PracticeText(PracticeWords):
    """The working text in one language; visitors never read it. `revision` grows with each change."""

    practice = models.ForeignKey(GoodPractice, models.CASCADE, related_name="texts", verbose_name=_("jó gyakorlat"))
    revision = models.PositiveIntegerField(_("változat"), default=1)
    author = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="practice_texts", verbose_name=_("szerző")
    )
    changed_at = models.DateTimeField(_("módosítva"), auto_now=True)

    class Meta:
        verbose_name = _("jó gyakorlat szövege")
        verbose_name_plural = _("jó gyakorlatok szövegei")
        constraints = [models.UniqueConstraint(fields=["practice", "language"], name="practicetext_one_per_language")]
