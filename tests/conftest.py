"""What every test can ask for: the personas, the records of the home county, a signed-in client, a real browser."""

import importlib

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import cache
from django.test import Client, override_settings

from institutions.models import County

from . import recorded
from . import world as the_world
from .emptied import empty_what_is_filled
from .smtp import MailServer

REFERENCE_ROWS = [
    ("institutions.migrations.0003_counties", "add_counties"),
    ("mentors.migrations.0007_synonyms", "seed"),
]
"""The functions of our data migrations, by module."""


@pytest.fixture(autouse=True, scope="session")
def plain_static_files():
    """Names without hashes: the manifest is made only when the portal starts."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    with override_settings(STORAGES=settings.STORAGES | {"staticfiles": plain}):
        yield


@pytest.fixture(autouse=True, scope="session")
def quick_passwords():
    """Argon2 as in production, but with little work: tests hash and check hundreds of passwords."""
    with override_settings(PASSWORD_HASHERS=["tests.recorded.QuickArgon2", *settings.PASSWORD_HASHERS]):
        yield


@pytest.fixture(autouse=True, scope="session")
def media_of_their_own(tmp_path_factory):
    """Files that people send do not land among anybody's data."""
    with override_settings(MEDIA_ROOT=str(tmp_path_factory.mktemp("media"))):
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The tables are made with their triggers, which nothing installs anew behind a test."""
    with override_settings(PGTRIGGER_INSTALL_ON_MIGRATE=False):
        with django_db_blocker.unblock():
            empty_what_is_filled()
        yield


@pytest.fixture(autouse=True)
def reference_rows(request):
    """A test with real transactions empties every table behind it: where `emptied` may not bring the rows back that
    migrations made, they come back here.
    """
    asked = {"db", "transactional_db", "live_server"}.intersection(request.fixturenames)
    if not request.node.get_closest_marker("django_db") and not asked:
        return
    request.getfixturevalue("transactional_db" if asked - {"db"} else "db")
    bring_back_reference_rows()


def bring_back_reference_rows():
    """Adds the rows that migrations made, where a flush took them away."""
    if not County.objects.exists():
        for migration, function in REFERENCE_ROWS:
            getattr(importlib.import_module(migration), function)(apps, None)
        cache.clear()


@pytest.fixture
def people(db, request):
    """Every persona by name; the visitor is None."""
    if "world" in request.fixturenames:
        request.node.world = recorded.once("world", the_world.whole)
        return request.node.world.people
    return recorded.once("people", the_world.people)


@pytest.fixture
def world(people, request):
    """Records of the home county that the personas might reach."""
    return request.node.world


@pytest.fixture
def client_of():
    """A client of that user, signed in (or of a visitor, for None); errors come back as answers."""

    def make_client(user, **kwargs):
        client = Client(raise_request_exception=False, **kwargs)
        if user is not None:
            client.force_login(user)
        return client

    return make_client


@pytest.fixture
def mail_server(settings):
    """A real mail server on loopback, to which the portal's mail goes."""
    made = MailServer()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", made.port, 5
    settings.SITE_URL, settings.DEFAULT_FROM_EMAIL = "https://kalaka.example.org", "kalaka@example.org"
    yield made
    made.close()
