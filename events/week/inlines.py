"""What belongs to a year of Community Week."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.parts.kind import Kind, Owner

from . import rules
from .models.campaign import Campaign, CampaignText

CAMPAIGN = Owner(
    model=Campaign,
    lookup="year",
    may_edit=lambda user, campaign: rules.may_keep_campaigns(user),
    page=lambda campaign: reverse("week-desk", args=[campaign.year]),
    kinds={"texts": Kind("texts", CampaignText, ("language", "motto", "about"), "campaign", _("Szöveg más nyelven"))},
)
