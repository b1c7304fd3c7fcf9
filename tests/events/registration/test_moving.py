"""By which doors a seat comes free, what the night is, who is told, and what is left of somebody afterwards."""

import datetime
import re
import zoneinfo

import pytest
from django.core import mail as sent
from django.utils import timezone

from events.calendar import actions as events
from events.models import (
    Answer,
    Event,
    EventInvitation,
    Feedback,
    Pledge,
    Question,
    Registration,
    RegistrationSetup,
)
from events.registration.actions import (
    afterwards,
    attendance,
    changing,
    forgetting,
    organising,
    registering,
    seats,
    telling,
)
from events.registration.actions import registration as registrations
from events.registration.queries.afterwards import companions, opinion_of, pledges_for
from events.registration.rules import offer_ends
from institutions.base.exceptions import NotGranted, Refused
from institutions.models import Mail

from ... import make
from ...canary import tables_that_hold
from ...jobs import work
from .test_registering import SOON, announced

pytestmark = pytest.mark.django_db
BUDAPEST = zoneinfo.ZoneInfo("Europe/Budapest")
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


@pytest.fixture
def editor():
    return make.person("editor")


def come(event, name="", **facts):
    number = next(make.counter)
    name = name or f"Vendég {number}"
    facts = {"email": f"vendeg{number}@example.org"} | facts
    return registering.register(event, by=None, name=name, **facts)[0]


def state(one) -> str:
    return Registration.objects.get(pk=one.pk).state


def set_up(event, editor, **fields):
    return organising.set_up(event, by=editor, revision=1, **fields)


def at(hour: int) -> datetime.datetime:
    """That hour of tomorrow in Budapest."""
    return datetime.datetime.combine(timezone.localdate() + DAY, datetime.time(hour), BUDAPEST)


def test_an_offer_waits_for_the_morning_and_runs_out_by_day(editor):
    event = announced(capacity=1)
    set_up(event, editor, promotion="offer", offer_hours=10)
    first, second, third = (come(event) for _ in range(3))
    Registration.objects.filter(pk=first.pk).update(state="cancelled", ended="self")
    seats.settle(event, at(23))
    assert (state(second), state(third)) == ("waiting", "waiting")
    seats.settle(event, at(9))
    offered = Registration.objects.get(pk=second.pk)
    assert (offered.state, offered.until) == ("offered", at(19))
    seats.settle(event, at(19))
    assert (state(second), state(third)) == ("cancelled", "offered")
    with pytest.raises(Refused):
        registrations.confirm(second)


@pytest.mark.parametrize(("hours", "ends"), [(2, 18), (6, 32), (12, 32), (20, 36), (30, 56)])
def test_no_offer_runs_out_at_night(hours, ends):
    """Made at 16:00; hours of the wall, counted on over midnight."""
    setup = RegistrationSetup(event=announced(), offer_hours=hours)
    midnight = at(0)
    assert offer_ends(setup, midnight + 16 * HOUR, BUDAPEST) == midnight + ends * HOUR


def test_nobody_passes_a_seat_that_waits_for_the_morning(editor, monkeypatch):
    event = announced(capacity=1)
    set_up(event, editor, promotion="offer")
    first, second = come(event), come(event)
    Registration.objects.filter(pk=first.pk).update(state="cancelled", ended="self")
    monkeypatch.setattr("events.registration.rules.BY_DAY", (0, 0))
    assert state(come(event)) == "waiting"
    assert state(second) == "waiting"


def test_an_unconfirmed_seat_lapses_and_the_list_moves(editor):
    event = announced(capacity=1)
    set_up(event, editor, asks_to_confirm=True)
    first, second = come(event), come(event)
    assert (state(first), state(second)) == ("received", "waiting")
    held = Registration.objects.get(pk=first.pk).until
    assert abs(held - timezone.now() - DAY) < HOUR
    seats.settle(event, held)
    assert (state(first), state(second)) == ("cancelled", "received")
    assert registrations.confirm(second).state == "confirmed"


def test_reserved_seats_are_for_the_invited_until_they_fall_back(editor):
    event = announced(capacity=3)
    set_up(event, editor, reserved_seats=2, reserved_until_on=SOON - 5 * DAY)
    organising.invite(event, by=editor, addresses="Nagy Pál <pal@example.org>\neva@example.org")
    one, two = EventInvitation.objects.order_by("pk")
    assert [state(come(event)) for _ in range(2)] == ["confirmed", "waiting"]
    assert state(come(event, email="pal@example.org", invitation=one)) == "confirmed"
    organising.decline(two)
    assert Registration.objects.filter(event=event, state="confirmed").count() == 3
    assert organising.invite(event, by=editor, addresses="pal@example.org") == 0


def test_a_reservation_falls_back_at_its_moment(editor):
    event = announced(capacity=2)
    set_up(event, editor, reserved_seats=1, reserved_until_on=SOON - 5 * DAY)
    waiting = [come(event), come(event)][1]
    assert state(waiting) == "waiting"
    seats.tick(datetime.datetime.combine(SOON - 4 * DAY, datetime.time(12), BUDAPEST))
    assert state(waiting) == "confirmed"


def test_more_room_moves_the_list_and_less_takes_nobody_off(editor):
    event = announced(capacity=1)
    people = [come(event) for _ in range(3)]
    for capacity, expected in ((2, ["confirmed"] * 2 + ["waiting"]), (1, ["confirmed"] * 2 + ["waiting"])):
        event = Event.objects.get(pk=event.pk)
        events.update(event, by=editor, revision=event.revision, capacity=capacity)
        assert [state(one) for one in people] == expected
    registrations.remove(people[0], by=editor)
    assert state(people[2]) == "waiting"


def test_the_fair_rule(editor):
    event = announced(capacity=0)
    set_up(event, editor, order="fair")
    north, south = make.settlement(code="05"), make.settlement(code="02")
    first = come(event, organisation="Faluház", settlement=north)
    second = come(event, organisation="Faluház", settlement=north)
    third = come(event, organisation="Könyvtár", settlement=north)
    fourth = come(event, organisation="Múzeum", settlement=south)
    Event.objects.filter(pk=event.pk).update(capacity=3)
    seats.settle(event)
    assert [state(one) for one in (first, second, third, fourth)] == ["confirmed", "waiting", "confirmed", "confirmed"]


def test_a_whole_group_waits_for_room_for_all():
    event = announced(capacity=2)
    come(event)
    group = come(event, colleagues=["Második Márta"], is_whole=True)
    single = come(event)
    assert [state(group), state(single)] == ["waiting", "confirmed"]
    registrations.cancel(single)
    assert state(group) == "waiting"
    registrations.cancel(Registration.objects.filter(event=event, state="confirmed").get())
    assert set(Registration.objects.filter(group=group.group).values_list("state", flat=True)) == {"confirmed"}


def test_calling_off_tells_everybody(editor):
    event = announced(capacity=1)
    people = [come(event), come(event)]
    work()
    sent.outbox.clear()
    events.cancel(event, by=editor, reason="Árvíz.")
    work()
    assert {one.to[0] for one in sent.outbox} == {one.email for one in people}
    assert all("Árvíz." in one.body for one in sent.outbox)
    assert [state(one) for one in people] == ["cancelled", "cancelled"]
    assert events.publish(Event.objects.get(pk=event.pk), by=editor).state == "published"


def calendar_in(message):
    found = [one for one in message.attachments if "calendar" in one[2]]
    return found[0][1] if found else ""


def written(message) -> str:
    found = calendar_in(message)
    return found.decode() if isinstance(found, bytes) else found


def test_what_the_mails_carry(editor):
    event = announced(capacity=1, mode="online", start_time=datetime.time(10), end_time=datetime.time(12))
    set_up(event, editor, joining_link="https://talalkozo.example.org/szoba")
    first, second = come(event), come(event)
    work()
    by_address = {one.to[0]: one for one in sent.outbox}
    confirmed, waiting = by_address[first.email], by_address[second.email]
    assert ("talalkozo.example.org" in confirmed.body, "talalkozo.example.org" in waiting.body) == (True, False)
    assert ("METHOD:PUBLISH" in written(confirmed), written(waiting)) == (True, "")
    assert "Ön az 1. a sorban." in waiting.body
    assert confirmed.alternatives
    sent.outbox.clear()
    registrations.cancel(first)
    work()
    by_address = {one.to[0]: one for one in sent.outbox}
    gone, promoted = by_address[first.email], by_address[second.email]
    assert ("METHOD:CANCEL" in written(gone), "STATUS:CANCELLED" in written(gone)) == (True, True)
    keys = [re.search(r"UID:(\S+)", written(one))[1] for one in (confirmed, gone)]
    assert keys[0] == keys[1]
    assert ("METHOD:PUBLISH" in written(promoted), "Felszabadult" in promoted.subject) == (True, True)


def test_organisers_enter_people_without_an_address(editor, client_of):
    event = announced(capacity=1)
    for who, status in ((editor, 302), (make.person("mentor", make.HOME), 404)):
        data = {"uuid": "8d2a0c54-6a2c-4f3a-9d0e-0f5ad6d1b001", "name": "Papíros Pál"}
        assert client_of(who).post(f"/events/{event.slug}/registrations/new/", data).status_code == status
    one = Registration.objects.get()
    assert (one.email, one.state, one.registered_by, len(one.code)) == ("", "confirmed", editor, 8)
    assert Mail.objects.count() == 0
    with pytest.raises(NotGranted):
        registrations.remove(one, by=make.person("coordinator", make.ELSEWHERE))


def test_a_message_goes_to_those_it_is_for(editor):
    event = announced(capacity=1)
    first, _second = come(event), come(event)
    message, _is_new = organising.write_to(event, by=editor, subject="Bögre", words="Hozzon.", to="coming")
    found = Mail.objects.filter(kind="registration_message")
    assert (message.number, [one.to for one in found]) == (1, [first.email])
    coordinator, stranger = make.person("coordinator", make.HOME), make.person("coordinator", make.ELSEWHERE)
    assert found.visible_to(coordinator).count() == 1
    assert found.visible_to(stranger).count() == 0


def test_reminders_and_thanks_leave_once():
    event = announced()
    one = come(event)
    soon = datetime.datetime.combine(SOON - 2 * DAY, datetime.time(10), BUDAPEST)
    for _ in range(2):
        telling.tick(soon)
    assert Mail.objects.filter(kind="registration_reminder", to=one.email).count() == 1
    for _ in range(2):
        telling.tick(datetime.datetime.combine(SOON + DAY, datetime.time(10), BUDAPEST))
    assert Mail.objects.filter(kind="registration_after", to=one.email).count() == 1


def was(**fields):
    day = timezone.localdate() - 3 * DAY
    return announced(starts_on=day, ends_on=day, **fields)


def test_feedback_leads_to_nobody_and_is_released_by_fives(editor):
    event = was()
    people = [make.registration(event, "attended") for _ in range(5)]
    for number, one in enumerate(people, 1):
        assert opinion_of(event) is None
        before = set(Feedback.objects.values_list("pk", flat=True))
        afterwards.give_feedback(one, useful=5, welcome=4, words=f"Szép volt {number}.")
    with pytest.raises(Refused):
        afterwards.give_feedback(people[0], useful=1, welcome=1)
    opinion = opinion_of(event)
    assert (opinion.number, opinion.useful, opinion.welcome, len(opinion.words)) == (5, 5, 4, 5)
    assert not before & set(Feedback.objects.values_list("pk", flat=True))
    keys = {field.name for field in Feedback._meta.get_fields() if field.is_relation}
    assert keys == {"event"}
    with pytest.raises(Refused):
        afterwards.give_feedback(come(announced()), useful=5, welcome=5)


def test_a_pledge_is_seen_by_the_mentors_of_the_county(client_of):
    event = was()
    place = make.settlement()
    one = make.registration(event, "attended", settlement=place, county=place.county)
    for _ in range(2):
        afterwards.pledge(one, words="Kosárfonás a könyvtárban")
    mentor, stranger = make.person("mentor", make.HOME), make.person("mentor", make.ELSEWHERE)
    [found] = pledges_for(mentor)
    assert (found.words, list(pledges_for(stranger))) == ("Kosárfonás a könyvtárban", [])
    address = f"/pledges/{found.uuid}/take-up/"
    assert [client_of(who).post(address).status_code for who in (stranger, mentor)] == [404, 302]
    assert (list(pledges_for(mentor)), Pledge.objects.get().taken_up) == ([], True)
    later = event.over_at_later = timezone.now() + datetime.timedelta(days=363)
    telling.ask_a_year_later(later)
    assert Mail.objects.filter(kind="pledge_year").count() == 1
    afterwards.tell_kept(one, kept="yes")
    assert Pledge.objects.get().kept == "yes"


def test_company_on_the_way_only_when_both_said_yes():
    event, place = announced(), make.settlement()
    far = make.settlement()
    one, other = (make.registration(event, wants_company=True, settlement=place) for _ in range(2))
    make.registration(event, wants_company=True, settlement=far)
    make.registration(event, wants_company=False, settlement=place)
    [found] = companions(one)
    assert (found["uuid"], found["email"]) == (other.uuid, "")
    assert afterwards.ask_along(one, other=other) is False
    assert companions(other)[0]["email"] == ""
    assert afterwards.ask_along(other, other=one) is True
    assert (companions(one)[0]["email"], companions(other)[0]["email"]) == (other.email, one.email)


def test_who_asks_to_be_forgotten_is_nowhere():
    event = announced(capacity=1)
    question = Question.objects.create(event=event, words="Mit eszik?", purpose="Ebéd.")
    one = come(
        event,
        "Kanári Kálmán 58225",
        email="kanari58225@example.org",
        organisation="Kanári 58225 Kör",
        place="Kanárifalva 58225",
        answers={str(question.uuid): "58225 mag"},
    )
    waiting = come(event)
    work()
    sent.outbox.clear()
    assert tables_that_hold("58225") != set()
    for _ in range(2):
        forgetting.forget(one)
    assert tables_that_hold("58225") == set()
    assert (Registration.objects.get(pk=one.pk).state, state(waiting)) == ("cancelled", "confirmed")


def test_what_is_kept_ends_at_its_term():
    event = was()
    question = Question.objects.create(event=event, words="Mit eszik?", purpose="Ebéd.", kept_days=10)
    one = make.registration(event, "attended")
    Answer.objects.create(question=question, registration=one, words="mindent")
    assert (forgetting.forget_answers(timezone.now() + 5 * DAY), Answer.objects.count()) == (0, 1)
    assert (forgetting.forget_answers(timezone.now() + 8 * DAY), Answer.objects.count()) == (1, 0)
    assert forgetting.forget_people(timezone.now() + 360 * DAY) == 0
    assert forgetting.forget_people(timezone.now() + 364 * DAY) == 1
    gone = Registration.objects.get()
    assert (gone.name, gone.email, gone.state) == ("", "", "attended")


def test_answers_are_checked(client_of):
    event = announced()
    kind = {"kind": "choice", "options": "hús\nzöldség", "is_required": True}
    question = Question.objects.create(event=event, words="Mit eszik?", purpose="Ebéd.", **kind)
    address = f"/api/v1/events/{event.slug}/registrations/"
    for answers, status in (({}, 400), ({str(question.uuid): "kő"}, 400), ({str(question.uuid): "hús"}, 201)):
        number = next(make.counter)
        data = {"uuid": f"8d2a0c54-6a2c-4f3a-9d0e-{number:012d}", "name": "Vendég", "answers": answers}
        data["email"] = f"v{number}@example.org"
        assert client_of(None).post(address, data, content_type="application/json").status_code == status
    assert Answer.objects.get().words == "hús"


def test_changes_are_told_once_after_a_quiet_hour(editor):
    event = announced(venue="Faluház")
    one = come(event)
    changing.tick(timezone.now() + 2 * HOUR)
    for hour in (9, 10):
        event = Event.objects.get(pk=event.pk)
        events.update(event, by=editor, revision=event.revision, start_time=datetime.time(hour), venue="Kultúrház")
    changing.tick()
    assert Mail.objects.filter(kind="registration_changed").count() == 0
    for _ in range(2):
        changing.tick(timezone.now() + 2 * HOUR)
    [told] = Mail.objects.filter(kind="registration_changed")
    assert (told.to, told.facts["lines"]) == (one.email, ["Kezdés: – → 10:00", "Hely: Faluház → Kultúrház"])


def test_attendance_out_of_the_file_of_a_meeting(editor):
    event = announced()
    one, two, three = (
        make.registration(event, name=name, email="konyvtar@example.org") for name in ("Á Éva", "B", "C")
    )
    other = make.registration(event, name="Papíros Pál", email="")
    text = 'Name;Email;Minutes\nÁ Éva;Konyvtar@Example.org;55\n"Papíros Pál";;12\nIdegen Ida;ida@example.org;3'
    number, strange = attendance.attend_all(event, by=editor, text=text)
    assert (number, strange) == (2, ["Name;Email;Minutes", "Idegen Ida;ida@example.org;3"])
    assert [state(person) for person in (one, two, three, other)] == ["attended", "confirmed", "confirmed", "attended"]
    assert attendance.attend_all(event, by=editor, text=text)[0] == 0
    with pytest.raises(NotGranted):
        attendance.attend_all(event, by=make.person("mentor", make.ELSEWHERE), text=text)
