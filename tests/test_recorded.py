"""What tests begin with comes back whole, whatever another test did to it."""

from pathlib import Path

from django.conf import settings

from .recorded import once


def a_file() -> str:
    path = Path(settings.MEDIA_ROOT) / "pictures" / "one.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"as it was")
    return str(path)


def test_a_file_that_a_test_removed_comes_back(db):
    path = Path(once("a file", a_file))
    path.unlink()
    path.parent.rmdir()
    assert (once("a file", a_file), path.read_bytes()) == (str(path), b"as it was")
