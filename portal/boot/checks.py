"""What `manage.py test` and `manage.py lint` run, inside `.venv`."""

import hashlib
import os
import secrets
import subprocess
import sys
from pathlib import Path

from . import catalogues, database
from .bootstrap import ROOT, Problem, locked, say

LINTERS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "--quiet", "."],
    "djlint": ["djlint", "--lint", "--quiet", "templates"],
    "biome": [
        "biome",
        "lint",
        "--error-on-warnings",
        "--config-path=.ci/javascript.jsonc",
        "static/js",
        "tests/browser",
    ],
    "deptry": ["deptry", "."],
}


def test(arguments):
    """Hand the arguments to pytest, over a database of the tests' own; answer its exit code."""
    import pytest

    os.environ["KALAKA_CLUSTER"] = database.TEST_CLUSTER
    # The same order of sets in every process of the run (they must collect the same tests), another one in the next.
    say(f"PYTHONHASHSEED={os.environ.setdefault('PYTHONHASHSEED', str(secrets.randbelow(2**32)))}")
    catalogues.compile_stale()
    with database.running():
        if database.is_embedded():
            os.environ["KALAKA_TEMPLATE"] = migrated_template(database.embedded_server())
        os.chdir(ROOT)
        return int(pytest.main([*workers(arguments), *arguments]))


def migrated_template(cluster):
    """Answer a database to copy test databases from, in which every migration has run: that takes long, a copy not."""
    name = f"migrated_{state_of_tables()}"
    with locked(cluster.lock_file("template")):
        if name not in cluster.databases():
            say("Applying the migrations once, for test databases to be copied from")
            for old in cluster.databases():
                if old.startswith("migrated_"):
                    cluster.execute(f'DROP DATABASE "{old}"')
            migrate(cluster, "migrated_new")
            cluster.execute(f'ALTER DATABASE "migrated_new" RENAME TO "{name}"')
    return name


def migrate(cluster, name):
    """Create a database and apply every migration to it."""
    cluster.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    command = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
    if subprocess.run(command, cwd=ROOT, env=os.environ | {"KALAKA_DATABASE": name}, check=False).returncode:
        raise Problem("the migrations fail: the reason stands above")


def state_of_tables():
    """Name what makes the tables: our migrations and models (these declare the triggers), the libraries by the lock."""
    state = hashlib.sha256()
    parts = ["*/migrations/*.py", "*/*/models.py", "*/*/models/*.py", "institutions/base/*.py", "requirements.txt"]
    for path in sorted(path for part in parts for path in ROOT.glob(part)):
        state.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return state.hexdigest()[:16]


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
    """Run one linter; one that is not made for this machine is left to those for which it is."""
    program = Path(sys.executable).with_name(command[0])
    if not program.exists():
        say(f"{name}: left out, there is none for this machine")
        return True
    say(name)
    return subprocess.run([program, *command[1:]], cwd=ROOT, check=False).returncode == 0
