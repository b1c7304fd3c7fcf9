"""Programmes in calendars and feeds, by the filters of the list."""

import datetime
import zoneinfo

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import date_format
from django.views.decorators.http import require_safe

from events.sharing import ics
from events.sharing.entries import CANCELLED, CONFIRMED, Entry, address
from events.week.filters import ProgrammeFilter
from events.week.models.programme import Programme, State

from .public import campaign_of, programme_of

MOST, IN_FEED = 1000, 50


def chosen(request, campaign):
    """The accepted programmes of the year that the address chooses, for everybody the same."""
    rows = Programme.objects.public().filter(campaign=campaign)
    return ProgrammeFilter(request.GET or None, queryset=rows, request=request).qs.with_all()


def entry_of(programme: Programme) -> Entry:
    """The programme as it stands in a calendar, by the clock of Budapest."""
    zone = zoneinfo.ZoneInfo(settings.TIME_ZONE)
    start, end = (
        at and datetime.datetime.combine(programme.date, at, zone) for at in (programme.start_time, programme.end_time)
    )
    return Entry(
        key=programme.uuid,
        sequence=programme.revision,
        changed_at=programme.changed_at,
        status=CONFIRMED if programme.state == State.ACCEPTED else CANCELLED,
        start=start or programme.date,
        end=end if start else programme.date,
        zone=settings.TIME_ZONE,
        title=programme.title,
        url=address(programme.get_absolute_url()),
        description="\n\n".join(filter(None, [programme.joiner.name, programme.description])),
        location=", ".join(filter(None, [programme.place, programme.where])),
        categories=(str(programme.get_theme_display()),),
    )


@require_safe
@login_not_required
def week_calendar(request, year):
    """The programmes of a year that the filters choose."""
    campaign = campaign_of(request, year)
    entries = [entry_of(one) for one in chosen(request, campaign).order_by("date", "from_time", "pk")[:MOST]]
    return ics.answer(str(campaign), entries, f"kozossegek-hete-{year}")


@require_safe
@login_not_required
def week_programme_calendar(request, year, uuid):
    """One programme."""
    programme = programme_of(request, year, uuid)
    return ics.answer(programme.title, [entry_of(programme)], f"program-{programme.uuid}")


class WeekFeed(Feed):
    """What was accepted last among the programmes that the filters choose (Atom)."""

    feed_type = Atom1Feed

    def get_object(self, request, year):
        return request, campaign_of(request, year)

    def title(self, about):
        return str(about[1])

    def subtitle(self, about):
        return about[1].motto

    def link(self, about):
        return f"{about[1].get_absolute_url()}{self._filters(about)}"

    def feed_url(self, about):
        return f"{reverse('week-feed', args=[about[1].year])}{self._filters(about)}"

    @staticmethod
    def _filters(about) -> str:
        return f"?{query}" if (query := about[0].GET.urlencode()) else ""

    def items(self, about):
        return chosen(*about).order_by("-accepted_at", "-pk")[:IN_FEED]

    def item_title(self, item):
        return item.title

    def item_description(self, item):
        day = date_format(item.date)
        return " – ".join(filter(None, [day, item.where, item.place, item.joiner.name, item.description]))

    def item_link(self, item):
        return item.get_absolute_url()

    def item_guid(self, item):
        return f"urn:uuid:{item.uuid}"

    def item_pubdate(self, item):
        return item.accepted_at

    def item_updateddate(self, item):
        return item.changed_at

    def item_categories(self, item):
        return [item.get_theme_display()]
