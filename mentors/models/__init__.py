"""Who looks after it: people, their appointments, and the work that they log."""

from .appointment import Appointment
from .assignment import Assignment
from .demo_marker import DemoMarker
from .invitation import Invitation
from .mentor import Mentor
from .practice import GoodPractice, PracticeState
from .practice_text import PracticeText
from .practice_version import PracticeVersion
from .published_practice import PublishedPractice
from .representation import Representation
from .rollups import (
    CommunityReach,
    ConsortiumReach,
    InstitutionReach,
    SettlementReach,
    VisitDay,
    VisitMonth,
    VisitPlace,
)
from .supervision import Supervision
from .supervision_note import SupervisionNote
from .user import User
from .visit import Visit
from .visit_partner import VisitCommunity, VisitInstitution
from .visit_revision import VisitRevision
from .word_pair import WordPair

__all__ = [
    "Appointment",
    "Assignment",
    "CommunityReach",
    "ConsortiumReach",
    "DemoMarker",
    "GoodPractice",
    "InstitutionReach",
    "Invitation",
    "Mentor",
    "PracticeState",
    "PracticeText",
    "PracticeVersion",
    "PublishedPractice",
    "Representation",
    "SettlementReach",
    "Supervision",
    "SupervisionNote",
    "User",
    "Visit",
    "VisitCommunity",
    "VisitDay",
    "VisitInstitution",
    "VisitMonth",
    "VisitPlace",
    "VisitRevision",
    "WordPair",
]
