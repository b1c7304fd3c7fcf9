"""What becomes of an event: postponed, cancelled, withdrawn, published by itself; its parts; and who may do it."""

import datetime
from html.parser import HTMLParser

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from events.calendar import actions as events
from events.models import Event, EventBody, EventText
from events.programme.inlines import EVENT
from events.publishing.actions import publish_when_due
from events.registration.actions import registration as registrations
from institutions.base.exceptions import Conflict, NotGranted, Refused
from institutions.bodies import actions as bodies
from institutions.parts import actions as parts

from ... import make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def editor():
    return make.person("editor")


@pytest.fixture
def event():
    return make.event(state="published")


def test_a_cancelled_event_stays_with_its_reason(event, editor, client):
    with pytest.raises(ValidationError):
        events.cancel(event, by=editor, reason=" ")
    events.cancel(event, by=editor, reason="Beteg az előadó.")
    page = client.get(f"/events/{event.slug}/")
    assert (page.status_code, "Beteg az előadó." in page.text) == (200, True)
    read = client.get(f"/api/v1/events/{event.slug}/").json()
    assert (read["state"], read["state_reason"]) == ("cancelled", "Beteg az előadó.")
    with pytest.raises(Refused):
        events.postpone(event, by=editor, reason="Mégis")
    assert events.publish(event, by=editor).state_reason == ""


def test_a_postponed_event_knows_the_day_it_was_to_be(event, editor, client):
    before, later = event.starts_on, event.starts_on + 30 * DAY
    events.postpone(event, by=editor, reason="Árvíz.", starts_on=later)
    events.postpone(event, by=editor, reason="Még árvíz.", starts_on=later + DAY)
    found = Event.objects.get(pk=event.pk)
    assert (found.state, found.previous_starts_on, found.starts_on, found.ends_on) == (
        "postponed",
        before,
        later + DAY,
        later + DAY,
    )
    assert client.get(f"/events/{event.slug}/").status_code == 200


@pytest.mark.parametrize("does", [events.cancel, events.postpone])
def test_who_and_what_may_be_called_off(event, editor, does):
    for who in (make.person("mentor", make.HOME), make.person("coordinator", make.ELSEWHERE), make.user()):
        with pytest.raises(NotGranted):
            does(event, by=who, reason="Miért ne")
    with pytest.raises(Refused):
        does(make.event(), by=editor, reason="Tervezet")
    does(event, by=make.person("coordinator", make.HOME), reason="Árvíz.")


def test_what_people_count_on_is_not_withdrawn(editor):
    day = timezone.localdate() + DAY
    event = make.event(state="published", starts_on=day, ends_on=day)
    one = make.registration(event)
    with pytest.raises(Refused, match="Már jelentkeztek rá"):
        events.withdraw(event, by=editor)
    registrations.cancel(one)
    assert events.withdraw(Event.objects.get(pk=event.pk), by=editor).state == "withdrawn"


def test_an_event_is_published_by_itself_when_its_moment_comes(editor):
    event, at = make.event(), timezone.now() + DAY
    events.publish_later(event, by=editor, at=at)
    publish_when_due.call("event", event.pk)
    assert Event.objects.get(pk=event.pk).state == "draft"
    Event.objects.filter(pk=event.pk).update(publish_at=timezone.now())
    publish_when_due.call("event", event.pk)
    found = Event.objects.get(pk=event.pk)
    assert (found.state, found.published_by, found.published_on) == ("published", editor, timezone.localdate())


def test_it_is_not_published_by_who_may_not_any_more(editor):
    event = make.event()
    events.publish_later(event, by=editor, at=timezone.now() + DAY)
    Event.objects.filter(pk=event.pk).update(publish_at=timezone.now())
    editor.appointments.update(valid_until=datetime.date(2020, 2, 1))
    publish_when_due.call("event", event.pk)
    assert Event.objects.get(pk=event.pk).state == "draft"
    with pytest.raises(ValidationError):
        events.publish_later(event, by=make.person("lead"), at=timezone.now() - DAY)


def test_an_archive_names_the_day_it_was_published_elsewhere(editor):
    event = make.event(published_on=datetime.date(2020, 10, 20))
    assert events.publish(event, by=editor).published_on == datetime.date(2020, 10, 20)
    assert Event.objects.get(pk=event.pk).published_at.date() >= datetime.date(2026, 1, 1)


def test_a_name_on_an_event_stays_as_it_was_then(event, editor, client):
    body = make.body("Biblioteca Veche", country="MD")
    parts.add(EVENT, EVENT.kinds["organisations"], event, by=editor, body=body, role="partner")
    bodies.update(body, by=editor, revision=1, own_name="Biblioteca Nouă")
    said = client.get(f"/api/v1/events/{event.slug}/").json()["organisations"]
    assert said == [{"name": "Biblioteca Veche", "role": "partner", "country": "MD", "website": ""}]
    assert "Biblioteca Veche" in client.get(f"/events/{event.slug}/").text


def test_a_body_of_ours_is_entered_with_its_first_role(event, editor, client_of):
    make.institution(name="Dobó István Vármúzeum")
    sent = {"body": "Dobó István Vármúzeum", "role": "host", "position": "", "name_then": ""}
    client = client_of(editor)
    for _once_more in range(2):
        client.post(f"/events/{event.slug}/parts/organisations/new/", sent)
    one = EventBody.objects.get()
    assert (one.name_then, one.body.kind, one.role) == ("Dobó István Vármúzeum", "institution", "host")


def test_a_text_is_shown_in_the_reader_s_language_or_the_event_s_own(event, editor, client):
    Event.objects.filter(pk=event.pk).update(language="sl", name="Od Nice do potice")
    kind = EVENT.kinds["texts"]
    parts.add(EVENT, kind, event, by=editor, language="en", name="From Nice to potica")
    address = f"/events/{event.slug}/"
    heads = {way: client.get(address + way).text for way in ("", "?lang=en", "?text=sl", "?text=lv")}
    for way, shown in (("", "sl"), ("?lang=en", "en"), ("?text=sl", "sl"), ("?text=lv", "sl")):
        name = {"sl": "Od Nice do potice", "en": "From Nice to potica"}[shown]
        assert f'<h1><span lang="{shown}">{name}</span></h1>' in heads[way]
    texts = client.get(f"/api/v1/events/{event.slug}/").json()["texts"]
    named = {code: text["name"] for code, text in texts.items()}
    assert named == {"sl": "Od Nice do potice", "en": "From Nice to potica"}
    with pytest.raises(ValidationError):
        parts.add(EVENT, kind, event, by=editor, language="en", name="Again")
    assert EventText.objects.count() == 1


def test_who_writes_the_parts(event, client_of):
    sent = {"country": "MD", "number": 14, "about": "exactly"}
    address = f"/api/v1/events/{event.slug}/parts/countries/"
    answers = {
        role: client_of(make.person(role, code)).post(address, sent, content_type="application/json").status_code
        for role, code in (("mentor", make.HOME), ("coordinator", make.ELSEWHERE), ("coordinator", make.HOME))
    }
    assert answers == {"mentor": 404, "coordinator": 201}
    assert client_of(None).post(address, sent, content_type="application/json").status_code == 401


def test_two_editors_at_one_event(event, editor):
    events.update(event, by=editor, revision=1, venue="Faluház")
    with pytest.raises(Conflict):
        events.update(event, by=editor, revision=1, venue="Iskola")


class Attributes(HTMLParser):
    """Collects what would run: attributes `on…`, and scripts with something in them; JSON-LD is data, and none."""

    def __init__(self):
        super().__init__()
        self.handlers, self.scripts, self.inside = [], [], False

    def handle_starttag(self, tag, attrs):
        self.handlers += [name for name, _value in attrs if name.startswith("on")]
        self.inside = tag == "script" and "src" not in dict(attrs) and dict(attrs).get("type") != "application/ld+json"

    def handle_data(self, data):
        if self.inside and "alert" in data:
            self.scripts.append(data)


@pytest.mark.parametrize("script", ["<script>alert(1)</script>", "\" onload='x'", "{{7*7}}", "]]>", "&lt;b&gt;"])
def test_a_script_is_plain_text_wherever_it_stands(event, editor, client, script):
    name = f"X {script}"
    Event.objects.filter(pk=event.pk).update(name=name, subtitle=name, venue=name, address=name, accessibility=name)
    parts.add(EVENT, EVENT.kinds["organisations"], event, by=editor, body=make.body(name), role="host")
    parts.add(EVENT, EVENT.kinds["outcome"], event, by=editor, conclusions=name, topics=[name])
    for address in (f"/events/{event.slug}/", "/events/"):
        found = Attributes()
        found.feed(client.get(address).text)
        assert (found.handlers, found.scripts) == ([], [])
