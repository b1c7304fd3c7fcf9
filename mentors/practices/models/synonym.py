"""Pairs of words that the stemmer cannot bring together; editors extend the list."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited

from ..hungarian import fold


def one_word(value: str) -> None:
    """Raises ValidationError unless the value is a single word of letters and digits."""
    if not value.isalnum():
        raise ValidationError(_("Egyetlen szó legyen, betűkből."), code="one_word")


class SynonymQuerySet(models.QuerySet):
    def holding(self, text: str):
        """Those in which this piece of a word stands, on either side; all of them for an empty one."""
        piece = fold(text.strip())
        return self.filter(models.Q(typed__contains=piece) | models.Q(meant__contains=piece))

    def for_words(self, words) -> dict[str, set[str]]:
        """For each of these folded words what else it shall find."""
        found: dict[str, set[str]] = {}
        either = models.Q(typed__in=words) | models.Q(meant__in=words, both_ways=True)
        for typed, meant, both_ways in self.filter(either).values_list("typed", "meant", "both_ways"):
            found.setdefault(typed, set()).add(meant)
            if both_ways:
                found.setdefault(meant, set()).add(typed)
        return found


@audited()
class Synonym(models.Model):
    """Whoever searches for `typed` also finds `meant`, e.g. falvak → falu; with `both_ways`, the other way round too.
    Both without accents, in lower case.
    """

    typed = Line(_("ezt írja be"), max_length=40, validators=[one_line, one_word])
    meant = Line(_("ezt is találja meg"), max_length=40, validators=[one_line, one_word])

    both_ways = models.BooleanField(_("visszafelé is"), default=False, db_default=False)

    objects = SynonymQuerySet.as_manager()

    class Meta:
        verbose_name = _("szinonima")
        verbose_name_plural = _("szinonimák")
        ordering = ["typed", "meant"]
        constraints = [
            models.UniqueConstraint(
                fields=["typed", "meant"],
                name="synonym_once",
                violation_error_message=_("Ez a szinonima már szerepel a listán."),
            )
        ]

    def __str__(self):
        return f"{self.typed} {'↔' if self.both_ways else '→'} {self.meant}"
