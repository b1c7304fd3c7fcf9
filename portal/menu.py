"""The menu of a person: the entries that features have, in groups, what their role does most in front."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from events.calendar import menu as calendar
from events.news import menu as news
from events.newsletter import menu as newsletter
from events.projects import menu as projects
from events.training import menu as training
from events.week import menu as week
from institutions.base.menu import TEAM, Group, MenuEntry
from institutions.base.standing import Role, Standing
from institutions.bodies import menu as bodies
from institutions.communities import menu as communities
from institutions.consortia import menu as consortia
from institutions.exports import menu as exports
from institutions.organisations import menu as organisations
from institutions.outbox import menu as outbox
from institutions.places import menu as places
from institutions.places.models.county import County
from mentors.adoptions import menu as adoptions
from mentors.directory import menu as directory
from mentors.guides import menu as guides
from mentors.handovers import menu as handovers
from mentors.overview import menu as overview
from mentors.partnerships import menu as partnerships
from mentors.people import menu as people
from mentors.practices import menu as practices
from mentors.processes import menu as processes
from mentors.proposals import menu as proposals
from mentors.questions import menu as questions
from mentors.requests import menu as requests
from mentors.supervision import menu as supervision
from mentors.surveys import menu as surveys
from mentors.visits import menu as visits

OF_NO_ROLE = frozenset({""})
"""For who speaks for something, whatever they are appointed to."""
ENTRIES = [
    MenuEntry("today", _("Mai nap"), Group.DAILY, frozenset({Role.MENTOR})),
    MenuEntry("corner", _("Saját sarok"), Group.DAILY, OF_NO_ROLE, of_community=True, of_institution=True),
    MenuEntry("dashboard", _("Irányítópult"), Group.LEADING, TEAM),
    *practices.MENU,
    *guides.MENU,
    *adoptions.MENU,
    *questions.MENU,
    *calendar.MENU,
    *news.MENU,
    *newsletter.MENU,
    *projects.MENU,
    *week.MENU,
    *training.MENU,
    *directory.MENU,
    MenuEntry("county-list", _("Megyék"), Group.FIELD),
    *visits.MENU,
    *surveys.MENU,
    *supervision.MENU,
    *overview.MENU,
    *communities.MENU,
    *places.MENU,
    *consortia.MENU,
    *processes.MENU,
    *partnerships.MENU,
    *people.MENU,
    *requests.MENU,
    *organisations.MENU,
    *bodies.MENU,
    *proposals.MENU,
    *handovers.MENU,
    *outbox.MENU,
    *exports.MENU,
]
"""In a group they stand in this order, and so they do for whom there are too few to be grouped."""
MOST = 7
"""So many stand on top; more are grouped."""
FIRST = {
    Role.MENTOR: Group.DAILY,
    Role.COORDINATOR: Group.LEADING,
    Role.LEAD: Group.LEADING,
    Role.ADMINISTRATOR: Group.LEADING,
    Role.EDITOR: Group.KNOWLEDGE,
    Role.EXPERT: Group.KNOWLEDGE,
}
"""The group in which a role has most to do; of several roles the first one here decides."""


@dataclass(frozen=True)
class Link:
    """An entry on the page; `current` marks the page one is on or below."""

    label: str
    url: str
    group: Group
    current: bool = False


@dataclass(frozen=True)
class Folded:
    """A group with its entries; `current` where one of them is."""

    label: str
    entries: list[Link]

    @property
    def current(self) -> bool:
        return any(one.current for one in self.entries)


@dataclass(frozen=True)
class Menu:
    """What stands on top: links, and groups of them; and all the links, as the person finds them."""

    top: list[Link | Folded]
    links: list[Link]

    @property
    def is_grouped(self) -> bool:
        return any(isinstance(one, Folded) for one in self.top)


def menu_of(standing: Standing, path: str, entries: Iterable[MenuEntry] | None = None, county: str = "") -> Menu:
    """The menu of who holds that, on the page at that path; lists of the country open in the county of that code."""
    theirs = [one for one in (ENTRIES if entries is None else entries) if one.is_for(standing)]
    urls = [reverse(one.route) for one in theirs]
    here = max((url for url in urls if path.startswith(url)), key=len, default=None)
    links = [
        Link(str(one.label), f"{url}?county={county}" if county and one.by_county else url, one.group, url == here)
        for one, url in zip(theirs, urls, strict=True)
    ]
    return Menu(links if len(links) <= MOST else grouped(links, standing), links)


def own_county(standing: Standing) -> str:
    """The code of the one county in which the person works as mentor or coordinator; nothing for a lead."""
    counties = standing.counties_as(Role.MENTOR, Role.COORDINATOR)
    return ksh_code_of(min(counties)) if len(counties) == 1 and not standing.holds(Role.LEAD) else ""


@cache
def ksh_code_of(county: int) -> str:
    """A county's code, which no law has ever changed: asked once in a process."""
    return County.objects.filter(pk=county).values_list("ksh_code", flat=True).first() or ""


def grouped(links: list[Link], standing: Standing) -> list[Link | Folded]:
    """The links by group; one that is alone in its group stands for itself."""
    first = next((group for role, group in FIRST.items() if standing.holds(role)), None)
    found: list[Link | Folded] = []
    for group in sorted(Group, key=lambda group: group != first):
        inside = [link for link in links if link.group == group]
        if inside:
            found.append(inside[0] if len(inside) == 1 else Folded(str(group.label), inside))
    return found
