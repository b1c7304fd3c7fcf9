"""What stands in the way is said in one line, before anything long, with an exit code that is not 0."""

import ast
import shutil
import socket
import subprocess

import pytest

from portal.boot.bootstrap import ROOT

from .processes import free_port, manage, system_python

# A Python that differs from ours in one respect, running manage.py.
ODD_PYTHON = """
import runpy, sys
{oddity}
sys.argv = ["manage.py", "start", "{port}"]
runpy.run_path("manage.py", run_name="__main__")
"""


@pytest.fixture
def clone(data):
    """A clone whose `.venv` was never made."""
    folder = data / "clone"
    for app in ("portal", "institutions"):
        shutil.copytree(ROOT / app, folder / app, ignore=shutil.ignore_patterns("demo", "__pycache__"))
    shutil.copy(ROOT / "manage.py", folder)
    (folder / "requirements.txt").touch()
    return folder


def one_line(finished):
    """The one line that a refused command has written."""
    (line,) = finished.stderr.splitlines()
    assert finished.returncode == 1
    return line.removeprefix("manage.py: ")


def odd_python(clone, oddity):
    """Run `manage.py start` in the clone under an odd Python."""
    code = ODD_PYTHON.format(oddity=oddity, port=free_port())
    return subprocess.run([system_python(), "-c", code], cwd=clone, capture_output=True, text=True, check=False)


def test_an_old_python(clone):
    refused = odd_python(clone, "sys.version_info = (3, 9, 2, 'final', 0)")
    assert one_line(refused) == "this is Python 3.9.2, Kaláka needs 3.11 or newer: try python3.11 manage.py"


@pytest.mark.parametrize(
    "source", ["manage.py", "portal/__init__.py", "portal/boot/bootstrap.py", "portal/boot/entry.py"]
)
def test_an_old_python_can_read_as_far_as_its_error(source):
    ast.parse((ROOT / source).read_text(), feature_version=(3, 6))


def test_no_venv_module(clone):
    refused = odd_python(clone, "sys.modules['ensurepip'] = None")
    assert one_line(refused).startswith("this Python has no venv module: install it (Debian, Ubuntu: apt install")
    assert not (clone / ".venv").exists()


def test_a_busy_port_is_noticed_before_anything_is_made(clone):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = manage("start", f"127.0.0.1:{port}", python=system_python(), cwd=clone)
    assert one_line(refused).startswith(f"port {port} of 127.0.0.1 is busy: stop what listens there, or choose another")
    assert not (clone / ".venv").exists()


@pytest.mark.parametrize("address", ["eight", "127.0.0.1:", "127.0.0.1:99999", "127.0.0.1"])
def test_no_address(clone, address):
    refused = manage("start", address, python=system_python(), cwd=clone)
    assert one_line(refused) == f"{address} is no address: write for example 8080, or 127.0.0.1:8080"


def test_an_address_of_another_machine(clone):
    refused = manage("start", "192.0.2.1:8080", python=system_python(), cwd=clone)
    assert one_line(refused).startswith("cannot listen on 192.0.2.1:8080: ")


def test_a_data_folder_that_cannot_be_made(data):
    (data / "file").touch()
    refused = manage("check", KALAKA_DATA=str(data / "file" / "var"))
    assert one_line(refused).startswith(f"the data folder {data}/file/var cannot be made (Not a directory)")


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("postgres://kalaka@127.0.0.1:{free}/kalaka", "the database of DATABASE_URL does not answer: "),
        ("postgres://kalaka@127.0.0.1:port/kalaka", "DATABASE_URL cannot be read: "),
        ("postgres://kalaka@127.0.0.1", "DATABASE_URL names no database: it must end in /NAME"),
        ("mysql://kalaka@127.0.0.1/kalaka", "DATABASE_URL must look like postgres://USER:PASSWORD@HOST:PORT/NAME"),
    ],
)
def test_a_database_that_cannot_be_used(data, url, complaint):
    assert one_line(manage("check", DATABASE_URL=url.format(free=free_port()))).startswith(complaint)
