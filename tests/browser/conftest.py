"""A real Chromium in front of a real server: pages as people meet them, with accessibility and policy watched."""

import os
import shutil
import threading

import pytest

from .. import make
from .listening import LISTENS
from .log_in import step_in
from .phone import Phone
from .road import Road, get_ready
from .watching import violations, watch

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
INSTALL = "no Chromium on the PATH: install it (Debian, Ubuntu: apt install chromium; macOS: brew install chromium)"
MEANT = (
    "400 (Bad Request)",
    "404 (Not Found)",
    "409 (Conflict)",
)  # answers that Chromium reports as errors, and tests ask for
PHONE = {"width": 375, "height": 780}
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # playwright runs a loop in this thread


def pytest_collection_modifyitems(items):
    """Without a browser the tests are skipped with the hint; in CI that would be a hole, so there they fail."""
    if CHROMIUM is None and os.environ.get("CI") != "true":
        for item in items:
            if "browser" in item.path.parts:
                item.add_marker(pytest.mark.skip(reason=INSTALL))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    assert CHROMIUM, INSTALL
    return browser_type_launch_args | {"executable_path": CHROMIUM, "args": ["--no-sandbox", "--disable-quic"]}


@pytest.fixture
def live_server(live_server, browser):
    """The server, at rest before the tables are emptied: one that still answers would lock them in another order. No
    window stays open, for each holds connections that the server waits for.
    """
    yield live_server
    for context in browser.contexts:
        context.close()
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(10)


@pytest.fixture
def road(live_server):
    made = Road(live_server.thread.port)
    yield made
    made.end()


@pytest.fixture
def open_page(browser, live_server):
    """Opens windows on the live server; afterwards none may have met a policy violation, a foreign host or a 500, nor
    a post after which nothing is heard.
    """
    contexts, troubles = [], []

    def open_window(**options):
        # Without motion: colours are judged when they have arrived.
        usual = {"viewport": PHONE, "locale": "hu-HU", "base_url": live_server.url, "reduced_motion": "reduce"}
        options = usual | options
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        context.add_init_script(LISTENS)
        contexts.append(context)
        page = context.new_page()
        watch(page, live_server.url, troubles)
        return page

    yield open_window
    for context in contexts:
        context.close()
    assert [trouble for trouble in troubles if not trouble.endswith(MEANT)] == []


@pytest.fixture
def sign_in(live_server):
    """Signs a person in on the live server, past the log-in page."""
    return lambda page, user: step_in(page, user, live_server.url)


@pytest.fixture
def axe():
    """Holds the open page against the accessibility rules up to WCAG 2.2 AA."""

    def check(page):
        assert violations(page) == []

    return check


@pytest.fixture(autouse=True)
def local_only(settings):
    settings.ALLOWED_HOSTS = ["*"]


@pytest.fixture
def mentor(transactional_db):
    who = make.person("mentor", make.HOME, "Bartha Ilona")
    place = make.settlement("Abaújszántó", population=2900)
    make.visit(who, place, [make.community(place, name="Padlás-kör")], date="2026-05-05")
    return who


@pytest.fixture
def phone(playwright, tmp_path):
    made = Phone(playwright, CHROMIUM, tmp_path / "profile")
    made.start()
    yield made
    made.throw_away()


@pytest.fixture
def on_the_road(browser, road):
    """Opens a window behind the road, signed in, with the pages for the road on the device. Nothing may go wrong in it
    but what a broken network and a busy server bring about.
    """
    contexts, troubles = [], []

    def window(who):
        usual = {"viewport": PHONE, "locale": "hu-HU", "reduced_motion": "reduce"}
        context = browser.new_context(**usual)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        watch(page, road.url, troubles)
        get_ready(page, road, who)
        return page

    yield window
    for context in contexts:
        context.close()
    assert [
        one for one in troubles if not one.startswith("Failed to load resource") and not one.endswith("/visits/new/")
    ] == []
