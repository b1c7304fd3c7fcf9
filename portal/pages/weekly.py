"""„Mi változott a megyémben”: on Mondays a coordinator hears in whole sentences what happened in the week before, and
what the new one brings; composed of what each feature knows, for the counties that the person coordinates.
"""

import datetime
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.calendar.models.event import Event
from events.news.models import Post
from institutions.base.digest import MONDAY, Line, Section, Urgency, flat
from institutions.base.standing import Role, standing_of
from institutions.communities.models.community import Community
from institutions.communities.models.community_stage import CommunityStage
from institutions.places.models.county import County
from mentors.people.models.appointment import Appointment
from mentors.practices.models.published_practice import PublishedPractice
from mentors.practices.views.practice_cards import CARD, card
from mentors.visits.models.promise import Promise
from mentors.visits.models.visit import Visit

MOST = 3
"""So many of a kind are named; a note that is read aloud is short."""
WEEK = datetime.timedelta(days=7)


@dataclass(frozen=True)
class Week:
    """The seven days before a Monday, in one county, as one coordinator may read them."""

    user: object
    county: County
    monday: datetime.date

    @property
    def first(self) -> datetime.date:
        return self.monday - WEEK

    @property
    def last(self) -> datetime.date:
        return self.monday - datetime.timedelta(days=1)

    def address(self, route: str, **more) -> str:
        return f"{reverse(route)}?{urlencode({'county': self.county.ksh_code, **more})}"


def changed(user, day: datetime.date) -> list[Section]:
    """A section for each county that the person coordinates and in which something changed; on Mondays."""
    if day.weekday() != MONDAY:
        return []
    found = []
    for county in County.objects.filter(pk__in=standing_of(user).counties_as(Role.COORDINATOR)).order_by("sort_key"):
        week = Week(user, county, day)
        lines = [flat(line) for tell in TOLD for line in tell(week)]
        title = _("Mi változott a megyémben? (%(county)s)") % {"county": county.name}
        path = reverse("dashboard-county", args=[county.ksh_code])
        found += [Section(title, lines, 0, path, Urgency.NEWS, is_note=True)] if lines else []
    return found


def visits(week: Week) -> list[Line]:
    """How many visits there were, in how many settlements, beside the week before."""
    seen = Visit.objects.visible_to(week.user).counted().filter(county=week.county)
    rows = seen.filter(date__range=(week.first, week.last))
    number, before = rows.count(), seen.filter(date__range=(week.first - WEEK, week.last - WEEK)).count()
    if not (number or before):
        return []
    places = rows.order_by().values("settlement").distinct().count()
    words = ngettext(
        "A múlt héten %(n)s látogatás volt %(places)s településen; az azt megelőző héten %(before)s.",
        "A múlt héten %(n)s látogatás volt %(places)s településen; az azt megelőző héten %(before)s.",
        number,
    )
    path = week.address("visit-list", date_from=week.first, date_to=week.last)
    return [Line(words % {"n": number, "places": places, "before": before}, path)]


def promises(week: Week) -> list[Line]:
    """How many promises were kept, and how many passed their day; a sentence of none is not said."""
    theirs = Promise.objects.visible_to(week.user).filter(county=week.county)
    kept = theirs.filter(state=Promise.State.KEPT, closed_on__range=(week.first, week.last)).count()
    overdue = theirs.open().filter(due_on__range=(week.first, week.last)).count()
    done = ngettext("A héten %(n)s vállalás valósult meg.", "A héten %(n)s vállalás valósult meg.", kept)
    late = ngettext(
        "A héten %(n)s vállalás járt le úgy, hogy még nyitott.",
        "A héten %(n)s vállalás járt le úgy, hogy még nyitott.",
        overdue,
    )
    past = week.address("promise-list", state="open", due_from=week.first, due_to=week.last)
    found = [Line(done % {"n": kept}, week.address("promise-list", state="kept"))] if kept else []
    return found + ([Line(late % {"n": overdue}, past)] if overdue else [])


def stages(week: Week) -> list[Line]:
    """Which communities stand at another stage."""
    rows = CommunityStage.objects.filter(date__range=(week.first, week.last))
    theirs = Community.objects.visible_to(week.user).filter(settlement__county=week.county)
    rows = rows.filter(community__in=theirs.order_by().values("pk")).select_related("community")
    words = _("Változott egy közösség helyzete, „%(name)s”: %(stage)s.")
    return [
        Line(
            words % {"name": row.community.name, "stage": row.get_stage_display()},
            reverse("community-detail", args=[row.community_id]),
        )
        for row in rows.order_by("-date", "-pk")[:MOST]
    ]


def team(week: Week) -> list[Line]:
    """Who joined the team of the county, and who left it."""
    rows = Appointment.objects.filter(county=week.county, role__in=[Role.MENTOR, Role.COORDINATOR])
    rows, path = rows.select_related("user"), week.address("mentor-list")
    begun = rows.filter(valid_from__range=(week.first, week.last)).exclude(user=week.user)
    ended = rows.filter(valid_until__range=(week.first, week.last)).exclude(user=week.user)
    came, went = _("A csapat új tagja: %(name)s."), _("Befejezte a munkáját a megyében: %(name)s.")
    found = [Line(came % {"name": one.user.name}, path) for one in begun.order_by("pk")[:MOST]]
    return found + [Line(went % {"name": one.user.name}, path) for one in ended.order_by("pk")[:MOST]]


def practices(week: Week) -> list[Line]:
    """Which good practices of the county were published."""
    rows = PublishedPractice.objects.filter(settlement__county=week.county)
    rows = rows.filter(published_at__date__range=(week.first, week.last)).order_by("-published_at", "-pk")
    cards = [card(row) for row in rows.values(*CARD)[:MOST]]
    return [Line(_("Megjelent egy jó gyakorlat: %(title)s.") % {"title": one["title"]}, one["url"]) for one in cards]


def news(week: Week) -> list[Line]:
    """Which posts of the county appeared."""
    rows = Post.objects.published().filter(county=week.county, published_at__date__range=(week.first, week.last))
    words = _("Megjelent egy hír a megyéből: %(title)s.")
    found = rows.order_by("-placed_at", "-pk")[:MOST]
    return [Line(words % {"title": one.name}, reverse("post-detail", args=[one.slug])) for one in found]


def coming(week: Week) -> list[Line]:
    """What takes place in the county in the week that begins."""
    until = week.monday + WEEK - datetime.timedelta(days=1)
    rows = Event.objects.published().filter(county=week.county, starts_on__range=(week.monday, until))
    words = _("Ezen a héten lesz, %(day)s: %(name)s.")
    return [
        Line(
            words % {"day": date_format(one.starts_on, "F j., l"), "name": one.name},
            reverse("event-detail", args=[one.slug]),
        )
        for one in rows.order_by("starts_on", "pk")[:MOST]
    ]


TOLD = (visits, promises, stages, team, practices, news, coming)
"""Each answers the sentences of one kind, in this order."""
