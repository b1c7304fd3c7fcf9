"""Who looks after it: people, their appointments, and the work that they log."""

from .appointment import Appointment
from .assignment import Assignment
from .daily_digest import DailyDigest, DigestDay
from .demo_marker import DemoMarker
from .hand_over import HandOver, HandOverItem
from .hand_over_letter import HandOverLetter
from .invitation import Invitation
from .mentor import Mentor
from .partnership import Partnership
from .partnership_step import PartnershipNote, PartnershipRevision, PartnershipStage
from .party import Party
from .practice import GoodPractice, PracticeState
from .practice_text import PracticeText
from .practice_version import PracticeVersion
from .process import Process, ProcessStep
from .promise import KeptPromise, Promise, PromiseState
from .proposal import Proposal, ProposalState
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
from .trip import Trip, TripStop
from .unsent_text import UnsentText
from .user import User
from .visit import Visit
from .visit_conflict import VisitConflict
from .visit_partner import VisitCommunity, VisitInstitution
from .visit_photo import VisitPhoto
from .visit_revision import VisitRevision
from .word_pair import WordPair

__all__ = [
    "Appointment",
    "Assignment",
    "CommunityReach",
    "ConsortiumReach",
    "DailyDigest",
    "DemoMarker",
    "DigestDay",
    "GoodPractice",
    "HandOver",
    "HandOverItem",
    "HandOverLetter",
    "InstitutionReach",
    "Invitation",
    "KeptPromise",
    "Mentor",
    "Partnership",
    "PartnershipNote",
    "PartnershipRevision",
    "PartnershipStage",
    "Party",
    "PracticeState",
    "PracticeText",
    "PracticeVersion",
    "Process",
    "ProcessStep",
    "Promise",
    "PromiseState",
    "Proposal",
    "ProposalState",
    "PublishedPractice",
    "Representation",
    "SettlementReach",
    "Supervision",
    "SupervisionNote",
    "Trip",
    "TripStop",
    "UnsentText",
    "User",
    "Visit",
    "VisitCommunity",
    "VisitConflict",
    "VisitDay",
    "VisitInstitution",
    "VisitMonth",
    "VisitPhoto",
    "VisitPlace",
    "VisitRevision",
    "WordPair",
]
