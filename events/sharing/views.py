"""Calendars and feeds: of one event, one session, a series, a list with its filters, one person."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.syndication.views import Feed
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from events.calendar.models.event import Event
from events.calendar.models.series import Series
from events.calendar.views import find
from events.programme.queries import chosen_sessions, released
from institutions.base.exceptions import grant
from institutions.base.languages import shown

from . import actions as sharing
from . import ics, queries
from .entries import DATED, address, of_event, of_events, of_sessions, titled
from .models import CalendarLink


@require_safe
@login_not_required
def event_calendar(request, slug):
    """The event as one entry; none where its day is not known."""
    event = find(request, slug)
    entry = of_event(event)
    return ics.answer(event.name, [entry] if entry else [], event.slug)


@require_safe
@login_not_required
def session_calendar(request, slug, uuid):
    """One session as it was released."""
    event = find(request, slug)
    version = released(event)
    found = [one for one in version.sessions if one["uuid"] == str(uuid)] if version else []
    grant(found)
    return ics.answer(found[0]["name"], of_sessions(event, found, version.number), event.slug)


@require_safe
@login_not_required
def programme_calendar(request, slug):
    """The released programme, or those sessions of it that the address names."""
    event = find(request, slug)
    version = released(event)
    grant(version is not None)
    sessions = chosen_sessions(version.sessions, request.GET.getlist("s"))
    return ics.answer(event.name, of_sessions(event, sessions, version.number), event.slug)


@require_safe
@login_not_required
def series_calendar(request, slug):
    """All public editions of a series."""
    series = Series.objects.visible_to(request.user).filter(slug=slug).first()
    grant(series is not None)
    events = Event.objects.public().filter(DATED, memberships__series=series)
    rows = events.prefetch_related("texts").order_by("-starts_on", "-pk")[: queries.MOST]
    return ics.answer(series.name, of_events(rows), series.slug)


@require_safe
@login_not_required
def event_list_calendar(request):
    """The public events that the filters of the list choose."""
    return ics.answer(_("Kaláka: események"), of_events(queries.in_calendar(request)), "esemenyek")


@require_safe
@login_not_required
def personal_calendar(request, token):
    """One person's calendar, opened by its address alone: programs that subscribe cannot log in."""
    link = CalendarLink.objects.by_token(token)
    grant(link is not None)
    response = ics.answer(_("Kaláka: az én naptáram"), of_events(queries.of_person(link.user)), "naptaram")
    response["Cache-Control"] = "private, no-store"
    return response


@require_safe
def calendar_link(request):
    """One's own address to subscribe to, with the ways to renew and to revoke it."""
    link = CalendarLink.objects.filter(user=request.user, is_open=True).first()
    own = address(reverse("personal-calendar", args=[link.token])) if link else ""
    everybodys = address(reverse("event-list-calendar"))
    return render(request, "events/share/calendar_link.html", {"own": own, "everybodys": everybodys})


@require_POST
def calendar_link_renew(request):
    """Gives one's calendar a new address."""
    sharing.renew(by=request.user)
    messages.success(request, _("Ez a naptár új címe. Aki csak a régit ismeri, többé nem látja."))
    return redirect("calendar-link")


@require_POST
def calendar_link_revoke(request):
    """Closes one's calendar."""
    sharing.revoke(by=request.user)
    messages.success(request, _("A naptár címe többé nem vezet sehová."))
    return redirect("calendar-link")


class EventFeed(Feed):
    """What was published last among the events that the filters of the list choose (Atom)."""

    feed_type = Atom1Feed

    def get_object(self, request):
        return request

    def title(self, request):
        return _("Kaláka: események")

    def subtitle(self, request):
        return _("Konferenciák, szakmai napok, képzések, tanulmányutak és webinárok")

    def link(self, request):
        return f"{reverse('event-list')}{self._filters(request)}"

    def feed_url(self, request):
        return f"{reverse('event-feed')}{self._filters(request)}"

    @staticmethod
    def _filters(request) -> str:
        return f"?{query}" if (query := request.GET.urlencode()) else ""

    def items(self, request):
        return queries.in_feed(request)

    def item_title(self, item):
        return titled(item, shown(item).name)

    def item_description(self, item):
        words, at = shown(item), item.starts_at or item.starts_on
        return " – ".join(filter(None, [at.isoformat(), item.state_reason, words.summary or words.subtitle]))

    def item_link(self, item):
        return reverse("event-detail", args=[item.slug])

    def item_guid(self, item):
        return f"urn:uuid:{item.calendar_uid}"

    def item_pubdate(self, item):
        return item.published_at

    def item_updateddate(self, item):
        return item.changed_at

    def item_categories(self, item):
        return [item.get_kind_display()]
