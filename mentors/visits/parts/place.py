"""Visits on the pages of settlements and communities."""

from institutions.base import rules as base_rules

from ..rules.visit import may_log_in


def of_settlement(user, settlement) -> dict:
    """Whether the person logs visits there, and reads how many there were (`with_reach` has counted them)."""
    counties = base_rules.counties_of_fieldwork(user)
    return {
        "may_log": may_log_in(user, settlement),
        "reads_fieldwork": counties is None or settlement.county_id in counties,
    }


def of_community(user, community) -> dict:
    """Whether the person logs visits where the community is."""
    return {"may_log": may_log_in(user, community.settlement)}
