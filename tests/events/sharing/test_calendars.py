"""Calendars, feeds and the personal address: what stands in them, for whom, and until when."""

import datetime
import json
import re

import icalendar
import pytest
from django.utils.feedgenerator import rfc3339_date

from events.calendar import actions as events
from events.models import CalendarLink, Event, Membership
from events.programme import actions as programme
from events.publishing.actions import publish, withdraw
from events.sharing.structured import in_page
from portal.pages.sitemaps import SECTIONS

from ... import make
from .test_same_moment import structured

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
TODAY = datetime.date(2026, 11, 30)


@pytest.fixture
def editor():
    return make.person("editor")


def entries(answer) -> list:
    assert answer.status_code == 200
    return icalendar.Calendar.from_ical(answer.content).events


def entry_of(client, event):
    [one] = entries(client.get(f"/events/{event.slug}/calendar.ics"))
    return one


def titles(answer) -> list[str]:
    return sorted(str(one["summary"]) for one in entries(answer))


def test_an_entry_keeps_its_name_and_counts_its_changes(client, editor):
    event = make.event(state="published")
    seen = [entry_of(client, event)]
    steps = [
        lambda: events.update(event, by=editor, revision=1, venue="Faluház"),
        lambda: events.postpone(event, by=editor, reason="Árvíz.", starts_on=event.starts_on + DAY),
        lambda: events.cancel(event, by=editor, reason="Elmarad."),
        lambda: publish(event, by=editor),
    ]
    for step in steps:
        step()
        seen.append(entry_of(client, event))
    assert {str(one["uid"]) for one in seen} == {str(event.calendar_uid)}
    assert [one["sequence"] for one in seen] == [0, 1, 2, 3, 4]
    assert [str(one["status"]) for one in seen] == ["CONFIRMED"] * 3 + ["CANCELLED", "CONFIRMED"]
    withdraw(event, by=editor)
    assert client.get(f"/events/{event.slug}/calendar.ics").status_code == 404


def test_the_count_never_falls_whoever_writes(editor):
    """A save with what was read before, a bulk write, a change of nothing that calendars tell."""
    event = make.event(state="published")
    Event.objects.filter(pk=event.pk).update(name="Más cím")
    event.capacity = 40
    event.save()
    assert Event.objects.values_list("sequence", "name").get(pk=event.pk) == (2, event.name)
    Event.objects.filter(pk=event.pk).update(capacity=50)
    event.refresh_from_db()
    assert event.sequence == 2


def test_a_session_is_newer_with_each_release_and_with_its_event(client, editor):
    event = make.event(state="published")
    one = make.session(event, start_time=datetime.time(9))
    address = f"/events/{event.slug}/sessions/{one.uuid}/calendar.ics"
    programme.release(event, by=editor)
    [first] = entries(client.get(address))
    one.name = "Más előadás"
    one.save()
    programme.release(event, by=editor)
    [second] = entries(client.get(address))
    events.cancel(event, by=editor, reason="Elmarad.")
    [third] = entries(client.get(address))
    assert [found["sequence"] for found in (first, second, third)] == [1, 2, 3]
    assert (str(third["status"]), str(third["uid"])) == ("CANCELLED", str(one.uuid))
    assert str(second["summary"]) == "Más előadás"


def test_what_has_no_day_enters_no_calendar(client):
    month = make.event(state="published", precision="month", starts_on=datetime.date(2026, 5, 1), name="Hónap")
    days = make.event(state="published", starts_on=TODAY, ends_on=TODAY + DAY, name="Két nap")
    make.event(name="Tervezet")
    assert titles(client.get("/events/calendar.ics")) == ["Két nap"]
    assert entries(client.get(f"/events/{month.slug}/calendar.ics")) == []
    one = entry_of(client, days)
    assert (one.start, one.end) == (TODAY, TODAY + 2 * DAY)


def test_a_feed_has_the_filters_of_the_list(client):
    make.event(state="published", kind="webinar", name="Webinár", languages=["en"])
    make.event(state="published", kind="training", name="Képzés", languages=["hu"])
    for query in ("kind=webinar", "language=en", "q=webinar"):
        assert titles(client.get(f"/events/calendar.ics?{query}")) == ["Webinár"], query
        feed = client.get(f"/events/feed/?{query}").text
        assert re.findall(r"<title[^>]*>([^<]*)</title>", feed)[1:] == ["Webinár"], query
        assert f"/events/feed/?{query}" in feed
        assert [card for card in ("Webinár", "Képzés") if f">{card}</a>" in client.get(f"/events/?{query}").text] == [
            "Webinár"
        ]


def test_a_feed_says_when_something_changed(client, editor):
    event = make.event(name="Falufórum")
    publish(event, by=editor)
    event.refresh_from_db()
    feed = client.get("/events/feed/").text
    assert f"<published>{rfc3339_date(event.published_at)}</published>" in feed
    assert f"<id>urn:uuid:{event.calendar_uid}</id>" in feed


def test_a_series_has_a_calendar(client):
    series = make.series()
    for name, state in (("Első", "published"), ("Második", "cancelled"), ("Tervezett", "draft")):
        Membership.objects.create(series=series, event=make.event(name=name, state=state))
    assert titles(client.get(f"/series/{series.slug}/calendar.ics")) == ["ELMARAD: Második", "Első"]


def test_a_personal_calendar_opens_by_its_address_until_it_is_renewed_or_revoked(client, client_of):
    mentor = make.person("mentor", make.HOME)
    make.event(name="Otthoni terv", starts_on=TODAY, ends_on=TODAY)
    make.event(name="Országos", county=None, state="published", starts_on=TODAY, ends_on=TODAY)
    make.event(name="Máshol", county=make.county(make.ELSEWHERE), state="published", starts_on=TODAY, ends_on=TODAY)
    own = client_of(mentor)

    def address():
        return re.search(r"(/calendar/[^<]+\.ics)", own.get("/calendar/").text)

    assert address() is None
    own.post("/calendar/renew/")
    first = address()[1]
    assert titles(client.get(first)) == ["Országos", "TERVEZET: Otthoni terv"]
    own.post("/calendar/renew/")
    second = address()[1]
    assert [client.get(one).status_code for one in (first, second)] == [404, 200]
    own.post("/calendar/revoke/")
    assert (client.get(second).status_code, address()) == (404, None)
    own.post("/calendar/renew/")
    mentor.is_active = False
    mentor.save()
    assert client.get(f"/calendar/{CalendarLink.objects.get().token}.ics").status_code == 404
    assert client.get("/calendar/valami.ics").status_code == 404


def test_visitors_get_no_cookie(client):
    event = make.event(state="published")
    make.session(event, start_time=datetime.time(9))
    programme.release(event, by=make.person("editor"))
    ways = ["/events/", "/events/month/", "/events/feed/", "/events/calendar.ics", f"/events/{event.slug}/"]
    ways += [f"/events/{event.slug}/{way}" for way in ("calendar.ics", "programme/", "programme/mine/")]
    assert {way: list(client.get(way).cookies) for way in ways} == {way: [] for way in ways}


STATUS = [
    ("published", None, "EventScheduled"),
    ("postponed", None, "EventPostponed"),
    ("postponed", TODAY - DAY, "EventRescheduled"),
    ("cancelled", None, "EventCancelled"),
]


@pytest.mark.parametrize(("state", "before", "status"), STATUS)
def test_search_engines_are_told_the_state(client, state, before, status):
    event = make.event(state=state, previous_starts_on=before, mode="hybrid", venue="Faluház")
    page = client.get(f"/events/{event.slug}/").text
    told = structured(page)
    assert told["eventStatus"] == f"https://schema.org/{status}"
    assert told.get("previousStartDate") == (before.isoformat() if before else None)
    assert told["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [one["@type"] for one in told["location"]] == ["Place", "VirtualLocation"]
    assert re.findall(r'<link rel="canonical" href="http://[^/]+([^"]+)">', page) == [f"/events/{event.slug}/?lang=hu"]
    assert sorted(re.findall(r'hreflang="([\w-]+)" href="http', page)) == ["en", "hu", "x-default"]


def test_partial_dates_stay_partial_for_programs(client):
    event = make.event(
        state="published", precision="month", end_precision="year", starts_on=TODAY, ends_on=TODAY + 31 * DAY
    )
    told = structured(client.get(f"/events/{event.slug}/").text)
    assert (told["startDate"], told["endDate"]) == ("2026-11", "2026")


def test_json_that_ends_no_element():
    text = in_page({"name": "</script><!--&\u2028"})
    assert json.loads(text) == {"name": "</script><!--&\u2028"}
    assert not set("<>&\u2028") & set(text)


def test_a_sitemap_is_told_what_visitors_read(client):
    shown, hidden, series = make.event(state="published"), make.event(), make.series()
    Membership.objects.create(series=series, event=shown)
    Membership.objects.create(series=make.series(), event=hidden)
    project, _begun = make.project(state="published"), make.project()
    paths = [f"/events/{shown.slug}/", f"/series/{series.slug}/", f"/projects/{project.slug}/"]
    sections = [SECTIONS[name] for name in ("events", "series", "projects")]
    assert [one.location(item).removesuffix("?lang=hu") for one in sections for item in one.items()] == paths
    assert {path: client.get(path).status_code for path in paths} == dict.fromkeys(paths, 200)
