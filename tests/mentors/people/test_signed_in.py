"""What a request of a signed-in person begins with: their session, then they themselves with what they may do."""

import datetime

import pytest
from django.utils import timezone

from institutions.base.standing import NOBODY, Role
from mentors.models import Session, User

from ... import make


def test_a_user_comes_with_their_links_in_one_query(people, world, django_assert_num_queries):
    for persona in ("mentor", "coordinator", "supervisor", "contact", "administrator"):
        expected = User.objects.get(pk=people[persona].pk)
        with django_assert_num_queries(1):
            found = User.objects.signed_in(expected.pk)
            standing = found.standing
        assert {name: getattr(found, name) for name in columns()} == {
            name: getattr(expected, name) for name in columns()
        }
        assert standing == expected.standing != NOBODY
        assert not found._state.adding


def columns() -> list[str]:
    return [field.attname for field in User._meta.concrete_fields]


def test_several_appointments_unite_and_nobody_elses_count(db):
    person = make.person("mentor", make.HOME, "Kettős Klára")
    make.appoint(person, "coordinator", make.ELSEWHERE)
    make.person("lead", None, "Más Márta")
    found = User.objects.signed_in(person.pk).standing
    assert found.roles == {Role.MENTOR, Role.COORDINATOR}
    assert found.counties_as(Role.COORDINATOR) == {make.county(make.ELSEWHERE).pk}


def test_a_user_without_links_is_found_and_one_who_is_gone_is_not(db):
    person = make.user("Magányos Mária")
    assert User.objects.signed_in(person.pk).standing.roles == frozenset()
    assert User.objects.signed_in(person.pk + 1) is None


@pytest.mark.parametrize("how", ["closed", "deleted"])
def test_an_account_that_ends_ends_its_sessions_at_once(how, db, client_of):
    person = make.user("Távozó Tamás")
    client = client_of(person)
    assert client.get("/profile/").status_code == 200
    rows = User.objects.filter(pk=person.pk)
    rows.update(is_active=False) if how == "closed" else rows.delete()
    assert client.get("/profile/").status_code == 302


def test_a_session_that_expired_opens_nothing(db, client_of):
    client = client_of(make.user("Lejárt Lajos"))
    assert client.get("/profile/").status_code == 200
    Session.objects.update(expire_date=timezone.now() - datetime.timedelta(seconds=1))
    assert client.get("/profile/").status_code == 302
    assert client.get("/").status_code == 200


@pytest.mark.parametrize("key", ["nonsense", "a" * 32, "' OR 1=1 --", "\xe9" * 40])
def test_a_made_up_session_opens_nothing(key, db, client):
    client.cookies["sessionid"] = key
    assert client.get("/profile/").status_code == 302
