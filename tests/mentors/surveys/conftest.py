"""What several tests of surveys need."""

import pytest

from ... import make


@pytest.fixture
def wave():
    return make.wave()


@pytest.fixture
def place():
    return make.settlement("Gönc")
