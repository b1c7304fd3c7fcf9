"""Who looks after it: people, their appointments, and the work that they log."""

from mentors.adoptions.models import Adoption, AdoptionState, StudyVisit
from mentors.collections.models import Collection, CollectionItem, CollectionText
from mentors.digest.models import DigestDay
from mentors.directory.models import Speaker, SpeakerText
from mentors.guides.models import Guide, GuidePractice, GuideText
from mentors.handovers.models.hand_over import HandOver, HandOverItem
from mentors.handovers.models.hand_over_letter import HandOverLetter
from mentors.partnerships.models.partnership import Partnership
from mentors.partnerships.models.partnership_step import PartnershipNote, PartnershipRevision, PartnershipStage
from mentors.people.models.appointment import Appointment
from mentors.people.models.assignment import Assignment
from mentors.people.models.demo_marker import DemoMarker
from mentors.people.models.invitation import Invitation
from mentors.people.models.limit import Limit
from mentors.people.models.mentor import Mentor
from mentors.people.models.qualification import Qualification
from mentors.people.models.representation import Representation
from mentors.people.models.session import Session
from mentors.people.models.supervision import Supervision
from mentors.people.models.unsent_text import UnsentText
from mentors.people.models.user import User
from mentors.practices.models.practice import GoodPractice, PracticeState
from mentors.practices.models.practice_consent import ConsentState, PracticeConsent
from mentors.practices.models.practice_file import PracticeAttachment, PracticePhoto
from mentors.practices.models.practice_review import PracticeComment, PracticeReview, ReviewState
from mentors.practices.models.practice_text import PracticeText
from mentors.practices.models.practice_version import PracticeVersion
from mentors.practices.models.practice_way import PracticeStep
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.models.search_miss import SearchMiss
from mentors.practices.models.search_word import SearchWord
from mentors.practices.models.synonym import Synonym
from mentors.processes.models import Process, ProcessStep
from mentors.proposals.models import Proposal, ProposalState
from mentors.questions.models.published_answer import PublishedAnswer
from mentors.questions.models.question import Expertise, Question, QuestionMessage, QuestionState
from mentors.requests.models import AccountRequest
from mentors.supervision.models import SupervisionBooking, SupervisionDate, SupervisionRecord
from mentors.surveys.models.study import Quota, Study, Tally, Wave
from mentors.visits.models.burden import VisitBurden
from mentors.visits.models.promise import KeptPromise, Promise, PromiseState
from mentors.visits.models.rollups import (
    ActivityMonth,
    CommunityReach,
    ConsortiumReach,
    CountyMonth,
    InstitutionReach,
    SettlementReach,
    VisitDay,
    VisitMonth,
    VisitPlace,
)
from mentors.visits.models.supervision_note import SupervisionNote
from mentors.visits.models.trip import Trip, TripStop
from mentors.visits.models.visit import Visit
from mentors.visits.models.visit_conflict import VisitConflict
from mentors.visits.models.visit_partner import VisitCommunity, VisitInstitution
from mentors.visits.models.visit_photo import VisitPhoto
from mentors.visits.models.visit_revision import VisitRevision

__all__ = [
    "AccountRequest",
    "ActivityMonth",
    "Adoption",
    "AdoptionState",
    "Appointment",
    "Assignment",
    "Collection",
    "CollectionItem",
    "CollectionText",
    "CommunityReach",
    "ConsentState",
    "ConsortiumReach",
    "CountyMonth",
    "DemoMarker",
    "DigestDay",
    "Expertise",
    "GoodPractice",
    "Guide",
    "GuidePractice",
    "GuideText",
    "HandOver",
    "HandOverItem",
    "HandOverLetter",
    "InstitutionReach",
    "Invitation",
    "KeptPromise",
    "Limit",
    "Mentor",
    "Partnership",
    "PartnershipNote",
    "PartnershipRevision",
    "PartnershipStage",
    "PracticeAttachment",
    "PracticeComment",
    "PracticeConsent",
    "PracticePhoto",
    "PracticeReview",
    "PracticeState",
    "PracticeStep",
    "PracticeText",
    "PracticeVersion",
    "Process",
    "ProcessStep",
    "Promise",
    "PromiseState",
    "Proposal",
    "ProposalState",
    "PublishedAnswer",
    "PublishedPractice",
    "Qualification",
    "Question",
    "QuestionMessage",
    "QuestionState",
    "Quota",
    "Representation",
    "ReviewState",
    "SearchMiss",
    "SearchWord",
    "Session",
    "SettlementReach",
    "Speaker",
    "SpeakerText",
    "Study",
    "StudyVisit",
    "Supervision",
    "SupervisionBooking",
    "SupervisionDate",
    "SupervisionNote",
    "SupervisionRecord",
    "Synonym",
    "Tally",
    "Trip",
    "TripStop",
    "UnsentText",
    "User",
    "Visit",
    "VisitBurden",
    "VisitCommunity",
    "VisitConflict",
    "VisitDay",
    "VisitInstitution",
    "VisitMonth",
    "VisitPhoto",
    "VisitPlace",
    "VisitRevision",
    "Wave",
]
