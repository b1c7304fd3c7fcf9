"""What goes out on a date: events in series with their programmes, and projects."""

from events.calendar.models.event import Event
from events.calendar.models.event_parts import EventBody, EventCountry, EventCounty, EventText, PracticeOfEvent
from events.calendar.models.outcome import Outcome
from events.calendar.models.series import Membership, Series, SeriesText
from events.news.models import EventOfPost, Post, PostOfPost, PostPicture, PostText, PracticeOfPost
from events.newsletter.models.issue import Issue, Piece
from events.newsletter.models.subscriber import Subscriber
from events.programme.models.session import (
    Contribution,
    EventMaterial,
    Room,
    Session,
    SessionText,
    Track,
)
from events.programme.models.version import ProgrammeVersion
from events.projects.models import (
    EventOfProject,
    Insight,
    PracticeOfProject,
    Project,
    ProjectBody,
    ProjectCountry,
    ProjectMaterial,
    ProjectText,
)
from events.publishing.models import Funding, FundingText
from events.registration.models.afterwards import Companion, Feedback, Pledge
from events.registration.models.arrival import Arrival
from events.registration.models.invitation import EventInvitation, OrganiserMessage
from events.registration.models.question import Answer, Question
from events.registration.models.registration import Registration, SeatMove
from events.registration.models.setup import RegistrationSetup
from events.registration.models.workshop import SessionQuota, SessionSeat
from events.sharing.models import CalendarLink
from events.training.models.course import Course, CoursePerson, CourseText, GuideOfCourse, Module
from events.training.models.enrolment import Attendance, Enrolment, PortfolioItem
from events.training.models.run import CourseRun, RunModule, RunTeacher
from events.week.models.campaign import Campaign, CampaignText
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme

__all__ = [
    "Answer",
    "Arrival",
    "Attendance",
    "CalendarLink",
    "Campaign",
    "CampaignText",
    "Companion",
    "Contribution",
    "Course",
    "CoursePerson",
    "CourseRun",
    "CourseText",
    "Enrolment",
    "Event",
    "EventBody",
    "EventCountry",
    "EventCounty",
    "EventInvitation",
    "EventMaterial",
    "EventOfPost",
    "EventOfProject",
    "EventText",
    "Feedback",
    "Funding",
    "FundingText",
    "GuideOfCourse",
    "Insight",
    "Issue",
    "Joiner",
    "Membership",
    "Module",
    "OrganiserMessage",
    "Outcome",
    "Piece",
    "Pledge",
    "PortfolioItem",
    "Post",
    "PostOfPost",
    "PostPicture",
    "PostText",
    "PracticeOfEvent",
    "PracticeOfPost",
    "PracticeOfProject",
    "Programme",
    "ProgrammeVersion",
    "Project",
    "ProjectBody",
    "ProjectCountry",
    "ProjectMaterial",
    "ProjectText",
    "Question",
    "Registration",
    "RegistrationSetup",
    "Room",
    "RunModule",
    "RunTeacher",
    "SeatMove",
    "Series",
    "SeriesText",
    "Session",
    "SessionQuota",
    "SessionSeat",
    "SessionText",
    "Subscriber",
    "Track",
]
