"""What goes by itself when its time is over: the clock carries it out nightly, administrators read how much went."""

from events.newsletter import personal_data as newsletter
from events.week import personal_data as week
from institutions.once import personal_data as once
from mentors.people import personal_data as people
from mentors.questions import personal_data as questions

RETENTION = [
    *once.RETENTION,
    *people.RETENTION,
    *questions.RETENTION,
    *week.RETENTION,
    *newsletter.RETENTION,
]
