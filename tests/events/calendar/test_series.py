"""Series: one event in two of them, the banner of an archive, the list's filters."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from events.models import Membership
from events.programme.inlines import EVENT
from institutions.parts import actions as parts

from ... import make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def on(days, **fields):
    day = timezone.localdate() + days * DAY
    return make.event(state="published", starts_on=day, ends_on=day, **fields)


def test_one_event_in_two_series_each_with_its_edition(client):
    editor, event = make.person("editor"), on(-900, name="Od Nice do potice")
    valorisation, konfet = make.series("Valorizacijska konferenca"), make.series("KONFeT")
    kind = EVENT.kinds["series"]
    parts.add(EVENT, kind, event, by=editor, series=valorisation, edition="2019")
    parts.add(EVENT, kind, event, by=editor, series=konfet, edition="X.")
    with pytest.raises(ValidationError):
        parts.add(EVENT, kind, on(-500), by=editor, series=konfet, edition="X.")
    read = client.get(f"/api/v1/events/{event.slug}/").json()["series"]
    assert [(one["name"], one["edition"]) for one in read] == [("Valorizacijska konferenca", "2019"), ("KONFeT", "X.")]
    for series in (valorisation, konfet):
        assert "Od Nice do potice" in client.get(f"/series/{series.slug}/").text
        assert [one["event"] for one in client.get(f"/api/v1/series/{series.slug}/").json()["editions"]] == [event.slug]


def test_the_latest_is_the_last_one_held_or_else_the_next(client):
    series = make.series()
    assert series.latest() is None
    coming = on(30)
    Membership.objects.create(event=coming, series=series)
    assert series.latest() == coming
    first, second = on(-700, name="Első"), on(-10, name="Második")
    for event in (first, second, make.event(name="Tervezet")):
        Membership.objects.create(event=event, series=series)
    assert series.latest() == second
    assert f'href="/events/{second.slug}/"' in client.get(f"/events/{first.slug}/").text
    # Where no newer one is known the banner leads to the series.
    banner = client.get(f"/events/{second.slug}/").context["editions"]
    assert banner == [(series, None)]


def test_a_series_that_is_only_drafted_is_named_to_nobody_else(client, client_of):
    series = make.series("Titkos")
    Membership.objects.create(event=make.event(), series=series)
    assert client.get(f"/series/{series.slug}/").status_code == 404
    assert client.get("/api/v1/series/").json()["results"] == []
    assert client.get("/series/options/?q=tit").json()["results"] == []
    assert client_of(make.person("mentor", make.HOME)).get(f"/series/{series.slug}/").status_code == 200


def test_two_series_of_one_name_are_told_apart(client):
    one, other = make.series("Találkozó"), make.series("Találkozó")
    first, second = on(-5), on(-6)
    for event, series in ((first, one), (second, other)):
        Membership.objects.create(event=event, series=series)
    listed = client.get(f"/events/?series={other.pk}")
    assert [event.pk for event in listed.context["rows"]] == [second.pk]
    assert f"#{other.pk}" in listed.context["chips"][0]["label"]


def test_past_and_coming_stand_apart_under_headings(client):
    past, coming = on(-1), on(1)
    context = client.get("/events/").context
    assert (context["coming"], context["past"]) == ([coming], [past])
    page = client.get("/events/").text
    assert page.index('<h2 id="coming">') < page.index('<h2 id="past">')


@pytest.mark.parametrize("words", ["vármúzeum", "EGER", "grafikus emlekezteto", "partnership museums", "eger grafikus"])
def test_found_by_words_of_text_and_place(client, words):
    event = on(-3, name="Konferencia", description="Grafikus emlékeztető készült.", venue="Vármúzeum", city="Eger")
    parts.add(
        EVENT, EVENT.kinds["texts"], event, by=make.person("editor"), language="en", name="In Partnership with Museums"
    )
    on(-4, name="Más", city="Tata")
    for address in ("/events/", "/api/v1/events/"):
        answer = client.get(address, {"q": words})
        found = answer.json()["results"] if "api" in address else answer.context["rows"]
        assert [one["name"] if isinstance(one, dict) else one.name for one in found] == ["Konferencia"]


def test_a_visitor_is_offered_no_drafts(client, client_of):
    def states(who):
        return [code for code, _label in who.get("/events/").context["filter"].form.fields["state"].choices if code]

    assert states(client) == ["published", "postponed", "cancelled"]
    assert states(client_of(make.person("mentor", make.HOME)))[0] == "draft"
    assert client.get("/api/v1/events/?state=draft").status_code == 400
