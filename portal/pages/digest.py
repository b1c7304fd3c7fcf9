"""What the daily digest tells a person: what waits for them today, the urgent first, and what became of their
proposals; composed of what each feature tells, by the same rights as the pages.
"""

import datetime

from events.calendar import parts as events
from events.training import parts as training
from events.week import parts as week
from institutions.base.digest import Section
from institutions.base.standing import Role, standing_of
from mentors.adoptions import parts as adoptions
from mentors.handovers import parts as handovers
from mentors.overview import parts as overview
from mentors.practices import parts as practices
from mentors.proposals import parts as proposals
from mentors.questions import parts as questions
from mentors.requests import parts as requests
from mentors.visits.parts import digest as visits

from . import weekly

SECTIONS = [
    (visits.returned, {Role.MENTOR}),
    (visits.promises_due, {Role.MENTOR}),
    (handovers.letters_to_sign, {Role.MENTOR}),
    (overview.cooling, {Role.MENTOR}),
    (questions.to_answer, {Role.EXPERT}),
    (questions.unanswered, {Role.EDITOR}),
    (questions.answered, {Role.EDITOR}),
    (practices.to_review, {Role.COORDINATOR, Role.LEAD, Role.EXPERT}),
    (adoptions.waiting, {Role.MENTOR, Role.COORDINATOR, Role.EDITOR}),
    (practices.to_consent, set()),
    (practices.on_the_way, {Role.MENTOR, Role.EDITOR}),
    (proposals.proposed, {Role.COORDINATOR}),
    (requests.waiting, {Role.COORDINATOR, Role.LEAD}),
    (visits.waiting, {Role.COORDINATOR, Role.LEAD}),
    (week.waiting, {Role.MENTOR, Role.COORDINATOR, Role.LEAD}),
    (training.waiting, {Role.LEAD}),
    (training.unmarked, set()),
    (handovers.unsigned, {Role.COORDINATOR, Role.LEAD}),
    (events.outcomes_due, {Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR}),
    (proposals.decided, set()),
    (weekly.changed, {Role.COORDINATOR}),
]
"""Each answers, for (user, day), its sections; asked for who holds one of the roles, for everybody where none is named.
Of the same urgency they stand in this order.
"""


def digest_of(user, day: datetime.date) -> list[Section]:
    """The sections that have something in them, the most urgent first, in the present language; none for whom there is
    nothing.
    """
    standing = standing_of(user)
    asked = [tell for tell, roles in SECTIONS if not roles or standing.holds(*roles)]
    return sorted((section for tell in asked for section in tell(user, day)), key=lambda section: section.urgency)
