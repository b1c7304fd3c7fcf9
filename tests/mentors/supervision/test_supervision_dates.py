"""Supervision dates: offered, booked, never over the seats; what was said stays between the two."""

import datetime
import threading

import pytest
from django.core import mail
from django.db import connection

from institutions.base.exceptions import Conflict, NotGranted, Refused
from mentors.models import SupervisionBooking, SupervisionRecord, VisitBurden
from mentors.people.models.period import today
from mentors.supervision import actions, queries

from ... import make
from ...jobs import work

pytestmark = pytest.mark.django_db


@pytest.fixture
def supervisor():
    return make.person("supervisor", name="Halmai Klára")


def mentor_of(supervisor, name="Mentor Manó"):
    mentor = make.person("mentor", make.HOME, name)
    make.supervises(supervisor, mentor)
    return mentor


def test_a_place_is_booked_once_and_never_over_the_seats(supervisor):
    first, second = mentor_of(supervisor), mentor_of(supervisor, "Második Mária")
    date = make.supervision_date(supervisor)
    assert actions.book(date, by=first) == actions.book(date, by=first)
    with pytest.raises(Refused):
        actions.book(date, by=second)
    actions.unbook(date, by=first)
    actions.book(date, by=second)
    assert list(date.bookings.live().values_list("mentor", flat=True)) == [second.pk]


def test_only_their_own_mentors_book_and_see_it(supervisor, client_of):
    mentor_of(supervisor)
    date = make.supervision_date(supervisor)
    for stranger in (make.person("mentor", make.HOME), make.person("coordinator", make.HOME), supervisor):
        with pytest.raises(NotGranted):
            actions.book(date, by=stranger)
    for who, status in ((make.person("mentor", make.HOME), 404), (make.person("lead"), 404), (supervisor, 200)):
        assert client_of(who).get(f"/supervision/dates/{date.uuid}/").status_code == status


@pytest.mark.django_db(transaction=True)
def test_two_who_press_at_once(people):
    supervisor = people["supervisor"]
    mentors = [mentor_of(supervisor, f"Mentor {number}") for number in range(6)]
    date = make.supervision_date(supervisor, seats=2)
    refused = []

    def press(mentor):
        try:
            actions.book(date, by=mentor)
        except Refused:
            refused.append(mentor)
        finally:
            connection.close()

    threads = [threading.Thread(target=press, args=[mentor]) for mentor in mentors]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert (date.bookings.live().count(), len(refused)) == (2, 4)


def test_fewer_seats_than_bookings_are_refused_and_a_stale_change_too(supervisor):
    date = make.supervision_date(supervisor, seats=3)
    for number in range(2):
        actions.book(date, by=mentor_of(supervisor, f"Mentor {number}"))
    with pytest.raises(Refused):
        actions.update(date, by=supervisor, revision=1, seats=1)
    actions.update(date, by=supervisor, revision=1, place="Encs")
    with pytest.raises(Conflict):
        actions.update(date, by=supervisor, revision=1, place="Szerencs")


def test_who_booked_is_told_and_reminded_once(supervisor):
    mentor = mentor_of(supervisor)
    date = make.supervision_date(supervisor, mentor, day=today() + datetime.timedelta(days=1))
    actions.tick()
    actions.tick()
    work()
    assert sorted(one.to[0] for one in mail.outbox) == sorted([mentor.email, supervisor.email])
    assert {one.subject.partition(": ")[2] for one in mail.outbox} == {"holnap szupervízió"}
    actions.cancel(date, by=supervisor)
    work()
    assert [(one.to, one.subject.partition(": ")[2]) for one in mail.outbox[2:]] == [
        ([mentor.email], "elmarad egy szupervíziós alkalom")
    ]


def test_in_a_group_each_reads_their_own_notes_alone(supervisor, client_of):
    first, second = mentor_of(supervisor), mentor_of(supervisor, "Második Mária")
    date = make.supervision_date(supervisor, seats=4)
    bookings = {who: actions.book(date, by=who) for who in (first, second)}
    for who, booking in bookings.items():
        actions.write(booking, by=supervisor, text=f"Csak neki: {who.name}", revision=None)
    actions.write(bookings[first], by=first, text="Magamnak.", revision=None)
    page = f"/supervision/dates/{date.uuid}/"
    said = {who: client_of(who).get(page).text for who in (first, second, supervisor)}
    assert [text in said[first] for text in ("Csak neki: Mentor Manó", "Magamnak.", "Második")] == [True, True, False]
    assert [text in said[second] for text in ("Csak neki: Második Mária", "Magamnak.", "Manó")] == [True, False, False]
    assert all(text in said[supervisor] for text in ("Mentor Manó", "Második Mária", "Magamnak."))
    with pytest.raises(NotGranted):
        actions.write(bookings[first], by=second, text="Hm.", revision=None)


def test_a_note_of_two_windows_loses_neither_text(supervisor, client_of):
    mentor = mentor_of(supervisor)
    date = make.supervision_date(supervisor, mentor)
    page = f"/supervision/dates/{date.uuid}/mentors/{mentor.pk}/note/"
    assert client_of(mentor).post(page, {"text": "Első."}).status_code == 302
    answer = client_of(mentor).post(page, {"text": "Második."})
    assert answer.status_code == 200
    assert "Első." in answer.text
    assert "Második." in answer.text
    assert [one.text for one in SupervisionRecord.objects.all()] == ["Első."]


def test_hours_are_told_from_five_mentors_up(supervisor):
    day = today().replace(day=1)
    date = make.supervision_date(supervisor, seats=6, minutes=90, day=day)
    for _number in range(4):
        SupervisionBooking.objects.create(date=date, mentor=make.user(), attended=True)
    quarter = queries.quarter_of(day)
    assert queries.hours() == [{"quarter": quarter, "mentors": None, "dates": None, "hours": None}]
    SupervisionBooking.objects.create(date=date, mentor=make.user(), attended=True)
    SupervisionBooking.objects.create(date=date, mentor=make.user(), attended=False)
    assert queries.hours() == [{"quarter": quarter, "mentors": 5, "dates": 1, "hours": 7.5}]


def test_after_three_heavy_visits_of_a_quarter_the_day_offers_a_date(supervisor, client_of):
    mentor, place = mentor_of(supervisor), make.settlement()
    visits = [make.visit(mentor, place, date=queries.quarter_of(today())) for _number in range(4)]
    date = make.supervision_date(supervisor)
    client = client_of(mentor)
    book = f"/supervision/dates/{date.uuid}/book/"
    for visit in visits[:2]:
        client.post(f"/visits/{visit.uuid}/burden/", {"heavy": "yes"})
    assert book not in client.get("/today/").text
    client.post(f"/visits/{visits[2].uuid}/burden/", {"heavy": "yes"})
    assert book in client.get("/today/").text
    client.post(f"/visits/{visits[2].uuid}/burden/", {"heavy": "no"})
    assert book not in client.get("/today/").text
    client.post(f"/visits/{visits[3].uuid}/burden/", {"heavy": "yes"})
    client.post(book)
    assert book not in client.get("/today/").text


def test_a_visit_of_the_last_quarter_does_not_count(supervisor):
    mentor, place = mentor_of(supervisor), make.settlement()
    before = queries.quarter_of(today()) - datetime.timedelta(days=1)
    for _number in range(3):
        VisitBurden.objects.create(visit=make.visit(mentor, place, date=before))
    assert not queries.is_due(mentor, today())
    assert queries.is_due(mentor, before)


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"day": "2020-01-01"}, "day"),
        ({"seats": "0"}, "seats"),
        ({"seats": "13"}, "seats"),
        ({"minutes": "100000"}, "minutes"),
        ({"place": "x" * 201}, "place"),
        ({"starts_at": "25:00"}, "starts_at"),
    ],
)
def test_what_cannot_be_comes_back_at_its_field(supervisor, client_of, wrong, name):
    sent = {"day": (today() + datetime.timedelta(days=3)).isoformat(), "starts_at": "10:00", "minutes": "60"}
    answer = client_of(supervisor).post("/supervision/dates/new/", sent | {"place": "Gönc", "seats": "1"} | wrong)
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, [name])
