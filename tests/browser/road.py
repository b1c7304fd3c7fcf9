"""The road between a phone and the portal: a small TCP proxy that can be closed, cut in the middle of an answer, or
answer by itself.
"""

import contextlib
import socket
import threading

from portal.middleware import MARK

from .log_in import step_in

SENDING = b"POST /visits/"
CUT_AFTER = 24  # bytes: in the middle of the answer's first lines
WARM = """async (name) => {
  const any = { ignoreVary: true };
  for (let turn = 0; turn < 200; turn++) {
    const last = (await caches.has(name)) && (await (await caches.open(name)).match("/visits/offline/", any));
    if (last) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""


class Road:
    """Forwards connections to a port of this machine. `closed`: there is no network. `cut_every`: the answer to each
    n-th sending of a visit breaks off, when the portal has already written it. `answers`: what the next sendings get
    instead of reaching the portal. `lost`: requests that begin so never arrive. `down`: every answer is a 503 of the
    portal's. `foreign`: somebody on the way answers everything with this.
    """

    def __init__(self, port: int):
        self.port, self.closed, self.cut_every, self.down = port, False, 0, False
        self.answers: list[bytes] = []
        self.lost: tuple[bytes, ...] = ()
        self.foreign = b""
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
                if self.down or self.foreign:
                    phone.sendall(self.foreign or busy(1))
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
    """An answer of the portal's that asks for patience."""
    return answer(status, f"{MARK}: 1", f"Retry-After: {seconds}")


def answer(status: str, *headers: str, body: str = "") -> bytes:
    """An answer as it goes over the line."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "Connection: close", "", body]
    return "\r\n".join(lines).encode()


def get_ready(page, road, who, enter=step_in):
    """Signs a mentor in behind the road, and waits until their pages for the road are on the device."""
    enter(page, who, road.url)
    page.goto(f"{road.url}/today/")
    assert page.evaluate(WARM, f"pages-{who.pk}"), "the pages for the road are on the device"
