"""Text stays text in pages, JSON-LD, calendars and feeds, whatever it looks like."""

from collections import Counter
from html.parser import HTMLParser
from xml.etree import ElementTree

import icalendar
import pytest

from events.models import Contribution, Event, EventText, Membership, Room, SeriesText, Track
from events.programme import actions as programme

from ... import make
from .injections import INJECTIONS
from .test_same_moment import structured

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


TELLING = {"script", "iframe", "object", "embed", "svg", "math", "base", "meta", "link", "style", "template", "form"}
TELLING |= {"input", "button", "img", "video", "source", "body", "details", "select"}


class Running(HTMLParser):
    """What a browser would make of a page: how often each element that can do something, and attributes that run."""

    def __init__(self):
        super().__init__()
        self.elements, self.running = Counter(), []

    def handle_starttag(self, tag, attrs):
        self.elements[tag] += tag in TELLING
        self.running += [(tag, name) for name, value in attrs if runs(name, value or "")]


def runs(name: str, value: str) -> bool:
    """Whether an attribute runs something; of a `content` or a `title` nothing does."""
    leads = name in {"href", "src", "action", "formaction", "data", "xlink:href", "poster"}
    return name.startswith("on") or name == "srcdoc" or (leads and value.strip().lower().startswith("javascript:"))


def pages_of(client, event, series) -> dict:
    key = event.programme_versions.get().sessions[0]["uuid"]
    found = {}
    for way in PAGES:
        page = Running()
        page.feed(client.get(way.format(e=event.slug, s=key, r=series.slug)).text)
        found[way] = (+page.elements, page.running)
    return found


def everywhere(text: str) -> tuple[Event, object]:
    """An event whose every text is this one, with all that belongs to it; and its series."""
    lines = ("subtitle", "summary", "description", "venue", "address", "city", "accessibility", "participants")
    more = dict.fromkeys((*lines, "price", "funding_note", "state_reason"), text)
    event = make.event(state="cancelled", name=text, contact_consent=True, contact_name=text, **more)
    EventText.objects.create(event=event, language="en", name=text, subtitle=text, summary=text, description=text)
    body = make.body(text)
    event.organisations.create(body=body, name_then=text)
    series = make.series(text, about=text)
    SeriesText.objects.create(series=series, language="en", name=text, about=text)
    Membership.objects.create(event=event, series=series, edition=text[:40])
    room, track = Room.objects.create(event=event, name=text), Track.objects.create(event=event, name=text)
    one = make.session(event, text, abstract=text, room=room, track=track)
    speaker = make.speaker()
    then = dict.fromkeys(("name_then", "title_then", "affiliation_then"), text)
    Contribution.objects.create(session=one, speaker=speaker, **then)
    programme.release(event, by=make.person("editor"))
    return event, series


PAGES = ("/events/{e}/", "/events/{e}/?lang=en", "/events/{e}/programme/", "/events/{e}/programme/mine/?s={s}")
PAGES += ("/events/", "/events/month/?month=2026-05", "/series/{r}/", "/series/")


@pytest.mark.parametrize("text", INJECTIONS)
def test_text_stays_text(text, client):
    assert len(set(INJECTIONS)) == 40
    plain, plain_series = everywhere("Egyszerű szöveg")
    expected = pages_of(client, plain, plain_series)
    Event.objects.filter(pk=plain.pk).update(state="draft")
    plain_series.memberships.all().delete()
    event, series = everywhere(text)
    assert pages_of(client, event, series) == expected
    told = structured(client.get(f"/events/{event.slug}/").text)
    assert (told["name"], told["description"], told["organizer"][0]["name"]) == (text, text, text)
    for way in ("calendar.ics", "programme.ics"):
        [one] = icalendar.Calendar.from_ical(client.get(f"/events/{event.slug}/{way}").content).events
        assert str(one["summary"]) == f"ELMARAD: {text}"
        assert (len(one.subcomponents), one.get("attach"), text in str(one["description"])) == (0, None, True)
    feed = ElementTree.fromstring(client.get("/events/feed/").content)  # noqa: S314 -- our own
    assert [entry.find(f"{ATOM}title").text for entry in feed.findall(f"{ATOM}entry")] == [f"ELMARAD: {text}"]
