"""What is printed for the day: name badges with the code that the door reads, and the list for the door."""

import re

import pytest

from institutions import pdf

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    made = make.event(state="published", registration=True, name="Szomszédolás")
    for name, state in (("Őri Ödön", "confirmed"), ("Ág Ági", "confirmed"), ("Vár Vera", "waiting")):
        make.registration(made, state, name=name, organisation="Faluház #1 *csillag*")
    make.registration(make.event(state="published"), "confirmed", name="Idegen Imre")
    return made


def address(event, what, query=""):
    return f"/events/{event.slug}/registrations/{what}/{query}"


def asked_for(monkeypatch) -> list[dict]:
    """What the PDF was made of, beside the PDF itself."""
    made, make_it = [], pdf.make
    monkeypatch.setattr(pdf, "make", lambda name, data: made.append(data) or make_it(name, data))
    return made


def test_badges_are_for_who_has_a_seat(event, people, client_of, monkeypatch):
    made = asked_for(monkeypatch)
    answer = client_of(people["editor"]).get(address(event, "badges"))
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert answer["Content-Disposition"] == f'attachment; filename="{event.slug}-badges.pdf"'
    assert answer.content.startswith(b"%PDF-")
    assert b"pdfuaid" in answer.content
    assert [one["name"] for one in made[0]["people"]] == ["Ág Ági", "Őri Ödön"]


def test_badges_by_the_lists_filters(event, people, client_of, monkeypatch):
    made = asked_for(monkeypatch)
    client_of(people["editor"]).get(address(event, "badges", "?state=waiting"))
    assert [one["name"] for one in made[0]["people"]] == ["Vár Vera"]


@pytest.mark.parametrize(
    "name", ["#panic()", "$x$ [a] *b* _c_ @d <e>", "Nagy-Nagyné Dr. Hosszúnevű Marcella " * 4, "🎉 Éva"]
)
def test_a_name_is_no_markup(name, event, people, client_of):
    make.registration(event, "confirmed", name=name.strip()[:200])
    assert client_of(people["editor"]).get(address(event, "badges")).content.startswith(b"%PDF-")


def test_too_many_badges_at_once(event, people, client_of, monkeypatch):
    monkeypatch.setattr("events.registration.views.paper.MOST_BADGES", 1)
    told = client_of(people["editor"]).get(address(event, "badges"), follow=True)
    assert "Egyszerre legfeljebb 1 névkitűző készül" in told.text
    told = client_of(people["editor"]).get(address(event, "badges", "?state=cancelled"), follow=True)
    assert "Senki sincs" in told.text


def test_the_list_for_the_door(event, people, client_of):
    page = client_of(people["editor"]).get(address(event, "sheet")).text
    assert re.findall(r'<th scope="row">(.*?)</th>', page) == ["Ág Ági", "Őri Ödön"]
    codes = event.registrations.filter(state="confirmed").values_list("code", flat=True)
    assert all(code in page for code in codes)


@pytest.mark.parametrize("what", ["badges", "sheet"])
def test_nobody_else_reads_who_comes(what, event, people, client_of):
    answers = {name: client_of(who).get(address(event, what)).status_code for name, who in people.items()}
    readers = {"mentor", "coordinator", "editor", "lead", "administrator"}
    assert {name for name, code in answers.items() if code == 200} == readers
