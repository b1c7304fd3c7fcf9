"""The bands by which settlements are told apart by size, wherever they are."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SettlementSize(models.TextChoices):
    """How many people live in the settlement; empty where that is not known."""

    UNDER_500 = "under_500", _("500 fő alatt")
    UNDER_1000 = "under_1000", _("500–999 fő")
    UNDER_3000 = "under_3000", _("1000–2999 fő")
    UNDER_10000 = "under_10000", _("3000–9999 fő")
    OVER_10000 = "over_10000", _("legalább 10 000 fő")

    @property
    def bounds(self) -> tuple[int, int | None]:
        """(from this many inhabitants, below this many or None)."""
        position = list(SettlementSize).index(self)
        return (0, *LIMITS)[position], (*LIMITS, None)[position]

    @classmethod
    def of(cls, population: int | None) -> str:
        """The code of the band of so many inhabitants; empty where that is not known."""
        if population is None:
            return ""
        return next(size for size in cls if size.bounds[1] is None or population < size.bounds[1]).value

    def condition(self, field: str = "population") -> models.Q:
        """The rows in which this many live by that column."""
        low, high = self.bounds
        return models.Q(**{f"{field}__gte": low}) & (models.Q(**{f"{field}__lt": high}) if high else models.Q())


LIMITS = (500, 1000, 3000, 10_000)
"""Where a band ends and the next begins: inhabitants."""
