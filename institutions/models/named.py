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


class NamedQuerySet(models.QuerySet):
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

    def by_closeness(self, text: str):
        """Those that begin with `text` first, then in Hungarian order: for autocompletes."""
        begins = models.Case(models.When(folded__startswith=Fold(models.Value(in_one_line(text))), then=0), default=1)
        return self.order_by(begins, "sort_key", "pk")


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

__all__ = ["GENERATED", "Fold", "HungarianSortKey", "Named", "NamedQuerySet"]
