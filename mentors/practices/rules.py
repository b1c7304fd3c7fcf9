"""Who may do what with good practices. What the state of a practice forbids, the action refuses."""

from institutions.base.standing import Role, standing_of
from mentors.people.rules.team import in_office

from .models.practice import GoodPractice, PracticeState
from .models.practice_consent import PracticeConsent
from .models.practice_review import ReviewState

WITH_THE_COLLECTOR = (PracticeState.COLLECTED, PracticeState.DRAFT)
"""The states in which whoever collected a practice writes it, too."""


def may_read_unpublished(user) -> bool:
    """Whether there may be practices that the person reads before they are published."""
    roles = (Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.EXPERT, Role.LEAD, Role.ADMINISTRATOR)
    return standing_of(user).holds(*roles)


def may_edit_practices(user) -> bool:
    """Editors write, assign, publish and withdraw every practice."""
    return standing_of(user).holds(Role.EDITOR)


def may_erase_names(user) -> bool:
    """Whoever answers for what was published takes a name out of it."""
    return standing_of(user).holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_collect(user) -> bool:
    """Whether the person may begin a practice anywhere."""
    return standing_of(user).holds(Role.EDITOR, Role.MENTOR)


def may_collect_in(user, county_id: int) -> bool:
    """Editors anywhere, mentors in their counties."""
    return may_edit_practices(user) or standing_of(user).holds_in(county_id, Role.MENTOR)


def is_collector(user, practice: GoodPractice) -> bool:
    """Whether the person collected it, and is a mentor still."""
    standing = standing_of(user)
    return practice.collected_by_id == standing.user_id is not None and standing.holds(Role.MENTOR)


def may_write(user, practice: GoodPractice) -> bool:
    """Editors always; who collected it until it is sent on."""
    return may_edit_practices(user) or (is_collector(user, practice) and practice.state in WITH_THE_COLLECTOR)


def may_ask_consent(user, practice: GoodPractice) -> bool:
    """Editors, and who collected it, as they know the people."""
    return may_edit_practices(user) or is_collector(user, practice)


def may_answer_consent(user, consent: PracticeConsent) -> bool:
    """Whoever speaks for the institution, about what others asked: nobody consents to their own request."""
    standing = standing_of(user)
    is_theirs = consent.practice.institution_id in standing.institutions
    return is_theirs and consent.asked_by_id != standing.user_id


def may_review_for_county(user, practice: GoodPractice) -> bool:
    """The county's coordinator, never about their own; the lead where no (other) coordinator is in office today."""
    standing = standing_of(user)
    county = practice.settlement.county_id
    if practice.collected_by_id == standing.user_id:
        return False
    if standing.holds_in(county, Role.COORDINATOR):
        return True
    return (
        standing.holds(Role.LEAD)
        and not in_office().filter(county=county).exclude(user=practice.collected_by_id).exists()
    )


def may_review_as_expert(user, practice: GoodPractice) -> bool:
    """The expert who has it now."""
    standing = standing_of(user)
    if not standing.holds(Role.EXPERT):
        return False
    return practice.reviews.filter(expert=standing.user_id, state=ReviewState.OPEN).exists()


def may_comment(user, practice: GoodPractice) -> bool:
    """Who reviews it at the moment, and editors."""
    if may_edit_practices(user) or may_review_as_expert(user, practice):
        return True
    return practice.state == PracticeState.COUNTY_REVIEW and may_review_for_county(user, practice)
