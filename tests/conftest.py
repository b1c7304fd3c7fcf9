"""What every test can ask for: the personas, the records of the home county, a signed-in client, a real browser."""

import pytest
from django.conf import settings
from django.test import Client, override_settings

from . import world as the_world


@pytest.fixture(autouse=True, scope="session")
def plain_static_files():
    """Names without hashes: the manifest is made only when the portal starts."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    with override_settings(STORAGES=settings.STORAGES | {"staticfiles": plain}):
        yield


@pytest.fixture
def people(db):
    """Every persona by name; the visitor is None."""
    return the_world.people()


@pytest.fixture
def world(people):
    """Records of the home county that the personas might reach."""
    return the_world.records(people)


@pytest.fixture
def client_of():
    """A client of that user, signed in (or of a visitor, for None); errors come back as answers."""

    def make_client(user, **kwargs):
        client = Client(raise_request_exception=False, **kwargs)
        if user is not None:
            client.force_login(user)
        return client

    return make_client
