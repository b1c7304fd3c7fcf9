"""Fixtures of the set-up's tests."""

import os
import tempfile
from pathlib import Path

import pytest

from .boot import processes


@pytest.fixture
def data(monkeypatch):
    """An empty KALAKA_DATA that any user may enter, for a new embedded server; both are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="kalaka-test-", dir="/tmp"))
    folder.chmod(0o755)
    monkeypatch.setenv("KALAKA_DATA", str(folder))
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv("KALAKA_CLUSTER", "postgres")
    usual = os.umask(0o022)  # the portal closes what it makes, for the whole process
    yield folder
    os.umask(usual)
    processes.forget(folder)
