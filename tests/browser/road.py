"""The road between a phone and the portal: a small TCP proxy that can be closed, cut in the middle of an answer, or
answer by itself; and a phone whose browser is a process of its own, so that it can be killed like any other.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

from .log_in import log_in

SENDING = b"POST /visits/"
CUT_AFTER = 24  # bytes: in the middle of the answer's first lines
WARM = """async (name) => {
  for (let turn = 0; turn < 200; turn++) {
    if (await caches.has(name) && (await (await caches.open(name)).keys()).length >= 4) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""


class Road:
    """Forwards connections to a port of this machine. `closed`: there is no network. `cut_every`: the answer to each
    n-th sending of a visit breaks off, when the portal has already written it. `answers`: what the next sendings get
    instead of reaching the portal. `lost`: requests that begin so never arrive. `down`: every answer is a 503.
    """

    def __init__(self, port: int):
        self.port, self.closed, self.cut_every, self.down = port, False, 0, False
        self.answers: list[bytes] = []
        self.lost: tuple[bytes, ...] = ()
        self.sendings = 0
        self.lock, self.open_sockets = threading.Lock(), set()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self):
        """No network from now on; what was under way breaks off."""
        self.closed = True
        for one in self.open_sockets.copy():
            self._end(one)

    def open(self):
        self.closed = False

    def end(self):
        self.close()
        self.listener.close()

    def _listen(self):
        while True:
            try:
                phone, _address = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._forward, args=[phone], daemon=True).start()

    def _forward(self, phone):
        # Known to `close` before we look: it ends this one, or we do.
        self.open_sockets.add(phone)
        if self.closed:
            self._end(phone)
            return
        portal = socket.create_connection(("127.0.0.1", self.port))
        self.open_sockets.add(portal)
        state = {"cut": False}
        back = threading.Thread(target=self._answers, args=[portal, phone, state], daemon=True)
        back.start()
        with contextlib.suppress(OSError):
            while data := phone.recv(65536):
                if self.down:
                    phone.sendall(busy(1))
                    break
                if data.startswith(SENDING):
                    with self.lock:
                        self.sendings += 1
                        state["cut"] = bool(self.cut_every) and self.sendings % self.cut_every == 0
                        own = self.answers.pop(0) if self.answers else None
                    if own:
                        phone.sendall(own)
                        break
                if data.startswith(self.lost):
                    break
                portal.sendall(data)
        self._end(phone)
        self._end(portal)

    def _answers(self, portal, phone, state):
        with contextlib.suppress(OSError):
            while data := portal.recv(65536):
                if state["cut"]:
                    phone.sendall(data[:CUT_AFTER])
                    break
                phone.sendall(data)
        self._end(portal)
        self._end(phone)

    def _end(self, one):
        self.open_sockets.discard(one)
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()


def busy(seconds: int, status: str = "503 Service Unavailable") -> bytes:
    """An answer that asks for patience."""
    return f"HTTP/1.1 {status}\r\nRetry-After: {seconds}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()


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


def get_ready(page, road, who):
    """Signs a mentor in behind the road, and waits until their pages for the road are on the device."""
    log_in(page, who, road.url)
    page.wait_for_url("**/today/")
    assert page.evaluate(WARM, f"pages-{who.pk}"), "the pages for the road are on the device"
