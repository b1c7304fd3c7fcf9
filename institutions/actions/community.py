"""Writes of communities and their stages."""

import datetime

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import rules
from ..models import Community, CommunityStage
from ..models.days import check_days
from ..models.text import tidied
from ..refusals import grant
from .once import once, put

CONTACT = {"contact_name": "", "contact_email": "", "contact_phone": ""}


@once
def create(*, by, stage: str = "", since: datetime.date | None = None, **fields) -> Community:
    """Enters a community, with its stage and since when it holds where one is known."""
    grant(rules.may_keep_communities_in(by, fields["settlement"].county_id))
    community = Community(**fields)
    community.full_clean()
    community.save()
    if stage:
        _add_stage(community, stage=stage, date=since or timezone.localdate())
    return community


@transaction.atomic
def update(community: Community, *, by, revision: int | None, **fields) -> Community:
    """Changes these fields. Raises NotGranted unless the person keeps both the old and the new county's communities,
    Conflict when it changed since `revision`, ValidationError.
    """
    community = _locked(community, by)
    if not put(community, fields, revision=revision):
        return community
    grant(rules.may_edit_community(by, community))
    community.full_clean()
    community.save()
    return community


@transaction.atomic
def add_stage(
    community: Community, *, by, stage: str, date: datetime.date, note: str = ""
) -> tuple[CommunityStage, bool]:
    """Notes that the community stands at this stage from that day on; answers the row and whether it is new. Earlier
    stages stay as they are; raises ValidationError for another note of the same day.
    """
    community, note = _locked(community, by), tidied(note)
    if known := community.stages.filter(stage=stage, date=date).first():
        if known.note != note:
            raise ValidationError({"date": _("Ez az állapot ezen a napon már szerepel, más megjegyzéssel.")})
        return known, False
    return _add_stage(community, stage=stage, date=date, note=note), True


@transaction.atomic
def erase_contact(community: Community, *, by) -> None:
    """Empties name, e-mail and phone of the community's contact, also in the trail."""
    community = _locked(community, by)
    # Whoever has the form open with the old data shall not write it back unread.
    Community.objects.filter(pk=community.pk).update(**CONTACT, revision=community.revision + 1)
    apps.get_model("institutions", "CommunityEvent").objects.filter(pgh_obj_id=community.pk).update(**CONTACT)


def _add_stage(community: Community, **fields) -> CommunityStage:
    if fields["date"] > timezone.localdate():
        raise ValidationError({"date": _("Ez a nap még nem jött el.")})
    check_days(date=fields["date"])
    row = CommunityStage(community=community, **fields)
    row.full_clean()
    row.save()
    return row


def _locked(community: Community, by) -> Community:
    found = Community.objects.select_for_update(of=("self",)).select_related("settlement").get(pk=community.pk)
    grant(rules.may_edit_community(by, found))
    return found
