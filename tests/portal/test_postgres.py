"""A kept connection that has died is noticed before the next request uses it, and a living one is not asked; what is
asked again and again is planned once.
"""

import importlib

import pghistory
import pytest
from django.db import connection, connections
from django.db.utils import OperationalError

from portal import wsgi


@pytest.fixture
def kept(django_db_blocker):
    """A connection of its own that outlived its last request."""
    with django_db_blocker.unblock():
        kept = connections.create_connection("default")
        kept.settings_dict = connection.settings_dict | {"CONN_HEALTH_CHECKS": True, "CONN_MAX_AGE": None}
        ask(kept)
        next_request(kept)
        yield kept
        kept.close()


def next_request(kept) -> None:
    """What Django does with a kept connection when a request begins."""
    kept.health_check_enabled, kept.health_check_done = True, False
    kept.close_if_unusable_or_obsolete()


def ask(kept, sql: str = "SELECT pg_backend_pid()"):
    with kept.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()[0]


def end(pid: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])
        assert cursor.fetchone()[0], "the backend is still there"


def test_a_dead_connection_is_replaced(kept, db):
    before = ask(kept)
    end(before)
    next_request(kept)
    assert ask(kept) != before


def test_one_that_dies_within_a_request_is_replaced_in_the_next(kept, db):
    before = ask(kept)
    end(before)
    with pytest.raises(OperationalError):
        ask(kept)
    next_request(kept)
    assert ask(kept) != before


def test_a_closed_one_is_opened_again(kept):
    kept.connection.close()
    next_request(kept)
    assert ask(kept) > 0


def test_a_living_one_is_not_asked(kept, db):
    """By what the server was asked last: Django's own question does not pass its log of queries."""
    own = ask(kept)
    next_request(kept)
    kept.cursor().close()
    with connection.cursor() as cursor:
        cursor.execute("SELECT query FROM pg_stat_activity WHERE pid = %s", [own])
        assert cursor.fetchone()[0] == "SELECT pg_backend_pid()"
    assert ask(kept) == own


def test_what_is_asked_again_is_planned_once_for_each_connection(kept, db):
    sql = "SELECT word, 'a%%b' FROM (VALUES (1, 'egy'), (2, 'kettő')) AS words (number, word) WHERE number = %s AND %s"
    planned = "SELECT generic_plans + custom_plans FROM pg_prepared_statements WHERE statement LIKE %s"
    found = []
    for own in (kept, connection):
        found += [own.ask(sql, [number, True]) for number in (1, 2, 3)]
        with own.cursor() as cursor:
            cursor.execute(planned, ["%AS words (number, word) WHERE number = $1 AND $2"])
            assert cursor.fetchall() == [(3,)]
    assert found == [[("egy", "a%b")], [("kettő", "a%b")], []] * 2


def test_one_that_replaced_a_dead_one_has_to_be_told_again(kept, db):
    assert kept.ask("SELECT %s::int", [1]) == [(1,)]
    end(ask(kept))
    next_request(kept)
    assert kept.ask("SELECT %s::int", [2]) == [(2,)]


def test_its_values_are_values(db):
    assert connection.ask("SELECT %s::text", ["Ő'; SELECT 1; --"]) == [("Ő'; SELECT 1; --",)]


def test_what_writes_is_planned_once_as_well_and_the_trail_still_learns_who(db):
    sql = "INSERT INTO written VALUES (%s, current_setting('pghistory.context_metadata')::json) RETURNING word, who"
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE written (word text, who json)")
        with pghistory.context(url="/egy/"):
            found = [connection.ask(sql, [word]) for word in ("egy", "kettő")]
        cursor.execute(
            "SELECT generic_plans + custom_plans FROM pg_prepared_statements WHERE statement LIKE '%INTO written%'"
        )
        assert cursor.fetchall() == [(2,)]
    assert found == [[("egy", {"url": "/egy/"})], [("kettő", {"url": "/egy/"})]]


def test_who_serves_pages_waits_for_no_statement_without_end(kept, monkeypatch):
    monkeypatch.delenv("PGOPTIONS", raising=False)
    kept.close()
    assert ask(kept, "SHOW statement_timeout") == "0"
    monkeypatch.setenv("PGOPTIONS", "")  # so that it is put back as it was
    monkeypatch.delenv("PGOPTIONS")
    importlib.reload(wsgi)
    kept.close()
    assert ask(kept, "SHOW statement_timeout") == "30s"
    assert ask(kept, "SHOW idle_in_transaction_session_timeout") == "1min"


@pytest.mark.django_db(transaction=True)
def test_a_visit_that_waits_for_a_lock_too_long_is_told_to_come_again(people, world, client_of, kept):
    mentor = client_of(people["mentor"])
    sent = {"settlement": "Abaújszántó", "date": "2026-11-02", "method": "personal", "activities": ["interview"]}
    sent |= {"uuid": "0f2d6c7e-4a54-4d1c-9a0f-5d4f6f0c1a11", "summary": "Várunk.", "state": "submitted"}
    kept.set_autocommit(False)
    with kept.cursor() as cursor:
        cursor.execute("LOCK TABLE mentors_visit IN SHARE MODE")
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = '300ms'")
    try:
        answer = mentor.post("/visits/new/", sent, headers={"accept": "application/json"})
    finally:
        kept.rollback()
        connection.close()
    assert (answer.status_code, int(answer["Retry-After"]) > 0) == (503, True)
    assert mentor.post("/visits/new/", sent, headers={"accept": "application/json"}).status_code == 201
