"""A phone whose browser is a process of its own, so that it can be killed like any other; and what a mentor does on
theirs behind the road: writes a visit, presses its buttons, looks at what waits.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from playwright.sync_api import TimeoutError

QUEUE = "/visits/queue/"

AHEAD = """(days) => {
  const Real = Date, shift = days * 864e5;
  Date = class extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
}"""
KEPT_PAGE = """async (path) => {
  for (let turn = 0; turn < 100; turn++) {
    if (await caches.match(path)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""


class Phone:
    """A real Chromium with a profile on the disk; `page` is its window."""

    def __init__(self, playwright, program: str, profile: Path):
        self.playwright, self.program, self.profile = playwright, program, profile
        self.process = self.browser = self.page = None

    def start(self):
        port_file = self.profile / "DevToolsActivePort"
        port_file.unlink(missing_ok=True)
        for lock in self.profile.glob("Singleton*"):
            lock.unlink()
        options = ["--headless=new", "--no-sandbox", "--remote-debugging-port=0", "--no-first-run", "--disable-gpu"]
        command = [self.program, *options, f"--user-data-dir={self.profile}", "about:blank"]
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        until = time.monotonic() + 30
        while not (port_file.exists() and port_file.read_text().count("\n")):
            assert time.monotonic() < until, "the browser does not start"
            time.sleep(0.05)
        port = port_file.read_text().splitlines()[0]
        self.browser = self.playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
        context = self.browser.contexts[0]
        context.set_default_timeout(15_000)
        self.page = context.pages[0]
        self.page.set_viewport_size({"width": 375, "height": 780})

    def kill(self):
        """As `kill -9`: the browser has no moment left to save anything."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)
        with contextlib.suppress(Exception):
            self.browser.close()

    def throw_away(self):
        if self.process and self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.profile, ignore_errors=True)


def write(page, road, summary):
    """Fills the form as far as a repeat visit needs."""
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=settlement]", "Abaújszántó")
    page.check("[name=activities][value=interview]")
    page.fill("[name=summary]", summary)


def log(page, road, summary):
    write(page, road, summary)
    page.click("button[value=submitted]")
    page.wait_for_url("**/visits/queue/")


def log_unsent(page, road, *summaries):
    """Logs visits without network, until all of them stand in the queue."""
    road.close()
    for summary in summaries:
        log(page, road, summary)
    comes_to(page, ["waiting"] * len(summaries))


NOTHING_WAITS = "[data-queue][data-ready]:not(:has([data-state=waiting], [data-state=sending]))"


def send_everything(page):
    """Presses the button, unless the page was quicker to notice that there is a network again; what it had begun before
    there was one ends first.
    """
    page.wait_for_selector(f"[data-do=all]:enabled, {NOTHING_WAITS}", state="attached")
    button = page.locator("[data-do=all]")
    if button.is_enabled():
        with contextlib.suppress(TimeoutError):
            button.click(timeout=1000)


def states(page) -> list[str]:
    page.wait_for_selector("[data-queue][data-ready]")
    shown = page.locator("[data-queue] [data-uuid]").evaluate_all("all => all.map(one => one.dataset.state)")
    return sorted(shown)


def comes_to(page, wanted: list[str], seconds: int = 10) -> None:
    """Asserts what the queue shows in the end: a record that waits is tried, so it is on its way for moments."""
    until = time.monotonic() + seconds
    while (shown := states(page)) != sorted(wanted) and time.monotonic() < until:
        page.wait_for_timeout(50)
    assert shown == sorted(wanted)
