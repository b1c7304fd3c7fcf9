"""What goes out on a date: events in series with their programmes, and projects."""

from events.calendar.models.event import Event
from events.calendar.models.event_parts import EventBody, EventCountry, EventText
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
    Project,
    ProjectBody,
    ProjectCountry,
    ProjectMaterial,
    ProjectText,
)
from events.publishing.models import Funding, FundingText
from events.sharing.models import CalendarLink

__all__ = [
    "CalendarLink",
    "Contribution",
    "Event",
    "EventBody",
    "EventCountry",
    "EventMaterial",
    "EventOfPost",
    "EventOfProject",
    "EventText",
    "Funding",
    "FundingText",
    "Insight",
    "Issue",
    "Membership",
    "Outcome",
    "Piece",
    "Post",
    "PostOfPost",
    "PostPicture",
    "PostText",
    "PracticeOfPost",
    "ProgrammeVersion",
    "Project",
    "ProjectBody",
    "ProjectCountry",
    "ProjectMaterial",
    "ProjectText",
    "Room",
    "Series",
    "SeriesText",
    "Session",
    "SessionText",
    "Subscriber",
    "Track",
]
