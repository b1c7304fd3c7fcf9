"""What `manage.py test` and `manage.py lint` run, inside `.venv`."""

import os
import signal
import subprocess
import sys

from portal import catalogues, database
from portal.bootstrap import ROOT, say

LINTERS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "--quiet", "."],
    "djlint": ["djlint", "--lint", "--quiet", "templates"],
    "deptry": ["deptry", "."],
}


def test(arguments):
    """Hand the arguments to pytest, over a database of the tests' own; answer its exit code."""
    os.environ["KALAKA_CLUSTER"] = database.TEST_CLUSTER
    catalogues.compile_stale()
    with database.running():
        return patiently([sys.executable, "-m", "pytest", *workers(arguments), *arguments])


def workers(arguments):
    """Use both cores for the suite; a run of named files starts faster in one process."""
    chosen = any(word.startswith(("-n", "--numprocesses", "--pdb")) for word in arguments)
    named = any((ROOT / word.partition("::")[0]).exists() for word in arguments if not word.startswith("-"))
    return [] if chosen or named else ["-n", "2", "--dist", "worksteal"]


def lint(arguments):
    """Run every linter, then answer whether one complained."""
    failed = [name for name, command in LINTERS.items() if not passes(name, command)]
    say(f"lint: {', '.join(failed)} complained" if failed else "lint: nothing to complain about")
    return 1 if failed else 0


def passes(name, command):
    """Run one linter."""
    say(name)
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode == 0


def patiently(command):
    """Run a child that gets Ctrl-C itself and ends by its own rules; pass a SIGTERM on to it."""
    child = subprocess.Popen(command, cwd=ROOT)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda number, frame: child.terminate())
    return child.wait()
