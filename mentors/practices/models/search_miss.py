"""What was sought in vain, for editors: words and a month, never who sought them."""

from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line

MOST_A_MONTH = 5_000
"""Further words of a month are not noted: whoever sends a million must not fill the disk."""
NOTE = """
INSERT INTO mentors_searchmiss AS known (month, words, times)
SELECT %s, %s, 1 WHERE EXISTS (SELECT FROM mentors_searchmiss WHERE month = %s AND words = %s)
    OR (SELECT count(*) FROM mentors_searchmiss WHERE month = %s) < %s
ON CONFLICT (month, words) DO UPDATE SET times = known.times + 1
"""


class SearchMissQuerySet(models.QuerySet):
    """Written by the list of practices alone."""

    def note(self, month, words: str) -> None:
        """Counts one more search for these words, in one statement."""
        with connection.cursor() as cursor:
            cursor.execute(NOTE, [month, words, month, words, month, MOST_A_MONTH])


class SearchMiss(models.Model):
    """Words (folded, in the order they were typed) for which the library had nothing in a month, and how often."""

    month = models.DateField(_("hónap"))
    words = Line(_("keresett szavak"), max_length=200, validators=[one_line])
    times = models.PositiveIntegerField(_("hányszor"))

    objects = SearchMissQuerySet.as_manager()

    class Meta:
        verbose_name = _("eredménytelen keresés")
        verbose_name_plural = _("eredménytelen keresések")
        ordering = ["-month", "-times", "words"]
        constraints = [models.UniqueConstraint(fields=["month", "words"], name="searchmiss_once")]

    def __str__(self):
        return self.words
