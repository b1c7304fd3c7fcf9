"""Who asks."""

import pytest


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)
