"""KALAKA_DATA is closed to everybody else on the machine, whoever runs the portal and however."""

import os
import stat
import subprocess
import sys

import pytest

from portal.boot import embedded, homes
from portal.boot.bootstrap import ROOT

from .boot.processes import manage

needs_root = pytest.mark.skipif(not homes.is_root(), reason="only root hands the server to another user")
NOBODY = 65534
AS_SOMEBODY = f"""
import os
from portal.boot import bootstrap, homes
if os.geteuid() == 0:
    os.seteuid({NOBODY})
homes.keep_private()
bootstrap.secret_key()
open(os.path.join(os.environ["KALAKA_DATA"], "fresh"), "w").close()
os.mkdir(os.path.join(os.environ["KALAKA_DATA"], "new"))
"""


def modes(folder):
    return {path.name: oct(stat.S_IMODE(path.lstat().st_mode)) for path in folder.iterdir()}


def mode(folder):
    return oct(stat.S_IMODE(folder.stat().st_mode))


def open_to_all(folder):
    """What an earlier version has left behind."""
    (folder / "media" / "visits").mkdir(parents=True)
    (folder / "secret_key").write_text("k" * 64)
    for path in (folder, folder / "media", folder / "media" / "visits"):
        path.chmod(0o755)
    (folder / "secret_key").chmod(0o644)


def test_what_another_version_left_open_is_closed(data):
    open_to_all(data)
    if homes.is_root():
        for path in (data, *data.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    subprocess.run([sys.executable, "-c", AS_SOMEBODY], cwd=ROOT, check=True, umask=0o022)
    assert (mode(data), modes(data)) == (
        "0o700",
        {"media": "0o700", "secret_key": "0o600", "fresh": "0o600", "new": "0o700"},
    )


def test_a_new_one_is_closed_and_what_it_lies_in_is_left_alone(data):
    if homes.is_root():
        os.chown(data, NOBODY, NOBODY)
    far = {"KALAKA_DATA": str(data / "far" / "var")}
    subprocess.run([sys.executable, "-c", AS_SOMEBODY], cwd=ROOT, env=os.environ | far, check=True, umask=0o022)
    assert (mode(data), mode(data / "far"), mode(data / "far" / "var")) == ("0o755", "0o755", "0o700")


@needs_root
def test_roots_server_passes_through_and_sees_nothing_else(data):
    open_to_all(data)
    assert manage("check").returncode == 0
    found = modes(data)
    assert (mode(data), found.pop("postgres")) == ("0o711", "0o700")
    assert embedded.Cluster("postgres").folder == data / "postgres"
    assert set(found.values()) == {"0o700", "0o600"}
    # Also where the database is elsewhere now, it does not lose its way.
    assert manage("help", DATABASE_URL="postgres://kalaka@127.0.0.1/kalaka").returncode == 0
    assert mode(data) == "0o711"


@needs_root
def test_without_a_server_inside_root_leaves_no_way_through(data):
    assert manage("help", DATABASE_URL="postgres://kalaka@127.0.0.1/kalaka").returncode == 0
    assert mode(data) == "0o700"


def test_an_app_server_by_hand_closes_it_too(data):
    open_to_all(data)
    load = "import portal.wsgi, os; print(oct(os.umask(0)))"
    done = subprocess.run([sys.executable, "-c", load], cwd=ROOT, capture_output=True, text=True, check=True)
    assert (done.stdout, modes(data)) == ("0o77\n", {"media": "0o700", "secret_key": "0o600"})


def test_a_folder_of_everybodys_is_refused(data):
    data.chmod(0o1777)
    refused = manage("check")
    assert (refused.returncode, refused.stderr) == (
        1,
        f"manage.py: {data} is everybody's: set KALAKA_DATA to a folder of its own\n",
    )
    assert mode(data) == "0o1777"
