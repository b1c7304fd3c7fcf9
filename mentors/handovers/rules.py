"""Who may do what with hand-overs and their letters. What its state forbids, the action refuses."""

from institutions.base.standing import Role, standing_of
from mentors.people.rules.assignment import may_assign

from .models.hand_over import HandOver


def may_hand_over(user, county_id: int) -> bool:
    """Whether the person hands over in that county, and undoes it: whoever assigns there."""
    return may_assign(user, county_id)


def is_leaving(user, hand_over: HandOver) -> bool:
    """Whether it is the person who hands over, still a mentor there."""
    return hand_over.from_mentor_id == user.pk and standing_of(user).holds_in(hand_over.county_id, Role.MENTOR)


def may_edit_letter(user, hand_over: HandOver) -> bool:
    """Whoever leaves, and the coordinator."""
    return is_leaving(user, hand_over) or may_hand_over(user, hand_over.county_id)


def may_sign_letter(user, hand_over: HandOver) -> bool:
    """The successor alone, a mentor there."""
    return hand_over.to_mentor_id == user.pk and standing_of(user).holds_in(hand_over.county_id, Role.MENTOR)
