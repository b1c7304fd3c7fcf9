"""A mail server on loopback that keeps what it gets, and can be told to misbehave."""

import email
import email.policy
import socketserver
import threading


class MailServer(socketserver.ThreadingTCPServer):
    """Speaks enough SMTP. `behaviour` is one of: accept; busy (421 at the beginning); later (451) and never (554) after
    the text; hang up before or after the text; unknown (550 to the recipient); silent (takes the connection and says
    nothing); mute (says nothing after the text); hold (has the text, and answers once `let_go` is set); drip (a byte a
    moment). `messages` holds what was accepted, or got whole before a hang-up, `senders` the addresses of the
    envelopes. `close` ends every conversation.
    """

    allow_reuse_address = daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.behaviour, self.messages, self.senders, self.conversations = "accept", [], [], 0
        self.closing, self.let_go = threading.Event(), threading.Event()
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def port(self) -> int:
        return self.server_address[1]

    def close(self):
        self.closing.set()
        self.shutdown()
        self.server_close()


class Conversation(socketserver.StreamRequestHandler):
    """One connection."""

    def say(self, line: str):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        server = self.server
        server.conversations += 1
        if server.behaviour == "busy":
            return self.say("421 come back later")
        if server.behaviour == "silent":
            server.closing.wait(60)
            return None
        if server.behaviour == "drip":
            return self.drip()
        self.say("220 ready")
        return self.converse()

    def converse(self):
        """Answers one line after the other, until the good-bye or until we hang up."""
        server = self.server
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word == b"QUIT":
                return self.say("221 bye")
            if word == b"MAIL":
                server.senders.append(line.decode().partition("<")[2].partition(">")[0])
            if word == b"MAIL" and server.behaviour == "hang up before":
                return None
            if word == b"DATA" and not self.take():
                return None
            if word == b"RCPT" and server.behaviour == "unknown":
                self.say("550 5.1.1 nobody of that name here")
            elif word != b"DATA":
                self.say("250 fine")
        return None

    def drip(self):
        """Words that never end, each byte before anybody's patience does."""
        while not self.server.closing.wait(0.1):
            try:
                self.wfile.write(b"2")
            except OSError:
                return

    def take(self) -> bool:
        """Reads the text of a mail; answers whether the conversation goes on."""
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False
            lines.append(line.removeprefix(b"."))
        behaviour = self.server.behaviour
        if behaviour in ("accept", "hang up after", "mute", "hold"):
            self.server.messages.append(email.message_from_bytes(b"".join(lines), policy=email.policy.default))
        if behaviour == "hold":
            self.server.let_go.wait(60)
        if behaviour == "mute":
            self.server.closing.wait(60)
        if behaviour in ("hang up after", "mute"):
            return False
        self.say({"later": "451 not now", "never": "554 never"}.get(behaviour, "250 got it"))
        return True
