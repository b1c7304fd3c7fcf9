""".venv: made once, healed when its making broke off, brought up to date when the lock changes."""

import shutil
import subprocess

import pytest

from portal.boot.bootstrap import ROOT

from .processes import manage, system_python

PREPARE = "from portal.boot import bootstrap as b; b.prepare(b.ROOT / 'requirements.txt')"


@pytest.fixture
def clone(tmp_path):
    """A clone with an empty lock: what is tested here is not pip."""
    (tmp_path / "portal" / "boot").mkdir(parents=True)
    shutil.copy(ROOT / "portal" / "boot" / "bootstrap.py", tmp_path / "portal" / "boot")
    (tmp_path / "requirements.txt").write_text("# nothing\n")
    return tmp_path


def prepare(clone):
    """Bring the clone's `.venv` up to date, and answer what was said about it."""
    command = [system_python(), "-c", PREPARE]
    done = subprocess.run(command, cwd=clone, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def has_pip(clone):
    """Say whether the clone's `.venv` is whole."""
    asked = subprocess.run([clone / ".venv/bin/python", "-m", "pip", "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def test_from_nothing_through_a_broken_installation_to_a_new_lock(clone):
    lock = clone / "requirements.txt"
    assert "Making" in prepare(clone)
    assert prepare(clone) == ""

    lock.write_text("# something else\n")
    assert "Making" not in (again := prepare(clone))
    assert "Installing 0 Python packages from requirements.txt" in again
    assert prepare(clone) == ""

    lock.write_text(f"nowhere @ file:///nowhere.whl --hash=sha256:{'0' * 64}\n")
    assert "pip could not install requirements.txt: ERROR: " in prepare(clone).splitlines()[-1]
    (pip,) = (clone / ".venv/lib").glob("python*/site-packages/pip")
    shutil.rmtree(pip)
    assert not has_pip(clone)
    lock.write_text("# something else\n")
    assert "Making" in prepare(clone)
    assert has_pip(clone)


def test_the_systems_python_goes_on_in_venv():
    shown = manage("version", python=system_python())
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout.startswith("5.2")
