"""A server of your own: what the portal asks of it before it builds on it."""

import contextlib
from types import SimpleNamespace

import psycopg2
import pytest

from portal.boot import database, embedded
from portal.boot.bootstrap import Problem


@pytest.fixture
def own_server(data, monkeypatch):
    """A server with databases to point DATABASE_URL at."""
    cluster = embedded.Cluster("postgres")
    place = {"host": str(cluster.socket_folder), "port": embedded.PORT, "user": "postgres"}
    with cluster.in_use(), contextlib.closing(psycopg2.connect(**place, dbname="postgres")) as connection:
        connection.autocommit = True

        def make_database(options):
            with connection.cursor() as cursor:
                cursor.execute(f"CREATE DATABASE own TEMPLATE template0 {options}")
            socket_folder = str(cluster.socket_folder).replace("/", "%2F")
            monkeypatch.setenv("DATABASE_URL", f"postgres://postgres@{socket_folder}:{embedded.PORT}/own")

        yield make_database


def test_a_good_one_is_used(own_server):
    own_server("")
    with database.running():
        assert not database.is_embedded()
        assert database.configured()["NAME"] == "own"


def test_options_are_passed_on(own_server, monkeypatch):
    own_server("")
    monkeypatch.setenv("DATABASE_URL", database.url() + "?application_name=tester&connect_timeout=9")
    assert database.configured()["OPTIONS"] == {
        "application_name": "tester",
        "connect_timeout": 9,
        "tcp_user_timeout": 20_000,
    }
    database.check_server()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ("ENCODING 'LATIN2' LOCALE_PROVIDER libc LOCALE 'C'", "DATABASE_URL is a database in LATIN2: create one with"),
        ("LOCALE_PROVIDER libc LOCALE 'C'", "DATABASE_URL does not know accented letters: create it with a UTF-8"),
    ],
)
def test_one_that_gets_letters_wrong_is_refused(own_server, options, complaint):
    own_server(options)
    with pytest.raises(Problem, match=complaint):
        database.check_server()


def test_one_that_is_too_old_is_refused():
    # No server that old is at hand: this one says only its version.
    with pytest.raises(Problem, match="DATABASE_URL is PostgreSQL 13: Kaláka needs 14 or newer"):
        database.check_abilities(SimpleNamespace(server_version=130_021))
