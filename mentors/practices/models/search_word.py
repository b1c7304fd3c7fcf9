"""The words of the library: by them a mistyped word finds its neighbours, and a rare word counts more."""

from django.contrib.postgres.indexes import GinIndex
from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line

# What one set of practices adds and takes away; in the order of the words, so that two of them never wait crosswise.
COUNT = """
WITH changed AS (
    SELECT lexeme, %s::int * count(*) AS difference
    FROM mentors_publishedpractice, unnest(tsvector_to_array(search)) AS lexeme
    WHERE practice_id = ANY(%s) GROUP BY lexeme
)
INSERT INTO mentors_searchword AS known (word, practices) SELECT lexeme, difference FROM changed ORDER BY lexeme
ON CONFLICT (word) DO UPDATE SET practices = known.practices + excluded.practices
"""


class SearchWordQuerySet(models.QuerySet):
    """Written by the shelf alone, within the transaction that writes the practices."""

    def add(self, practices: list[int]) -> None:
        """Counts in the words of practices that stand on the shelf now."""
        self._count(1, practices)

    def subtract(self, practices: list[int]) -> None:
        """Counts out the words of practices that are about to be changed or taken off."""
        self._count(-1, practices)

    def forget_unused(self) -> None:
        """Takes out the words that no practice has any more."""
        self.filter(practices=0).delete()

    def _count(self, sign: int, practices: list[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute(COUNT, [sign, practices])


class SearchWord(models.Model):
    """A word or a stem, without accents, as published practices have it, and how many of them do."""

    word = Line(_("szó"), max_length=2000, primary_key=True, db_collation="C", validators=[one_line])
    practices = models.IntegerField(_("hány jó gyakorlatban"))

    objects = SearchWordQuerySet.as_manager()

    class Meta:
        verbose_name = _("keresett szó")
        verbose_name_plural = _("keresett szavak")
        ordering = ["word"]
        indexes = [GinIndex(fields=["word"], name="searchword_alike", opclasses=["gin_trgm_ops"], fastupdate=False)]

    def __str__(self):
        return self.word
