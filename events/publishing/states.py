"""In which state a publication is, and how much of a day is known."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    DRAFT = "draft", _("tervezet")
    PUBLISHED = "published", _("közzétéve")
    POSTPONED = "postponed", _("elhalasztva")
    CANCELLED = "cancelled", _("elmarad")
    WITHDRAWN = "withdrawn", _("visszavonva")


PUBLIC = (State.PUBLISHED, State.POSTPONED, State.CANCELLED)
"""What has a page for everybody: who had planned to come must learn that it is not to be."""


class Precision(models.TextChoices):
    DAY = "day", _("nap")
    MONTH = "month", _("hónap")
    YEAR = "year", _("év")
