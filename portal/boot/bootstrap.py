"""
From a bare Python to a command running inside `.venv`.

Standard library only, because it starts under the system's Python, before `.venv` exists; and parsable by Python 3.6,
so that an old Python gets a clear line instead of a SyntaxError.
"""

import contextlib
import fcntl
import hashlib
import os
import secrets
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)


class Problem(Exception):
    """Something the person at the keyboard can put right: its text is the one line that they read."""


# -- What is checked before anything long ---------------------------------------------------------------------------


def check_python():
    """Refuse a Python that is too old, naming both versions."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        oldest = ".".join(str(part) for part in OLDEST_PYTHON)
        raise Problem(f"this is Python {found}, Kaláka needs {oldest} or newer: try python{oldest} manage.py")


def read_env_file(path):
    """Take over `.env`'s values; the real environment wins."""
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        name, found, value = line.strip().partition("=")
        if found and not name.startswith("#"):
            name = name.strip()[len("export ") :] if name.startswith("export ") else name.strip()
            os.environ.setdefault(name, value.strip().strip("'\""))


# -- .venv ------------------------------------------------------------------------------------------------------------


def prepare(lock):
    """Bring `.venv` to the state of a lock file; one process at a time, the others wait and find it done."""
    if not installed(lock):
        with locked(VENV.resolve().parent):
            if not installed(lock):
                started = time.monotonic()
                install(lock)
                say(f"Python packages are in place ({time.monotonic() - started:.0f} s)")


def installed(lock):
    """Say whether `.venv` was finished, for exactly this lock."""
    stamp = VENV / f"{lock.stem}.stamp"
    return (VENV / "bin" / "python").exists() and stamp.exists() and stamp.read_text() == fingerprint(lock)


def fingerprint(lock):
    """Name a lock file's content."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def install(lock):
    """Install a lock. No stamp means that an earlier attempt broke off: then everything is built anew."""
    if not list(VENV.glob("requirements*.stamp")) or not (VENV / "bin" / "python").exists():
        make_venv()
    for stamp in VENV.glob("requirements*.stamp"):
        stamp.unlink()
    pip_install(lock)
    # The test lock holds all of the other one, at the same versions.
    for done in {lock, ROOT / "requirements.txt"}:
        (VENV / f"{done.stem}.stamp").write_text(fingerprint(done))


def make_venv():
    """Make an empty `.venv`; Debian keeps the module for it in a package of its own."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        raise Problem(
            "this Python has no venv module: install it (Debian, Ubuntu: apt install python3-venv) and run this again"
        ) from None
    say(f"Making {VENV}")
    base = getattr(sys, "_base_executable", None) or sys.executable
    made = subprocess.run([base, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True)
    if made.returncode:
        raise Problem(f"could not make {VENV}: {last_line(made.stdout + made.stderr)}")


def pip_install(lock):
    """Install a lock's packages, with a count of how far it is."""
    total = sum(line[:1].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())
    say(f"Installing {total} Python packages from {lock.name} (once)")
    command = [str(VENV / "bin" / "python"), "-m", "pip", "install", "--require-hashes", "--no-deps"]
    command += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", "-r", str(lock)]
    pip = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output, count = [], 0
    for line in pip.stdout:
        output.append(line)
        if line.startswith(("Collecting ", "Requirement already satisfied: ")):
            count += 1
            say_progress(f"{count} of {total}")
        elif line.startswith("Installing collected"):
            say_progress(f"unpacking {total}   ")
    if pip.wait():
        errors = [line for line in output if "ERROR" in line] or output
        raise Problem(f"pip could not install {lock.name}: {last_line(errors[0] if errors else '')}")


def inside_venv():
    """Say whether this very Python is the one of `.venv`."""
    return Path(sys.prefix).resolve() == VENV.resolve()


def go_on_in_venv(argv):
    """Become the same command under the Python of `.venv`."""
    python = str(VENV / "bin" / "python")
    sys.stdout.flush()
    os.execv(python, [python, str(ROOT / "manage.py"), *argv[1:]])  # noqa: S606


# -- Where data lies --------------------------------------------------------------------------------------------------


def data_dir():
    """Answer KALAKA_DATA (default `var/`), made if missing, and fix it for child processes.

    Only root leaves others a way through, blindly: its server runs as another user (`homes.keep_private`).
    """
    path = ROOT / Path(os.environ.get("KALAKA_DATA") or "var").expanduser()
    try:
        path.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(f"the data folder {path} cannot be made ({error.strerror}): set KALAKA_DATA to another") from None
    os.environ["KALAKA_DATA"] = str(path)
    return path


def secret_key():
    """Answer SECRET_KEY from the environment, or the one kept in the data folder, made on first use."""
    if os.environ.get("SECRET_KEY"):
        return os.environ["SECRET_KEY"]
    kept = data_dir() / "secret_key"
    if not kept.exists():
        fresh = kept.with_name(f"secret_key.{os.getpid()}")
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(64))
        with contextlib.suppress(FileExistsError):  # another process was faster: its key counts
            os.link(fresh, kept)
        fresh.unlink()
    return kept.read_text()


# -- Small things -----------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def locked(path):
    """Hold an exclusive lock on a file or folder; the system drops it when the process dies, however it dies."""
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def say(text):
    """Print one line of progress at once, terminal or not."""
    print(f"-- {text}", flush=True)


@contextlib.contextmanager
def step(text):
    """Say what goes on, and how long it took."""
    say(f"{text} ...")
    started = time.monotonic()
    yield
    say_more(f"done in {time.monotonic() - started:.1f} s")


def say_more(text):
    """Print one line that belongs to the one before."""
    print(f"   {text}", flush=True)


def say_progress(text):
    """Overwrite one counter on a terminal; say nothing in a log."""
    if sys.stdout.isatty():
        print(f"\r   {text}", end="\r", flush=True)


def last_line(text):
    """Answer the last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"
