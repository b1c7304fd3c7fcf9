"""What search engines should find: every public page, in each language, by section (sitemaps.org)."""

from collections.abc import Callable, Iterable

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.models import AnonymousUser
from django.contrib.sitemaps import Sitemap, views
from django.urls import reverse
from django.utils import timezone, translation

from events.calendar.models.event import Event
from events.calendar.models.series import Series
from events.news.models import Post
from events.newsletter.models.issue import Issue
from events.projects.models import Project
from events.registration.rules import why_closed
from events.training.models.course import Course
from events.training.models.run import CourseRun
from events.week.models.campaign import Campaign
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.collections.models import Collection
from mentors.guides.models import Guide
from mentors.people.models.mentor import Mentor
from mentors.practices.models.published_practice import PublishedPractice
from mentors.questions.models.published_answer import PublishedAnswer

PAGES = (
    "home",
    "figures",
    "county-list",
    "practice-list",
    "practice-fit",
    "collection-list",
    "guide-list",
    "question-list",
    "event-list",
    "exchange-figures",
    "week-index",
    "course-list",
    "run-list",
    "post-list",
    "newsletter",
    "mentor-list",
    "institution-list",
)
PAGES += (
    "community-list",
    "consortium-list",
    "settlement-list",
    "about",
    "accessibility",
    "privacy",
    "api",
)
VISITOR = AnonymousUser()
MOST = 1_000
"""Addresses on one page of a sitemap, those of each language counted; the protocol allows fifty times as many."""


class Section(Sitemap):
    """The pages of one kind: `rows` answers what names each, in the order of the addresses."""

    i18n = alternates = True
    limit = MOST

    def __init__(self, route: str, rows: Callable[[], Iterable]):
        self.route, self.rows = route, rows

    def items(self):
        return self.rows()

    def location(self, item):
        return f"{reverse(self.route, args=[item])}?lang={translation.get_language()}"


class Pages(Section):
    """Those that are no record's."""

    def __init__(self):
        super().__init__("", lambda: PAGES)

    def location(self, item):
        return f"{reverse(item)}?lang={translation.get_language()}"


def named(model, name: str, order: str = "pk"):
    """The column by which a visitor's addresses name the records, of all that visitors read."""
    return lambda: list(model.objects.visible_to(VISITOR).order_by(order).values_list(name, flat=True))


def settlement_keys() -> list[str]:
    places = Settlement.objects.visible_to(VISITOR).order_by("pk").only("ksh_code")
    return [place.key for place in places]


def series_slugs() -> list[str]:
    """Of the series that have something public to show."""
    shown = Series.objects.filter(memberships__event__in=Event.objects.public())
    return list(shown.order_by("pk").distinct().values_list("slug", flat=True))


def events_open() -> list[str]:
    """Of the events for which anybody can register now."""
    now = timezone.now()
    rows = Event.objects.public().upcoming(now).filter(registration=True).select_related("setup").order_by("pk")
    return [event.slug for event in rows if not why_closed(event, now)]


SECTIONS = {
    "pages": Pages(),
    "practices": Section("practice-detail", named(PublishedPractice, "slug")),
    "collections": Section("collection-detail", named(Collection, "slug")),
    "guides": Section("guide-detail", named(Guide, "slug")),
    "questions": Section("question-detail", named(PublishedAnswer, "pk")),
    "events": Section("event-detail", named(Event, "slug")),
    "registrations": Section("registration-create", events_open),
    "series": Section("series-detail", series_slugs),
    "community-week": Section("week-detail", named(Campaign, "year")),
    "training": Section("course-detail", named(Course, "slug")),
    "training-runs": Section("run-detail", named(CourseRun, "pk")),
    "news": Section("post-detail", named(Post, "slug")),
    "newsletters": Section("issue-detail", named(Issue, "slug")),
    "projects": Section("project-detail", named(Project, "slug")),
    "mentors": Section("mentor-detail", named(Mentor, "pk")),
    "counties": Section("county-detail", named(County, "ksh_code", "ksh_code")),
    "communities": Section("community-detail", named(Community, "pk")),
    "institutions": Section("institution-detail", named(Institution, "pk")),
    "consortia": Section("consortium-detail", named(Consortium, "pk")),
    "settlements": Section("settlement-detail", settlement_keys),
}


@login_not_required
def sitemap_index(request):
    return views.index(request, sitemaps=SECTIONS, sitemap_url_name="sitemap-section")


@login_not_required
def sitemap_section(request, section):
    """Raises Http404 for a section or a page of it that there is not."""
    return views.sitemap(request, sitemaps=SECTIONS, section=section)
