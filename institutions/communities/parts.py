"""Communities on the pages that several features make up: of settlements, institutions, and in the line of time."""

from institutions.base import rules
from institutions.base.timeline import Entry, part

from .forms import StageForm
from .models.community import Community


def of_settlement(user, settlement) -> dict:
    """The communities there."""
    return {
        "communities": Community.objects.visible_to(user).filter(settlement=settlement),
        "of_the_team": rules.may_write_in(user, settlement.county_id),
        "may_keep_communities": rules.may_keep_communities_in(user, settlement.county_id),
    }


def of_institution(user, institution) -> dict:
    """The communities that meet there."""
    return {"communities": Community.objects.visible_to(user).filter(host=institution)}


def whole(user, community, sent: StageForm | None = None) -> dict:
    """What a community's page shows besides the public card, to whom it may; `sent` is the form of a stage with
    something wrong in it.
    """
    in_full = rules.reads_community_in_full(user, community.pk, community.settlement.county_id)
    may_edit = rules.may_edit_community(user, community)
    return {
        "in_full": in_full,
        "may_edit": may_edit,
        "stages": list(community.stages.all()) if in_full else [],
        "stage_form": sent or (StageForm() if may_edit else None),
    }


def stages_in_time(user, community, rank, cursor) -> list[Entry]:
    return [
        Entry(row.date, rank, row.pk, "stage", row.get_stage_display(), text=row.note)
        for row in part(community.stages.all(), "date", rank, cursor)
    ]
