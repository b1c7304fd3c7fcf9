"""Doors of the outbox. The world holds a lost mail of the mentor, and one that waits and that a visitor caused."""

from ...door import Door

ELSEWHERE = {"mentor_elsewhere", "coordinator_elsewhere"}
OTHERS = {"contact", "coordinator", "supervisor", "editor", "expert", "lead"}


def retry(world):
    return f"/mail/{world.mail.pk}/retry/"


def stop(world):
    return f"/mail/{world.waiting_mail.pk}/stop/"


def bounced(world):
    return f"/mail/{world.waiting_mail.pk}/bounced/"


OF_EVENTS = {"but": {"coordinator", "editor", "lead"}, "why": "theirs are the mails of events and news"}
DOORS = [
    Door("mail-detail", lambda w: f"/mail/{w.waiting_mail.pk}/", "mail.stop", **OF_EVENTS),
    Door("mail-detail", lambda w: f"/mail/{w.mail.pk}/", "mail.read", but=OTHERS, why="the mentor's own"),
    Door("mail-edit", lambda w: f"/mail/{w.waiting_mail.pk}/edit/", "mail.stop", **OF_EVENTS),
    Door("mail-bounced", bounced, "mail.stop", "post", opens_with=302, **OF_EVENTS),
    Door("mail-list", lambda w: "/mail/", "mail.read", also=ELSEWHERE, why="of their own, which may be none"),
    Door("mail-retry", retry, "mail.read", "post", opens_with=302, but=OTHERS, why="the mentor's own, nobody else's"),
    Door("mail-stop", stop, "mail.stop", "post", opens_with=302, **OF_EVENTS),
]
