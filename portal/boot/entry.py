"""
The way of a command: from a bare Python through `bootstrap` into `.venv`, then to what it does there.

Standard library only at first sight, and parsable by Python 3.6, as `bootstrap` is; what needs `.venv` is imported
where it runs.
"""

import contextlib
import os
import sys

from .bootstrap import ROOT, Problem, check_python, data_dir, go_on_in_venv, inside_venv, prepare, read_env_file

NEEDS_TEST_LOCK = {"test", "lint"}
NEEDS_NO_DATABASE = {"help", "version", "--help", "-h", "--version", "makemessages", "compilemessages", "collectstatic"}


def main(argv):
    """Run `manage.py`: answer its exit code, or go on in `.venv` and never return."""
    try:
        check_python()
        read_env_file(ROOT / ".env")
        command = argv[1] if len(argv) > 1 else "help"
        if command == "start" and not {"-h", "--help"}.intersection(argv):
            keep = claim_data_and_port(argv[2:])  # noqa: F841  held as long as we run
        prepare(ROOT / ("requirements-test.txt" if command in NEEDS_TEST_LOCK else "requirements.txt"))
        if not inside_venv():
            go_on_in_venv(argv)
        return run(command, argv)
    except Problem as problem:
        print(f"manage.py: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nmanage.py: interrupted", file=sys.stderr)
        return 130


def run(command, argv):
    """Run one command inside `.venv`, with the database that it needs."""
    from . import homes

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
    if command in ("test", "lint"):
        from . import checks

        data_dir()
        return getattr(checks, command)(argv[2:])
    homes.keep_private()
    if command == "start":
        from . import serving

        host, port = serving.address_of(argv[2:])
        serving.allow_host(host)
        serving.name_site(host, port)
    from django.core.management import execute_from_command_line

    from . import database

    with contextlib.nullcontext() if command in NEEDS_NO_DATABASE else database.running():
        execute_from_command_line(argv)
    return 0


def claim_data_and_port(arguments):
    """Refuse to be the second on this data, or on an address where something listens, before minutes go into set-up."""
    from . import serving

    host, port = serving.address_of(arguments)
    claim = serving.claim_data(host, port)
    serving.check_free(host, port)
    return claim
