"""A mail server that takes connections and says nothing: how long do pages take meanwhile?

    python3 tests/bench/bench_silent_mail.py [PORT]

`start` on loopback with a demo of its own, its mail going to a server of ours, which first answers and then does not.
Each time ten people ask for a new password, one after the other, while two others open pages without a pause. Printed:
the slowest answer of each, once everything is warm; beside the silent server they are to stay below two seconds.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.smtp import MailServer  # noqa: E402

RESETS, PATIENCE, LIMIT = 10, 300, 2.0
WARM = 8
PAGES = ("/healthz/", "/", "/practices/", "/accounts/login/")


def seconds(ask) -> float:
    start = time.perf_counter()
    ask().read()
    return time.perf_counter() - start


def wait_for(url: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(f"{url}/healthz/", timeout=5)  # noqa: S310
        except OSError:
            time.sleep(1)
        else:
            return
    raise SystemExit("the portal did not start")


def reset(url: str, number: int) -> float:
    """One person with cookies of their own asks for a new password; the seconds of the answer."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    page = browser.open(f"{url}/accounts/password/reset/").read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
    email = f"ember{number}@example.org"
    form = urllib.parse.urlencode({"csrfmiddlewaretoken": token, "email": email}).encode()
    return seconds(lambda: browser.open(f"{url}/accounts/password/reset/", form, timeout=60))


def measure(url: str, first: int) -> dict[str, float]:
    """The slowest answers, in seconds, while ten resets are asked for and for five seconds more."""
    slowest, over = dict.fromkeys(PAGES, 0.0), threading.Event()

    def look_around():
        while not over.is_set():
            for page in PAGES:
                took = seconds(lambda page=page: urllib.request.urlopen(url + page, timeout=60))  # noqa: S310
                slowest[page] = max(slowest[page], took)

    lookers = [threading.Thread(target=look_around) for _ in range(2)]
    for one in lookers:
        one.start()
    asked = [reset(url, first + number) for number in range(RESETS)]
    time.sleep(5)
    over.set()
    for one in lookers:
        one.join()
    return slowest | {"password reset": max(asked)}


def main(port: int) -> None:
    server, url = MailServer(), f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as folder:
        settings = {"KALAKA_DATA": folder, "EMAIL_URL": f"smtp://127.0.0.1:{server.port}", "LOG_LEVEL": "ERROR"}
        command = [sys.executable, "manage.py", "start", f"127.0.0.1:{port}"]
        portal = subprocess.Popen(command, cwd=ROOT, env=os.environ | settings, stdout=subprocess.DEVNULL)
        try:
            wait_for(url)
            for _ in range(WARM):
                for page in (*PAGES, "/accounts/password/reset/"):
                    seconds(lambda page=page: urllib.request.urlopen(url + page, timeout=60))  # noqa: S310
            answering = measure(url, 100)
            server.behaviour = "silent"
            silent = measure(url, 200)
            for what, took in silent.items():
                late = "" if took < LIMIT else "  TOO SLOW"
                print(
                    f"{what:20} slowest: answering {answering[what] * 1000:5.0f} ms, silent {took * 1000:5.0f} ms{late}"
                )
            print(f"{len(server.messages)} mails arrived, then {server.conversations} conversations in all")
        finally:
            portal.send_signal(signal.SIGINT)
            portal.wait(60)
    server.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8130)
