"""Appointments and links: given by whom, never to oneself, never twice at a time, ended today."""

import datetime

import pytest
from django.db import IntegrityError, transaction

from institutions.base.exceptions import NotGranted, Refused
from mentors.models import Appointment, Mentor, Representation, Supervision, User
from mentors.people.actions import appointment as appointments
from mentors.people.actions import link as links
from mentors.people.models.period import today

from ... import make

DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize("role", ["mentor", "coordinator", "supervisor", "editor", "expert", "lead", "administrator"])
def test_who_appoints_whom(role, people, world):
    county = world.county if role in ("mentor", "coordinator") else None
    expected = {
        "mentor": {"coordinator", "lead", "administrator"},
        "lead": {"administrator"},
        "administrator": {"administrator"},
    }.get(role, {"lead", "administrator"})
    found = set()
    for name, by in people.items():
        if by is None:
            continue
        person = make.user()
        make.qualification(person)
        try:
            appointments.appoint(person, by=by, role=role, county=county)
            found.add(name)
        except NotGranted:
            pass
    assert found == expected


@pytest.mark.parametrize("name", ["coordinator", "lead", "administrator"])
def test_nobody_touches_their_own_rights(name, people, world, client_of):
    person = people[name]
    client, held = client_of(person), person.appointments.get()
    with pytest.raises(NotGranted):
        appointments.appoint(person, by=person, role="mentor", county=world.county)
    assert client.get(f"/people/{person.pk}/appoint/").status_code == 404
    assert client.post(f"/appointments/{held.pk}/end/").status_code == 404
    assert client.post(f"/people/{person.pk}/close/").status_code == 404
    assert client.get(f"/people/{person.pk}/").status_code == 200
    held.refresh_from_db()
    assert held.valid_until is None


def test_a_coordinator_ends_no_coordinator_and_nobody_of_another_county(people, world, client_of):
    colleague = make.person("coordinator", make.HOME).appointments.get()
    elsewhere = people["mentor_elsewhere"].appointments.get()
    client = client_of(people["coordinator"])
    for held in (colleague, elsewhere, people["lead"].appointments.get()):
        assert client.post(f"/appointments/{held.pk}/end/").status_code == 404
        held.refresh_from_db()
        assert held.valid_until is None


def test_the_same_role_twice_at_a_time_is_refused_with_a_reason(people, world, client_of):
    data = {"role": "mentor", "county": world.county.pk, "valid_from": "2026-02-01"}
    address = f"/people/{people['mentor'].pk}/appoint/"
    response = client_of(people["coordinator"]).post(address, data)
    assert response.status_code == 200
    assert "Ez a megbízása erre az időre már megvan." in response.content.decode()
    assert Appointment.objects.filter(user=people["mentor"]).count() == 1
    # The database itself would refuse it too, whoever writes.
    with pytest.raises(IntegrityError), transaction.atomic():
        Appointment.objects.create(user=people["mentor"], role="mentor", county=world.county)


def test_after_the_end_the_role_can_begin_again(people, world):
    held = people["mentor"].appointments.get()
    appointments.end(held, by=people["coordinator"])
    again, _is_new = appointments.appoint(
        people["mentor"], by=people["coordinator"], role="mentor", county=world.county
    )
    assert (again.valid_from, again.valid_until) == (today(), None)
    assert Mentor.objects.filter(user=people["mentor"]).count() == 1


def test_ending_sets_today_and_only_once(people, world):
    held = people["mentor"].appointments.get()
    appointments.end(held, by=people["coordinator"])
    held.refresh_from_db()
    assert held.valid_until == today()
    assert User.objects.get(pk=people["mentor"].pk).standing.roles == frozenset()
    with pytest.raises(Refused):
        appointments.end(held, by=people["coordinator"])


def test_what_was_to_begin_later_never_begins(people, world):
    person = make.user()
    make.qualification(person)
    later, _is_new = appointments.appoint(
        person, by=people["lead"], role="mentor", county=world.county, valid_from=today() + 5 * DAY
    )
    ended = appointments.end(later, by=people["lead"])
    assert ended.valid_until == ended.valid_from
    assert not any(ended.holds_on(today() + number * DAY) for number in range(10))


def test_a_county_where_there_should_be_one_and_nowhere_else(people, world, client_of):
    address = f"/people/{people['contact'].pk}/appoint/"
    client = client_of(people["lead"])
    missing = client.post(address, {"role": "coordinator", "valid_from": "2026-01-01"})
    assert "Ehhez a szerephez megye is kell." in missing.content.decode()
    data = {"role": "editor", "county": world.county.pk, "valid_from": "2026-01-01"}
    assert client.post(address, data).status_code == 302
    assert people["contact"].appointments.get().county is None


@pytest.mark.parametrize(
    "bad",
    [
        {"role": "king"},
        {"role": "administrator"},
        {"county": "999999"},
        {"county": "x"},
        {"valid_from": "tegnap"},
        {"valid_from": "0000-00-00"},
        {"role": "mentor\x00"},
    ],
)
def test_bad_input_is_a_field_error(bad, people, world, client_of):
    data = {"role": "mentor", "county": world.county.pk, "valid_from": "2026-01-01"} | bad
    response = client_of(people["coordinator"]).post(f"/people/{people['contact'].pk}/appoint/", data)
    assert (response.status_code, bool(response.context["form"].errors)) == (200, True)
    assert not people["contact"].appointments.exists()


# -- Links ------------------------------------------------------------------------------------------------------------


def test_what_one_speaks_for_begins_and_ends_today(people, world, client_of):
    person, client = people["mentor"], client_of(people["coordinator"])
    subject = f"{world.community.name} – {world.settlement.name}"
    assert client.post(f"/people/{person.pk}/represent/", {"spoken_for": subject}).status_code == 302
    link = Representation.objects.get(user=person)
    assert User.objects.get(pk=person.pk).standing.communities == {world.community.pk}
    again = client.post(f"/people/{person.pk}/represent/", {"spoken_for": subject})
    assert "Ezt már most is képviseli." in again.content.decode()
    assert client.post(f"/representations/{link.pk}/end/").status_code == 302
    assert User.objects.get(pk=person.pk).standing.communities == frozenset()


def test_supervision_is_between_a_supervisor_and_a_mentor(people, world):
    mentor, lead = people["mentor"], people["lead"]
    with pytest.raises(Exception, match="nem szupervizor"):
        links.supervise(mentor, by=lead, supervisor=people["editor"])
    with pytest.raises(Exception, match="nem mentor"):
        links.supervise(people["editor"], by=lead, supervisor=people["supervisor"])
    made, _is_new = links.supervise(mentor, by=lead, supervisor=world.other_supervisor)
    assert world.other_supervisor.standing.mentees == {mentor.pk}
    links.end_supervision(made, by=lead)
    assert User.objects.get(pk=world.other_supervisor.pk).standing.mentees == frozenset()
    assert Supervision.objects.valid_today().filter(mentor=mentor).count() == 1


# -- What a coordinator sees ------------------------------------------------------------------------------------------


def test_own_countys_people_and_of_them_own_countys_part(people, world, client_of):
    moved = make.person("mentor", make.ELSEWHERE, "Költözött Klára")
    make.appoint(
        moved, "mentor", make.HOME, valid_from=datetime.date(2021, 1, 1), valid_until=datetime.date(2022, 1, 1)
    )
    make.appoint(moved, "editor")
    client = client_of(people["coordinator"])
    listed = {row.pk for row in client.get("/people/").context["rows"]}
    home = {people[name].pk for name in ("contact", "mentor", "coordinator")}
    assert listed == home | {moved.pk, world.hidden_card.user_id}
    shown = [
        one.county and one.county.ksh_code for one, _ in client.get(f"/people/{moved.pk}/").context["appointments"]
    ]
    assert shown == [make.HOME]
    everything = client_of(people["lead"]).get(f"/people/{moved.pk}/").context["appointments"]
    assert len(everything) == 3


def test_the_list_of_accounts_is_filtered_and_asks_no_more_for_more(
    people, world, client_of, django_assert_max_num_queries
):
    client = client_of(people["lead"])
    for number in range(12):
        make.person("mentor", make.ELSEWHERE, f"Sokadik {number}")
    with django_assert_max_num_queries(9):
        client.get("/people/")

    def listed(query):
        return {row.pk for row in client.get(f"/people/?{query}").context["rows"]}

    assert listed("role=supervisor") == {people["supervisor"].pk, world.other_supervisor.pk}
    assert listed("q=kapcsos") == {people["contact"].pk}
    assert listed("county=05&role=coordinator") == {people["coordinator"].pk}
    User.objects.filter(pk=people["expert"].pk).update(is_active=False)
    assert listed("closed=False") == {people["expert"].pk}


def test_history_keeps_who_did_what(people, world, client_of):
    held = people["mentor"].appointments.get()
    client_of(people["coordinator"]).post(f"/appointments/{held.pk}/end/")
    change = held.trail.order_by("pgh_id").last()
    assert (change.pgh_label, change.valid_until) == ("update", today())
    assert change.pgh_context.metadata["user"] == people["coordinator"].pk
