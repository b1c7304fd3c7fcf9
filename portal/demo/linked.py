"""What leads to the demo's good practices and guides: events, projects, courses."""

from events.calendar.models.event import Event
from events.calendar.models.event_parts import PracticeOfEvent
from events.projects.models import PracticeOfProject, Project
from events.training.models.course import Course, GuideOfCourse
from mentors.guides.models import Guide
from mentors.practices.models.practice import GoodPractice

from . import content


def load() -> None:
    """Links them, as far as they are there."""
    texts = content.texts("practice_links")
    practices = dict(GoodPractice.objects.values_list("slug", "pk"))
    guides = dict(Guide.objects.values_list("slug", "pk"))
    events = dict(Event.objects.values_list("slug", "pk"))
    projects = dict(Project.objects.values_list("name", "pk"))
    courses = dict(Course.objects.values_list("slug", "pk"))
    _link(PracticeOfEvent, ("event_id", events), ("practice_id", practices), texts["events"])
    _link(PracticeOfProject, ("project_id", projects), ("practice_id", practices), texts["projects"])
    _link(GuideOfCourse, ("course_id", courses), ("guide_id", guides), texts["courses"])


def _link(model, owner, part, rows: dict[str, list[str]]) -> None:
    (owner_name, owners), (name, parts) = owner, part
    model.objects.bulk_create(
        model(**{owner_name: owners[key], name: parts[one], "position": position})
        for key, several in rows.items()
        for position, one in enumerate(several, 1)
    )
