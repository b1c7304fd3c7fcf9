"""Things with a name: Hungarian order in every list, and a search that forgives accents and case."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .text import in_one_line, one_line
from .text_fields import Line


class HungarianSortKey(models.Func):
    """The key whose byte order is the Hungarian alphabetical order (á with a; ö after o; cs, gy, sz … as letters)."""

    function = "hu_sort_key"


class Fold(models.Func):
    """Text in lower case without accents, as search compares it."""

    function = "fold"


class Telling:
    """What the queryset of a noun says of its names; a mixin of it."""

    NAME, FOLDED, SORT_KEY = "name", "folded", "sort_key"
    TELLING: tuple[str, ...] = ()
    """Columns, also of related records, that tell two of one name apart; the most telling first."""
    ENDED = ""
    """Which of these columns, where it holds anything, says that the record is of the past."""
    LEAST_TOLD = 0
    """How many of them always stand beside the name, because names of this noun are seldom the only ones."""

    def with_telling(self):
        """Each with these columns."""
        related = {path.rpartition("__")[0] for path in self.TELLING}
        return self.select_related(*filter(None, related))

    def told_by(self, part: str) -> models.Q:
        """The condition „has this among what tells it apart”, whatever the accents and the case."""
        return models.Q(pk__in=[])

    def suggested(self, text: str):
        """Those for a text that is being typed, the nearest first: by their name, or by what tells them apart too."""
        words = text.translate(BRACKETS).split()[:8]
        by_name = self.matching(" ".join(words))
        if len(words) < 2 or by_name.exists():
            return by_name.by_closeness(text)
        found = self
        for word in words:
            found = found.filter(self.holding(word))
        return found.by_closeness(words[0])

    def holding(self, word: str) -> models.Q:
        """The condition „the word is part of the name or of what tells it apart”."""
        folded = [path.removesuffix("__name") + "__folded" for path in self.TELLING if path.endswith("__name")]
        holds = models.Q()
        for path in (self.FOLDED, *folded):
            holds |= models.Q(**{f"{path}__contains": Fold(models.Value(word))})
        return holds

    def by_closeness(self, text: str):
        """Those spelled like `text` first, then alike but for the case, then but for accents, then those that begin
        with it; in Hungarian order.
        """
        text = in_one_line(text)
        folded = Fold(models.Value(text))
        near = models.Case(
            models.When(**{self.NAME: text}, then=0),
            models.When(**{f"{self.NAME}__iexact": text}, then=1),
            models.When(**{self.FOLDED: folded}, then=2),
            models.When(**{f"{self.FOLDED}__startswith": folded}, then=3),
            default=4,
        )
        return self.order_by(near, self.SORT_KEY, "pk")


BRACKETS = str.maketrans("(),–", "    ")


class NamedQuerySet(Telling, models.QuerySet):
    """Records that are found by their name."""

    def matching(self, text: str):
        """Those whose name contains each word of `text`, whatever the accents and the case."""
        found = self
        for word in text.split()[:8]:
            found = found.filter(folded__contains=Fold(models.Value(word)))
        return found

    def named(self, text: str):
        """Those of exactly this name, whatever the accents and the case."""
        return self.filter(folded=Fold(models.Value(in_one_line(text))))

    def by_key(self, key: str):
        """The one that addresses and the API name by these digits: its id."""
        return self.filter(pk=int(key[:18]))


class Named(models.Model):
    """A record with a name, its sort key and its folded form, both kept by the database."""

    name = Line(_("név"), max_length=200, validators=[one_line])
    sort_key = models.GeneratedField(
        expression=HungarianSortKey("name"), output_field=models.TextField(db_collation="C"), db_persist=True
    )
    folded = models.GeneratedField(expression=Fold("name"), output_field=models.TextField(), db_persist=True)

    class Meta:
        abstract = True
        ordering = ["sort_key", "pk"]

    def __str__(self):
        return self.name


GENERATED = ["sort_key", "folded"]
"""Columns that the audit trail leaves out: the database makes them from the name."""

__all__ = ["GENERATED", "Fold", "HungarianSortKey", "Named", "NamedQuerySet", "Telling"]
