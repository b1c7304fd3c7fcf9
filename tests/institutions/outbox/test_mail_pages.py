"""The page of the outbox, and where else somebody learns that what they sent did not arrive."""

import datetime

import pytest
from django.utils import timezone

from institutions.models import Mail
from institutions.outbox.actions import mail as outbox
from mentors.people.actions import invitation as invitations

from ... import make
from ...jobs import let_pass, work
from ...test_queries import queries

State = Mail.State
RESET = "/accounts/password/reset/"


def shown(client, query=""):
    return {mail.to for mail in client.get(f"/mail/{query}").context["rows"]}


def lost_invitation(coordinator, mail_server):
    """An invitation whose mail the server refused for good."""
    mail_server.behaviour = "unknown"
    fields = {"email": "elirt@example.org", "name": "Elírt Elek", "language": "hu", "role": "mentor"}
    make.qualification(email="elirt@example.org")
    made, _is_new = invitations.invite(by=coordinator, county=make.county(), **fields)
    work()
    mail_server.behaviour = "accept"
    return made


def test_what_failed_for_good_is_shown_to_who_sent_it(people, mail_server, client_of):
    made = lost_invitation(people["coordinator"], mail_server)
    reason = "550 5.1.1 nobody of that name here"
    sender = client_of(people["coordinator"])
    start = sender.get("/start/", follow=True).content.decode()
    assert "1 levele nem ment ki." in start
    assert 'href="/mail/"' in start
    for address in ("/mail/", f"/people/invitations/{made.pk}/"):
        assert reason in sender.get(address).content.decode()
    assert "a levél nem ment ki" in sender.get("/people/invitations/").content.decode()
    for name in ("mentor", "coordinator_elsewhere", "lead", "contact"):
        client = client_of(people[name])
        assert shown(client) == set()
        assert "nem ment ki." not in client.get("/start/", follow=True).content.decode()
    assert shown(client_of(people["administrator"])) == {"elirt@example.org"}


def test_sending_again(people, mail_server, client_of):
    made = lost_invitation(people["coordinator"], mail_server)
    mail = Mail.objects.get()
    sender = client_of(people["coordinator"])
    page = f"/people/invitations/{made.pk}/"
    assert sender.post(f"/mail/{mail.pk}/retry/", {"next": "record"})["Location"] == page
    again = sender.post(f"/mail/{mail.pk}/retry/", {"next": "record"}, follow=True)
    assert "Ez a levél már sorban áll, vagy elment." in again.content.decode()
    assert "sorban áll" in sender.get(page).content.decode()
    assert client_of(people["lead"]).post(f"/mail/{mail.pk}/retry/").status_code == 404
    work()
    assert [one["To"] for one in mail_server.messages] == ["elirt@example.org"]
    assert "Levélben is elküldtük" in sender.get(page).content.decode()
    assert shown(sender) == set()


def test_what_a_visitor_caused_is_the_administrators_alone(people, mail_server, client, client_of):
    """Known or unknown address: the same row, and nobody whose account it is sees it."""
    mail_server.behaviour = "unknown"
    for email in (people["mentor"].email, "senki@example.org"):
        client.post(RESET, {"email": email})
    work()
    assert set(Mail.objects.values_list("kind", "state", "caused_by")) == {("password", "failed", None)}
    for name in ("mentor", "coordinator", "lead", "contact", "editor"):
        assert shown(client_of(people[name])) == set()
    assert shown(client_of(people["administrator"])) == {people["mentor"].email, "senki@example.org"}


def test_filters(people, client_of):
    make.mail(state="sent", to="egy@example.org", kind="digest")
    make.mail(state="failed", to="ket@example.org")
    make.mail(state="queued", to="harom@example.org")
    client = client_of(people["administrator"])
    assert shown(client, "?state=failed") == {"ket@example.org"}
    assert shown(client, "?kind=digest") == {"egy@example.org"}
    assert shown(client, "?q=HAROM") == {"harom@example.org"}
    assert shown(client, "?state=nonsense") == {"egy@example.org", "ket@example.org", "harom@example.org"}


def test_stopping(people, mail_server, client_of):
    mail = outbox.queue(kind="password", to="nem@example.org", cause="x", language="hu")
    client = client_of(people["administrator"])
    assert 'data-confirm-ok="Megállítom"' in client.get("/mail/").content.decode()
    for _press in range(2):
        assert client.post(f"/mail/{mail.pk}/stop/", {"filters": "state=queued"})["Location"] == "/mail/?state=queued"
    let_pass()
    work()
    assert (Mail.objects.get().state, mail_server.conversations) == (State.STOPPED, 0)
    Mail.objects.update(state=State.SENT)
    page = client.post(f"/mail/{mail.pk}/stop/", follow=True)
    assert "Ez a levél már nem állítható meg." in page.content.decode()


def test_a_worker_that_stands_still_is_noticed(people, client_of):
    make.mail(state="queued", next_try=timezone.now() - datetime.timedelta(minutes=9))
    client = client_of(people["administrator"])
    assert "Levelek várnak" not in client.get("/mail/").content.decode()
    Mail.objects.update(next_try=timezone.now() - datetime.timedelta(minutes=11))
    assert "Levelek várnak" in client.get("/mail/").content.decode()


@pytest.mark.parametrize("state", State.values)
@pytest.mark.parametrize("lang", ["hu", "en"])
def test_every_state_has_its_words(people, client_of, state, lang):
    hostile = '550 <script>alert("x")</script>'
    make.mail(people["coordinator"], state=state, answer=hostile, attempts=1, kind="gone-kind", about=1)
    html = client_of(people["administrator"]).get(f"/mail/?lang={lang}").content.decode()
    assert "<script>alert" not in html
    assert html.count('<tr><th scope="row">') == 1
    assert people["coordinator"].name in html


def test_no_query_grows(people, client_of):
    client = client_of(people["administrator"])
    for number in range(2):
        make.mail(people["coordinator"], about=number)
    client.get("/mail/")
    few = len(queries(client, "/mail/"))
    for number in range(18):
        make.mail(people[["coordinator", "lead", "mentor"][number % 3]], about=number)
    assert len(queries(client, "/mail/")) == few <= 8
