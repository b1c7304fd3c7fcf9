"""One empty page with the modules at hand and no portal behind it: what they answer by themselves."""

import json
from html import escape
from pathlib import Path

import pytest

from portal.offline import addresses

from .known import NOW

STATIC = Path(__file__).resolve().parents[3] / "static"
HOME = "http://localhost:1"
"""Nobody listens there: the page gets the modules from the disk, and from a test whatever it says."""


@pytest.fixture(scope="module")
def window(browser):
    """One window for the whole table."""
    context = browser.new_context(base_url=HOME)
    page = context.new_page()
    page.route("**/*", hand_out)
    page.clock.set_fixed_time(NOW)
    page.goto("/")
    yield page
    context.close()


def hand_out(route):
    path = route.request.url.removeprefix(HOME)
    if path.startswith("/static/"):
        return route.fulfill(path=STATIC / path.removeprefix("/static/"), content_type="text/javascript")
    told = escape(json.dumps({name: str(path) for name, path in addresses().items()}))
    return route.fulfill(
        body=f'<!doctype html><title>Empty</title><body data-addresses="{told}">', content_type="text/html"
    )


@pytest.fixture
def ask(window):
    """Evaluates an expression over a module, as `m`, and JSON given as `v`."""

    def answer(module: str, expression: str, given=None):
        script = f"async (v) => {{ const m = await import('/static/js/{module}'); return await ({expression}); }}"
        return window.evaluate(script, given)

    return answer


@pytest.fixture
def store(ask):
    """The device's records, empty before each test: `store(expression, given)`."""
    ask("offline/store.js", "m.forget('7')")
    ask("offline/store.js", "m.becomes('7')")
    return lambda expression, given=None: ask("offline/store.js", expression, given)
