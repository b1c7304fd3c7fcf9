"""Good practices and model projects: the record on which editors work."""

from django.contrib.postgres.functions import RandomUUID
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from institutions.base.named import Fold
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from mentors.people.models.user import User
from mentors.visits.models.visit import Visit

from .practice_facts import PracticeContact, PracticeFacts


class PracticeState(models.TextChoices):
    """collected → draft → institution_consented → county_review → expert_review → published → revised | withdrawn."""

    COLLECTED = "collected", _("begyűjtve")
    DRAFT = "draft", _("piszkozat")
    INSTITUTION_CONSENTED = "institution_consented", _("az intézmény hozzájárult")
    COUNTY_REVIEW = "county_review", _("megyei ellenőrzésen")
    EXPERT_REVIEW = "expert_review", _("lektornál")
    PUBLISHED = "published", _("közzétéve")
    REVISED = "revised", _("átdolgozva közzétéve")
    WITHDRAWN = "withdrawn", _("visszavonva")


PUBLIC = (PracticeState.PUBLISHED, PracticeState.REVISED)
"""The states in which visitors read the practice (as it was last published, not as it stands here)."""


class GoodPracticeQuerySet(models.QuerySet):
    """Working records; what visitors read is `PublishedPractice`."""

    def matching(self, text: str):
        """Those with each of these words in the title of a working text, whatever the accents and the case."""
        found = self
        for word in text.split()[:8]:
            titles = self.model.texts.rel.related_model.objects.annotate(folded_title=Fold("title"))
            holding = titles.filter(folded_title__contains=Fold(models.Value(word)), practice=models.OuterRef("pk"))
            found = found.filter(models.Exists(holding))
        return found

    def with_title(self):
        """Each with `title`, that of its Hungarian working text."""
        texts = self.model.texts.rel.related_model.objects.filter(practice=models.OuterRef("pk"))
        return self.annotate(title=models.Subquery(texts.filter(language="hu").values("title")[:1]))

    def with_public_title(self):
        """Each with `title`, the Hungarian one under which it is published; None where it is not."""
        return self.annotate(title=models.F("published__headings__hu__title"))

    def visible_to(self, user):
        """Editor, lead, administrator: all; mentor, coordinator: own county's; expert: those assigned to them; whoever
        collected it: own.
        """
        standing = standing_of(user)
        if standing.holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR):
            return self
        return self.filter(
            models.Q(settlement__county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
            | models.Q(collected_by=standing.user_id, collected_by__isnull=False)
            | models.Q(pk__in=self.assigned_to(standing))
        )

    def assigned_to(self, standing):
        """The keys of the practices that were ever given to the expert; nobody else has any."""
        reviews = self.model.reviews.rel.related_model.objects.all()
        if not standing.holds(Role.EXPERT):
            return reviews.none().values("practice")
        return reviews.filter(expert=standing.user_id).exclude(state="taken_back").values("practice")


@audited(exclude=["uuid", "content_hash"])
class GoodPractice(PracticeFacts, PracticeContact):
    """A practice with its present facts; texts are `PracticeText`. `state_note` is the editors' word about its state,
    `public_reason` what visitors read where it was withdrawn; `visit` is the team's alone. `revision` grows with each
    change of the facts. `published_at` is when it was first published, and stays. `content_hash` is that of what was
    first sent under the client's `uuid`, so that a repeated sending is recognised; empty where nothing was sent.
    Neither ever changes.
    """

    uuid = models.UUIDField(_("azonosító"), unique=True, db_default=RandomUUID(), editable=False)
    slug = models.SlugField(_("címe a weben"), max_length=120, unique=True, validators=[plain_text])
    collected_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="collected_practices", verbose_name=_("begyűjtötte")
    )
    state = models.CharField(_("állapot"), max_length=25, choices=PracticeState, default=PracticeState.DRAFT)
    state_note = Lines(_("megjegyzés az állapothoz"), max_length=1000, blank=True, validators=[plain_text])
    state_since = models.DateTimeField(_("mióta"), db_default=Now(), editable=False)
    public_reason = Lines(
        _("mit olvassanak a látogatók az okáról"),
        max_length=500,
        blank=True,
        default="",
        db_default="",
        validators=[plain_text],
    )
    visit = models.ForeignKey(
        Visit, models.SET_NULL, null=True, blank=True, related_name="practices", verbose_name=_("melyik látogatáson")
    )
    community = models.ForeignKey(
        Community, models.PROTECT, null=True, blank=True, related_name="practices", verbose_name=_("közösség")
    )
    revision = models.PositiveIntegerField(_("változat"), default=1)
    published_at = models.DateTimeField(_("megjelent"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("visszavonva"), null=True, blank=True)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, blank=True, db_default="", validators=[one_line])
    created_at = models.DateTimeField(_("felvéve"), auto_now_add=True)
    changed_at = models.DateTimeField(_("módosítva"), auto_now=True)

    objects = GoodPracticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("jó gyakorlat")
        verbose_name_plural = _("jó gyakorlatok")
        ordering = ["-changed_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=PracticeState.values), name="practice_state_known"),
            models.CheckConstraint(
                condition=~models.Q(state__in=PUBLIC) | models.Q(published_at__isnull=False),
                name="practice_published_has_date",
            ),
        ]
        indexes = [models.Index(fields=["-changed_at", "-id"], name="practice_latest")]

    def __str__(self):
        """Its title where that was read along (`with_title`)."""
        return getattr(self, "title", None) or self.slug

    @property
    def is_public(self) -> bool:
        return self.state in PUBLIC
