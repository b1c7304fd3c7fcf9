"""Writes of communities and their stages."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base import rules
from institutions.base.days import check_days
from institutions.base.exceptions import grant
from institutions.base.likeness import ask_whether_known
from institutions.base.text import tidied
from institutions.erasing.actions import erase, tidy_trail
from institutions.once.actions import once, put

from .models.community import Community
from .models.community_stage import CommunityStage


@once
def create(*, by, insist: bool = False, stage: str = "", since: datetime.date | None = None, **fields) -> Community:
    """Enters a community, with its stage and since when it holds where one is known. Raises MuchAlike, unless the
    person insists, where the settlement has one of nearly this name.
    """
    grant(rules.may_keep_communities_in(by, fields["settlement"].county_id))
    community = Community(**fields)
    if not insist:
        _ask_whether_known(community, by)
    community.full_clean()
    community.save()
    if stage:
        _add_stage(community, stage=stage, date=since or timezone.localdate())
    return community


@transaction.atomic
def update(community: Community, *, by, revision: int | None, insist: bool = False, **fields) -> Community:
    """Changes these fields. Raises NotGranted unless the person keeps both the old and the new county's communities,
    MuchAlike, unless they insist, where it would come to be called nearly like another one, Conflict when it changed
    since `revision`, ValidationError.
    """
    community = _locked(community, by)
    called = (community.name, community.settlement_id)
    if not put(community, fields, revision=revision):
        return community
    grant(rules.may_edit_community(by, community))
    if not insist and called != (community.name, community.settlement_id):
        _ask_whether_known(community, by)
    community.full_clean()
    community.save()
    tidy_trail(community, Community.PERSONAL)
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
    erase(community, Community.PERSONAL)
    # Whoever has the form open with the old data shall not write it back unread.
    Community.objects.filter(pk=community.pk).update(revision=community.revision + 1)


def _ask_whether_known(community: Community, by) -> None:
    community.clean_fields()  # what is wrong in itself is said first
    others = Community.objects.visible_to(by).filter(settlement=community.settlement_id).exclude(pk=community.pk)
    ask_whether_known(others, community.name)


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
