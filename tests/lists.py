"""Every list of ours that stands as a page and as an endpoint: those of each feature stand in its folder."""

from .events.calendar import lists as calendar
from .events.news import lists as news
from .events.projects import lists as projects
from .events.registration import lists as registration
from .events.training import lists as training
from .events.week import lists as week
from .institutions.bodies import lists as bodies
from .institutions.communities import lists as communities
from .institutions.consortia import lists as consortia
from .institutions.organisations import lists as organisations
from .institutions.places import lists as places
from .mentors.adoptions import lists as adoptions
from .mentors.collections import lists as collections
from .mentors.directory import lists as directory
from .mentors.guides import lists as guides
from .mentors.partnerships import lists as partnerships
from .mentors.people import lists as people
from .mentors.practices import lists as practices
from .mentors.processes import lists as processes
from .mentors.proposals import lists as proposals
from .mentors.questions import lists as questions
from .mentors.surveys import lists as surveys
from .mentors.visits import lists as visits

FEATURES = [
    places,
    organisations,
    consortia,
    communities,
    people,
    visits,
    partnerships,
    processes,
    practices,
    collections,
    adoptions,
    guides,
    proposals,
    questions,
    surveys,
    bodies,
    directory,
    calendar,
    projects,
    registration,
    week,
    training,
    news,
]
LISTS = [kind for feature in FEATURES for kind in feature.LISTS]
