"""The portal with records that stay for a whole module of browser tests, and windows of each persona on it."""

import time
from contextlib import contextmanager

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.conf import settings
from django.core.management import call_command
from django.test import Client, override_settings
from pytest_django.live_server_helper import LiveServer

from .. import make
from .. import world as the_world
from ..conftest import bring_back_reference_rows
from .watching import SCRIPT, watch

ADDRESSES = "tests.browser.addresses"
AN_HOUR = 3600
WITH_SECOND_FACTOR = "expert"


class Site:
    """A running portal; `window_of(persona)` is that person's one window, already signed in."""

    def __init__(self, browser, url: str, people: dict, records):
        self.browser, self.url, self.people, self.records = browser, url, people, records
        self.windows, self.troubles = {}, []
        self.sessions = {persona: session_of(user) for persona, user in people.items() if user}

    def window_of(self, persona: str):
        if persona not in self.windows:
            context = self.browser.new_context(base_url=self.url, locale="hu-HU", reduced_motion="reduce")
            context.set_default_timeout(10_000)
            if key := self.sessions.get(persona):
                context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": self.url}])
            context.add_init_script(SCRIPT)
            self.windows[persona] = context.new_page()
            watch(self.windows[persona], self.url, self.troubles)
        return self.windows[persona]

    def troubles_since_last_asked(self) -> list[str]:
        found, self.troubles[:] = list(self.troubles), []
        return found


def session_of(user) -> str:
    """The key of a new session of that person, who typed their password „just now” for as long as the tests run:
    pages of the second factor would ask for it again.
    """
    client = Client()
    client.force_login(user)
    session = client.session
    typed = {"method": "password", "reauthenticated": True, "at": time.time() + AN_HOUR}
    session["account_authentication_methods"] = [typed]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()
    return session.session_key


def give_second_factor(user) -> None:
    """An authenticator app and recovery codes, so that their pages have something to show."""
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)


@contextmanager
def running(browser, with_records: bool):
    """A site over real rows, with the error pages at addresses of their own; afterwards the tables are as before."""
    with override_settings(ROOT_URLCONF=ADDRESSES, ALLOWED_HOSTS=["*"]):
        bring_back_reference_rows()
        server = LiveServer("localhost")
        people = the_world.people()
        for persona in ("mentor", WITH_SECOND_FACTOR):  # to whom pages open that ask for it or change it
            people[persona].set_password(make.PASSWORD)
            people[persona].save()
        give_second_factor(people[WITH_SECOND_FACTOR])
        site = Site(browser, server.url, people, the_world.records(people) if with_records else None)
        try:
            yield site
        finally:
            for page in site.windows.values():
                page.context.close()
            server.stop()
            call_command("flush", verbosity=0, interactive=False)
            bring_back_reference_rows()
