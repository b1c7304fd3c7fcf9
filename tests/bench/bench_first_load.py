"""The first load of the visit form by a phone on a bad line: bytes over the wire, and seconds until one can type.

    python3 tests/bench/bench_first_load.py [KBIT]

The app server that `start` runs, static files collected and compressed; a Chromium with nothing cached, signed in,
throttled to KBIT (64) kbit/s both ways and 300 ms a round trip. `usable`: the form listens to the keyboard and keeps
what is typed.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases

ROUNDS, VISITS, LIMIT_KB, LIMIT_SECONDS = 3, 10_000, 80, 10
LATENCY = 300  # milliseconds
PAGE = "/visits/new/"
READY = "form[data-visit-form][data-kept=ready]"


def load(browser, url: str, session: str, kbit: float) -> dict:
    """One first load in a window of its own: seconds, requests and bytes until usable, bytes in the end."""
    context = browser.new_context(base_url=url, viewport={"width": 375, "height": 780})
    context.set_default_timeout(120_000)
    context.add_cookies([{"name": "sessionid", "value": session, "url": url}])
    page = context.new_page()
    wire, seen = context.new_cdp_session(page), {}
    wire.send("Network.enable")
    speed = kbit * 1000 / 8
    throttle = {"offline": False, "latency": LATENCY, "downloadThroughput": speed, "uploadThroughput": speed}
    wire.send("Network.emulateNetworkConditions", throttle)
    wire.on("Network.requestWillBeSent", lambda one: seen.setdefault(one["requestId"], [one["request"]["url"], 0]))
    wire.on("Network.loadingFinished", lambda one: seen[one["requestId"]].__setitem__(1, one["encodedDataLength"]))
    start = time.perf_counter()
    page.goto(PAGE, wait_until="commit")
    page.wait_for_selector(READY, state="attached")
    usable = time.perf_counter() - start
    until_usable = {address.removeprefix(url): size for address, size in seen.values() if size}
    result = {
        "seconds": usable,
        "requests": len(until_usable),
        "bytes": sum(until_usable.values()),
        "parts": until_usable,
    }
    context.close()
    return result


def phone() -> None:
    """What the phone's process does: one load to warm the server, then the measured ones; prints them as JSON."""
    from playwright.sync_api import sync_playwright

    url, session, kbit = sys.argv[2], sys.argv[3], float(sys.argv[4])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        load(browser, url, session, 10_000)
        print(json.dumps([load(browser, url, session, kbit) for _round in range(ROUNDS)]))
        browser.close()


def main() -> None:
    kbit = sys.argv[1] if len(sys.argv) > 1 else "64"
    databases.enter_venv(__file__)
    os.environ["STATIC_STORAGE"] = "whitenoise.storage.CompressedManifestStaticFilesStorage"
    databases.set_up()
    from django.core.management import call_command

    from .bench_posts import app_server, senders

    call_command("collectstatic", interactive=False, verbosity=0)
    with databases.scratch(VISITS) as (name,):
        databases.use(name)
        session = senders()[0]["session"]
        with app_server(name) as (_server, (host, port)):
            command = [sys.executable, __file__, "--phone", f"http://{host}:{port}", session, kbit]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
    tell(json.loads(done.stdout), kbit)


def tell(found: list[dict], kbit: str) -> None:
    middle = sorted(found, key=lambda one: one["seconds"])[len(found) // 2]
    for address, size in sorted(middle["parts"].items(), key=lambda one: -one[1]):
        print(f"{size:>8,} bytes  {address}")
    kilobytes = middle["bytes"] / 1000
    print(f"\nfirst load at {kbit} kbit/s: {middle['requests']} requests, {kilobytes:.1f} kB (limit {LIMIT_KB})")
    print(f"usable after {middle['seconds']:.1f} s (limit {LIMIT_SECONDS})")


if __name__ == "__main__":
    phone() if "--phone" in sys.argv else main()
