"""What the portal keeps about people: the table of the privacy page. `tests/test_personal_data.py` asks each kind how
it ends.
"""

from events.calendar import personal_data as calendar
from events.newsletter import personal_data as newsletter
from events.registration import personal_data as registration
from events.sharing import personal_data as sharing
from events.training import personal_data as training
from events.week import personal_data as week
from institutions.certificates import personal_data as certificates
from institutions.communities import personal_data as communities
from institutions.exports import personal_data as exports
from institutions.imports import personal_data as imports
from institutions.organisations import personal_data as organisations
from institutions.outbox import personal_data as outbox
from mentors.adoptions import personal_data as adoptions
from mentors.directory import personal_data as directory
from mentors.guides import personal_data as guides
from mentors.handovers import personal_data as handovers
from mentors.partnerships import personal_data as partnerships
from mentors.people import personal_data as people
from mentors.practices import personal_data as practices
from mentors.proposals import personal_data as proposals
from mentors.questions import personal_data as questions
from mentors.requests import personal_data as requests
from mentors.supervision import personal_data as supervision
from mentors.visits import personal_data as visits

KEPT = [
    *people.KEPT,
    *organisations.KEPT,
    *communities.KEPT,
    *practices.KEPT,
    *guides.KEPT,
    *adoptions.KEPT,
    *calendar.KEPT,
    *registration.KEPT,
    *sharing.KEPT,
    *week.KEPT,
    *training.KEPT,
    *newsletter.KEPT,
    *directory.KEPT,
    *proposals.KEPT,
    *questions.KEPT,
    *requests.KEPT,
    *visits.KEPT,
    *supervision.KEPT,
    *handovers.KEPT,
    *partnerships.KEPT,
    *outbox.KEPT,
    *certificates.KEPT,
    *exports.KEPT,
    *imports.KEPT,
]
