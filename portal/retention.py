"""What goes by itself when its time is over: the clock carries it out nightly, administrators read how much went."""

from events.newsletter import personal_data as newsletter
from events.registration import personal_data as registration
from events.training import personal_data as training
from events.week import personal_data as week
from institutions.exports import personal_data as exports
from institutions.imports import personal_data as imports
from institutions.once import personal_data as once
from mentors.adoptions import personal_data as adoptions
from mentors.people import personal_data as people
from mentors.practices import personal_data as practices
from mentors.questions import personal_data as questions
from mentors.requests import personal_data as requests

RETENTION = [
    *once.RETENTION,
    *exports.RETENTION,
    *imports.RETENTION,
    *people.RETENTION,
    *registration.RETENTION,
    *practices.RETENTION,
    *adoptions.RETENTION,
    *questions.RETENTION,
    *requests.RETENTION,
    *week.RETENTION,
    *training.RETENTION,
    *newsletter.RETENTION,
]
