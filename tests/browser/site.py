"""The portal with records that stay for a whole module of browser tests, and windows of each persona on it."""

from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command
from django.test import Client, override_settings
from pytest_django.live_server_helper import LiveServer

from tests import make
from tests import world as the_world
from tests.conftest import bring_back_reference_rows

from .watching import watch

ADDRESSES = "tests.browser.addresses"


class Site:
    """A running portal; `window_of(persona)` is that person's one window, already signed in."""

    def __init__(self, browser, url: str, people: dict, records):
        self.browser, self.url, self.records = browser, url, records
        self.windows, self.troubles = {}, []
        self.sessions = {persona: session_of(user) for persona, user in people.items() if user}

    def window_of(self, persona: str):
        if persona not in self.windows:
            context = self.browser.new_context(base_url=self.url, locale="hu-HU", reduced_motion="reduce")
            context.set_default_timeout(10_000)
            if key := self.sessions.get(persona):
                context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": self.url}])
            self.windows[persona] = context.new_page()
            watch(self.windows[persona], self.url, self.troubles)
        return self.windows[persona]

    def troubles_since_last_asked(self) -> list[str]:
        found, self.troubles[:] = list(self.troubles), []
        return found


def session_of(user) -> str:
    """The key of a new session of that person."""
    client = Client()
    client.force_login(user)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


@contextmanager
def running(browser, with_records: bool):
    """A site over real rows, with the error pages at addresses of their own; afterwards the tables are as before."""
    with override_settings(ROOT_URLCONF=ADDRESSES, ALLOWED_HOSTS=["*"]):
        bring_back_reference_rows()
        server = LiveServer("localhost")
        people = the_world.people()
        people["mentor"].set_password(make.PASSWORD)  # to whom the page that changes it opens
        people["mentor"].save()
        site = Site(browser, server.url, people, the_world.records(people) if with_records else None)
        try:
            yield site
        finally:
            for page in site.windows.values():
                page.context.close()
            server.stop()
            call_command("flush", verbosity=0, interactive=False)
            bring_back_reference_rows()
