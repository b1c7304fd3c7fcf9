"""How a programme stands, what makes it accessible, and for whom it is."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """received → accepted | returned (with a reason, then received again) | declined; withdrawn by the joiner."""

    RECEIVED = "received", _("ellenőrzésre vár")
    ACCEPTED = "accepted", _("elfogadva")
    RETURNED = "returned", _("visszakérdezve")
    DECLINED = "declined", _("elutasítva")
    WITHDRAWN = "withdrawn", _("visszavonva")


class Access(models.TextChoices):
    """What makes a programme accessible."""

    STEP_FREE = "step_free", _("akadálymentes bejutás")
    ACCESSIBLE_TOILET = "accessible_toilet", _("akadálymentes mosdó")
    HEARING_LOOP = "hearing_loop", _("indukciós hurok")
    SIGN_LANGUAGE = "sign_language", _("jelnyelvi tolmács")
    EASY_TO_READ = "easy_to_read", _("könnyen érthető nyelv")
    QUIET = "quiet", _("csendes hely, ahová félre lehet vonulni")


class Age(models.TextChoices):
    """For whom a programme is."""

    CHILDREN = "children", _("gyerekek (0–13)")
    YOUTH = "youth", _("fiatalok (14–25)")
    ADULTS = "adults", _("felnőttek")
    SENIORS = "seniors", _("idősek")
    FAMILIES = "families", _("családok")
