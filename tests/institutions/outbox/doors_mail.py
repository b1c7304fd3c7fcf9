"""Doors of the outbox. The world holds a lost mail of the mentor, and one that waits and that a visitor caused."""

from ...door import Door

ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
OTHERS = {"contact", "coordinator", "supervisor", "editor", "expert", "lead"}


def retry(world):
    return f"/mail/{world.mail.pk}/retry/"


def stop(world):
    return f"/mail/{world.waiting_mail.pk}/stop/"


DOORS = [
    Door("mail-list", lambda w: "/mail/", "mail.read", also=ELSEWHERE, why="of their own, which may be none"),
    Door("mail-retry", retry, "mail.read", "post", opens_with=302, but=OTHERS, why="the mentor's own, nobody else's"),
    Door("mail-stop", stop, "mail.stop", "post", opens_with=302),
]
