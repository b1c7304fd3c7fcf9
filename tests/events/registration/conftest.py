"""People that several tests of registration need."""

import pytest
from django.utils import timezone

from ... import make


@pytest.fixture
def editor():
    return make.person("editor")


@pytest.fixture
def event(db):
    """One of today, as the doors need it; a file may have another."""
    day = timezone.localdate()
    return make.event(state="published", registration=True, capacity=20, starts_on=day, ends_on=day)


@pytest.fixture
def anna(event):
    return make.registration(event, name="Kovács Anna")


@pytest.fixture
def team(people):
    return people["coordinator"]
