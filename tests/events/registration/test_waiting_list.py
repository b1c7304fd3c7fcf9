"""The waiting list as organisers and visitors read it."""

import datetime

import pytest
from django.utils import timezone

from events.models import Registration, RegistrationSetup
from events.registration.actions import registration as registrations
from events.registration.actions import seats
from events.registration.queries.figures import from_list

from ... import make
from .coming import come, now_of
from .test_registering import announced

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def fair_line():
    """By the fair rule whoever is the second of their house stands behind the firsts of all others."""
    event = announced(capacity=0)
    RegistrationSetup.objects.create(event=event, order="fair")
    event = type(event).objects.get(pk=event.pk)
    houses = (("Egy", "Faluház"), ("Kettő", "Faluház"), ("Három", "Könyvtár"), ("Négy", ""), ("Öt", ""))
    for name, house in houses:
        come(event, name, organisation=house)
    gone = come(event, "Lemondó Lea")
    registrations.cancel(gone)
    return event


def test_the_list_stands_in_the_order_of_the_published_rule(fair_line, client_of, editor):
    """On the page, in the API page by page, in the file and on paper."""
    numbers = {row.name: row for row in Registration.objects.filter(event=fair_line, state="waiting")}
    expected = [row.name for row in seats.waiting_of(fair_line)]
    assert set(expected) == set(numbers)
    assert expected.index("Kettő") > expected.index("Három")
    client, address = client_of(editor), f"/events/{fair_line.slug}/registrations/"
    shown = client.get(f"{address}?state=waiting&order=place")
    assert [(row.name, row.number) for row in shown.context["rows"]] == [(n, i) for i, n in enumerate(expected, 1)]
    assert "méltányos" in shown.text or "minden intézményből egy ember" in shown.text
    assert [row.name for row in client.get(f"{address}?order=place").context["rows"]] == [*expected, "Lemondó Lea"]
    found, url = [], f"/api/v1{address}?order=place&limit=2"
    while url:
        answer = client.get(url).json()
        found += [(row["name"], row["place"]) for row in answer["results"]]
        url = answer["next"]
    assert found == [*((name, number) for number, name in enumerate(expected, 1)), ("Lemondó Lea", None)]
    paper = client.get(f"{address}sheet/?state=waiting&order=place").text
    assert [paper.index(f">{name}<") for name in expected] == sorted(paper.index(f">{name}<") for name in expected)
    text = b"".join(client.get(f"{address}export/?format=csv&state=waiting&order=place").streaming_content).decode()
    assert [line.split(";")[0] for line in text.splitlines()[2:]] == expected


def test_the_rule_stands_on_the_page_until_the_end_and_with_the_outcome(client_of):
    """Also once nobody can register any more; and how many got their seats by it, unless they are few."""
    event = announced(capacity=5)
    RegistrationSetup.objects.create(event=event, order="fair", closes_on=timezone.localdate() - DAY)
    rule, visitor = "A várólista rendje: előbb minden intézményből egy ember", client_of(None)
    assert rule in visitor.get(f"/events/{event.slug}/").text
    RegistrationSetup.objects.update(closes_on=None)
    first = [come(event) for _ in range(5)]
    for _ in range(5):
        come(event)
    for one in first[:4]:
        registrations.cancel(now_of(one))
    day = timezone.localdate() - 2 * DAY
    type(event).objects.filter(pk=event.pk).update(starts_on=day, ends_on=day)
    assert ("Innen" in visitor.get(f"/events/{event.slug}/").text, from_list(event)) == (False, None)
    make.registration(event, "waiting")
    Registration.objects.filter(pk=first[4].pk).update(state="cancelled", ended="self")
    fifth = Registration.objects.filter(event=event, state="waiting").first()
    seats.move(event, fifth, "confirmed", "promoted", tell=False)
    shown = visitor.get(f"/events/{event.slug}/").text
    assert (rule in shown, "Innen 5 ember jutott helyhez." in shown) == (True, True)
