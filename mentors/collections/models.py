"""Collections: published practices that editors put side by side under one heading („500 fő alatti falvaknak”)."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import TextPart
from mentors.practices.models.arranged import Arranged
from mentors.practices.models.practice import GoodPractice
from mentors.practices.models.published_practice import PublishedPractice


class CollectionQuerySet(NamedQuerySet):
    """Collections, as far as a person may read them."""

    def visible_to(self, user):
        """Those that are out; for editors, leads and administrators those in the making too."""
        writers = standing_of(user).holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)
        return self if writers else self.filter(is_public=True)

    def public(self):
        return self.filter(is_public=True)


@audited(exclude=GENERATED)
class Collection(Arranged, Named):
    """A heading, an introduction and practices in an order of their own. `position` is its place on the first page."""

    TEXTS = ("name", "about")

    slug = models.SlugField(_("címe a weben"), max_length=120, unique=True, validators=[plain_text])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu")
    about = Lines(_("bevezető"), max_length=1500, validators=[plain_text])
    is_public = models.BooleanField(_("közzétéve"), default=False, db_default=False)
    position = models.PositiveSmallIntegerField(_("hányadik a kezdőlapon"), default=0, db_default=0)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)
    practices = models.ManyToManyField(GoodPractice, through="CollectionItem", related_name="collections")

    objects = CollectionQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("gyűjtemény")
        verbose_name_plural = _("gyűjtemények")
        ordering = ["position", "sort_key", "pk"]
        indexes = [models.Index(fields=["position", "sort_key", "id"], name="collection_order")]

    def shelved(self):
        """What visitors read of it: its published practices, in its own order."""
        rows = PublishedPractice.objects.filter(practice__collection_items__collection=self)
        return rows.order_by("practice__collection_items__position", "practice_id")


@audited()
class CollectionText(TextPart):
    """A collection's heading and introduction in one more language."""

    collection = models.ForeignKey(Collection, models.CASCADE, related_name="texts", verbose_name=_("gyűjtemény"))
    name = Line(_("név"), max_length=200, validators=[one_line])
    about = Lines(_("bevezető"), max_length=1500, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("gyűjtemény más nyelven")
        verbose_name_plural = _("gyűjtemények más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["collection", "language"],
                name="collectiontext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]


class CollectionItem(models.Model):
    """A practice in a collection; `position` from 1. A practice that is withdrawn stays here and is not shown."""

    collection = models.ForeignKey(Collection, models.CASCADE, related_name="items", verbose_name=_("gyűjtemény"))
    practice = models.ForeignKey(
        GoodPractice, models.CASCADE, related_name="collection_items", verbose_name=_("jó gyakorlat")
    )
    position = models.PositiveSmallIntegerField(_("hányadik a sorban"))

    class Meta:
        verbose_name = _("gyűjtemény eleme")
        verbose_name_plural = _("gyűjtemények elemei")
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["collection", "practice"], name="collectionitem_once")]
