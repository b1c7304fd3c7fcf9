"""The weekly note: on Mondays, in whole sentences, of the counties that one coordinates and of no other."""

import datetime

import pytest
from django.utils import timezone

from mentors.models import Appointment
from portal.pages import digest_mail, weekly

from ... import make

pytestmark = pytest.mark.django_db
MONDAY = datetime.date(2026, 11, 30)
WITHIN = datetime.date(2026, 11, 25)


def noon(day):
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(12)))


@pytest.fixture
def coordinator():
    return make.person("coordinator", make.HOME, "Koordi Klára")


def filled(code):
    """A week in a county: visits, a promise, a stage, a newcomer, a post, an event to come. The names that tell it."""
    mentor, place = make.person("mentor", code, f"Mentor {code}"), make.settlement(f"Falu {code}", code)
    visit = make.visit(mentor, place, state="accepted", date=WITHIN)
    make.visit(mentor, place, state="submitted", date=WITHIN)
    make.visit(mentor, place, state="draft", date=WITHIN)
    make.visit(mentor, place, state="accepted", date=WITHIN - datetime.timedelta(days=7))
    make.promise(visit, state="kept", closed_on=WITHIN)
    community = make.community(place, name=f"Kör {code}")
    community.stages.create(stage="mentored", date=WITHIN)
    newcomer = make.person("mentor", code, f"Újonc {code}")
    Appointment.objects.filter(user=newcomer).update(valid_from=WITHIN)
    post = make.post(state="published", county=make.county(code), name=f"Hír {code}", published_at=noon(WITHIN))
    event = make.event(
        state="published", county=make.county(code), name=f"Fórum {code}", starts_on=MONDAY, ends_on=MONDAY
    )
    return community.name, newcomer.name, post.name, event.name


def test_what_stands_in_it(coordinator):
    names, others = filled(make.HOME), filled(make.ELSEWHERE)
    [note] = weekly.changed(coordinator, MONDAY)
    said = " ".join(line.text for line in note.lines)
    assert note.title == "Mi változott a megyémben? (Borsod-Abaúj-Zemplén)"
    assert note.lines[0].text == "A múlt héten 2 látogatás volt 1 településen; az azt megelőző héten 1."
    assert "A héten 1 vállalás valósult meg." in said
    assert ("még nyitott" in said, " 0 " in said) == (False, False), "a sentence of none is not said"
    assert [name for name in names if name not in said] == []
    assert [name for name in others if name in said] == []
    assert [line.text for line in note.lines if not line.text.endswith(".")] == []
    assert "november 30., hétfő" in said


def test_only_on_mondays_and_only_for_coordinators(coordinator):
    filled(make.HOME)
    for days in range(1, 7):
        assert weekly.changed(coordinator, MONDAY + datetime.timedelta(days=days)) == []
    for who in (make.person("mentor", make.HOME), make.person("lead"), make.person("editor"), make.user()):
        assert weekly.changed(who, MONDAY) == []
    assert len(weekly.changed(coordinator, MONDAY)) == 1


def test_what_passed_its_day_is_one_more_sentence(coordinator, client_of):
    mentor, place = make.person("mentor", make.HOME), make.settlement("Gönc")
    make.promise(make.visit(mentor, place, date=WITHIN), due_on=WITHIN, text="Kulcsot hozok.")
    [note] = weekly.changed(coordinator, MONDAY)
    [late] = [line for line in note.lines if "még nyitott" in line.text]
    assert late.text == "A héten 1 vállalás járt le úgy, hogy még nyitott."
    assert "Kulcsot hozok." in client_of(coordinator).get(late.path).text


def test_nothing_changed_nothing_said(coordinator):
    assert weekly.changed(coordinator, MONDAY) == []


def test_its_links_lead_to_what_it_counts(coordinator, client_of):
    filled(make.HOME)
    [note] = weekly.changed(coordinator, MONDAY)
    client = client_of(coordinator)
    for line in note.lines:
        assert client.get(line.path).status_code == 200, line.path


def test_alone_it_is_the_subject_of_the_mail(coordinator):
    make.post(state="published", county=make.county(), name="Hír a megyéből", published_at=noon(WITHIN))
    text = digest_mail.text_for(coordinator, MONDAY)
    assert text.subject == "Kaláka: Mi változott a megyémben? (Borsod-Abaúj-Zemplén)"
    assert ("Köszönjük, hogy írt nekünk" in text.body, "Hír a megyéből" in text.body) == (False, True)
