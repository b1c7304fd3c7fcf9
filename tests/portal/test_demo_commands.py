"""`start` and `demo` as somebody types them: what they do to an empty database, a prepared one, and a demo."""

import contextlib
import re
import subprocess
import sys

import psycopg2
import pytest

from portal.boot import embedded
from portal.boot.bootstrap import ROOT

from .boot.processes import free_port, gunicorn, make_tables, manage, status, within

PUBLIC = "the settings say that people elsewhere reach this portal"
DEMO = "from mentors.models import DemoMarker as m; m.objects.create(seed=1, visits=1)"


@pytest.fixture
def empty(data):
    """An embedded database with tables that nobody has used."""
    with embedded.Cluster("postgres").in_use() as cluster:
        make_tables(cluster)
        yield cluster


def one_error(finished):
    assert finished.returncode == 1
    return finished.stderr.splitlines()[-1]


def counted(cluster, table):
    place = {"host": str(cluster.socket_folder), "port": embedded.PORT, "user": "postgres", "dbname": embedded.DATABASE}
    with contextlib.closing(psycopg2.connect(**place)) as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
        return cursor.fetchone()[0]


def test_one_begins_for_real(empty, data):
    with portal(data, "--no-demo", str(free_port())) as output:
        assert within(60, lambda: b"invite_administrator" in output.read_bytes())
    # Somebody was invited: from now on no start brings a demo, and none is forced upon them.
    assert manage("invite_administrator", "valaki@example.org").returncode == 0
    assert "no demo here: this database is in use" in one_error(manage("start", "--demo", str(free_port())))
    assert "no demo here: this database is in use" in one_error(manage("demo", "--visits=1"))
    with portal(data, str(port := free_port())) as output:
        assert within(60, lambda: b"invite_administrator" in output.read_bytes())
        assert status(port, "/") == 200
        assert b"Demo" not in output.read_bytes()
    assert counted(empty, "mentors_user") == counted(empty, "mentors_demomarker") == 0
    assert counted(empty, "mentors_invitation") == 1


def test_the_demo_comes_into_an_empty_folder(data):
    """Nothing is there, no database, no tables: the command makes them, and says how far it is."""
    made = manage("demo", "--visits=3")
    assert (made.returncode, made.stderr) == (0, "")
    (wanted,) = re.findall(r"^-- Tables: (\d+) migrations", made.stdout, re.MULTILINE)
    shown = [int(number) for number in re.findall(rf"^   (\d+) of {wanted}: \w+\.\w+", made.stdout, re.MULTILINE)]
    assert shown == [1, *range(10, int(wanted), 10), int(wanted)]
    with embedded.Cluster("postgres").in_use() as cluster:
        assert [counted(cluster, table) for table in ("mentors_visit", "mentors_demomarker")] == [3, 1]


def test_the_demo_makes_no_tables_over_older_ones(empty):
    """Tables that wait for a migration are somebody's: to bring them up to date is a decision of theirs."""
    forget = "from django.db.migrations.recorder import MigrationRecorder as m; "
    forget += "m.Migration.objects.filter(app='mentors').latest('name').delete()"
    assert manage("shell", "--verbosity=0", "--command", forget).returncode == 0
    assert "the tables are not up to date" in one_error(manage("demo", "--visits=1"))


def test_an_app_server_by_hand_shows_no_demo_in_public(empty):
    assert manage("shell", "--verbosity=0", "--command", DEMO).returncode == 0
    refused = one_error(manage("start", str(free_port()), ALLOWED_HOSTS="kalaka.example.org,127.0.0.1"))
    assert f"a demo is not shown here: {PUBLIC}" in refused
    assert "begin for real" in one_error(manage("start", "--no-demo", str(free_port())))
    port = free_port()
    with gunicorn(port, TRUSTED_PROXIES="1"):
        assert within(60, lambda: status(port) == 503)
    with gunicorn(port, TRUSTED_PROXIES="1", DEMO_IN_PUBLIC="1"):
        assert within(60, lambda: status(port) == 200)


@contextlib.contextmanager
def portal(data, *arguments):
    """A portal that is being started; answers the file that holds its output."""
    with (data / "output").open("wb") as output:
        command = [sys.executable, "manage.py", "start", *arguments]
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output)
    try:
        yield data / "output"
    finally:
        process.terminate()
        process.wait(30)
