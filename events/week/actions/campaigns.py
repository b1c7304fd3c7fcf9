"""Writes of a year of Community Week: entered, changed, shown to everybody."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from events.week import rules
from events.week.models.campaign import Campaign
from events.week.models.programme import Programme
from institutions.base.exceptions import Refused, grant
from institutions.once.actions import once, put, read_last
from institutions.uploads.actions import discard, take

from .afterwards import plan


@once
def create(*, by, call=None, **fields) -> Campaign:
    """Enters a year, which editors and lead alone see at first. Raises NotGranted, ValidationError."""
    grant(rules.may_keep_campaigns(by))
    campaign = Campaign(**fields)
    campaign.full_clean()
    keep_call(campaign, call, by)
    campaign.save()
    return campaign


@transaction.atomic
def update(campaign: Campaign, *, by, revision: int | None, call=None, **fields) -> Campaign:
    """Changes these fields. Raises NotGranted, Conflict when it changed since `revision`, ValidationError."""
    grant(rules.may_keep_campaigns(by))
    campaign = Campaign.objects.select_for_update(of=("self",)).get(pk=campaign.pk)
    differs = put(campaign, fields, revision=revision)
    if not (differs or call):
        return campaign
    if not differs:
        read_last(campaign, revision)
        campaign.revision += 1
    campaign.full_clean()
    outside = Programme.objects.filter(campaign=campaign).exclude(date__range=(campaign.starts_on, campaign.ends_on))
    if outside.exists():
        raise ValidationError({"starts_on": _("Van már program, amely kívül esne ezeken a napokon.")})
    keep_call(campaign, call, by)
    campaign.save()
    if campaign.is_public:
        plan(campaign)
    return campaign


@transaction.atomic
def publish(campaign: Campaign, *, by, yes: bool = True) -> Campaign:
    """Shows a year to everybody, or takes it back while nobody has joined. Raises NotGranted, Refused."""
    grant(rules.may_keep_campaigns(by))
    campaign = Campaign.objects.select_for_update(of=("self",)).get(pk=campaign.pk)
    if campaign.is_public == yes:
        return campaign
    if not yes and campaign.joiners.exists():
        raise Refused(_("Már csatlakoztak hozzá: nem vonható vissza."))
    campaign.is_public, campaign.revision = yes, campaign.revision + 1
    campaign.save(update_fields=["is_public", "revision"])
    if yes:
        plan(campaign)
    return campaign


def keep_call(campaign: Campaign, file, by) -> None:
    """Takes in the document to be downloaded, in place of the one that was there. Raises ValidationError."""
    if not file:
        return
    before = campaign.call
    try:
        campaign.call = take(file, by=by)
    except ValidationError as error:
        raise ValidationError({"file": error.messages}) from error
    if before:
        Campaign.objects.filter(pk=campaign.pk).update(call=None)
        discard(before)
