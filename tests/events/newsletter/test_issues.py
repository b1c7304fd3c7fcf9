"""Issues: composed of pieces that stay true, sent once to each, stoppable, with the headers of a list."""

import datetime
import itertools
import re
from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from events.models import Issue, Piece
from events.news import actions as news
from events.newsletter import mails
from events.newsletter.actions import issues, sending, subscribing
from institutions.base.exceptions import Refused
from institutions.models import Mail
from institutions.outbox.actions import mail as outbox
from institutions.outbox.actions import many

from ... import make
from ...jobs import let_pass, work

pytestmark = pytest.mark.django_db
SOON = datetime.timedelta(minutes=5)


@pytest.fixture
def editor():
    return make.person("editor")


@pytest.fixture(autouse=True)
def quickly(monkeypatch):
    at_rate(monkeypatch, 0)


def at_rate(monkeypatch, rate):
    monkeypatch.setattr(mails, "NEWSLETTER", replace(mails.NEWSLETTER, rate=rate))


def send(issue, by):
    issues.schedule(issue, by=by)
    work()
    let_pass()
    work()
    sending.tick()
    return Issue.objects.get(pk=issue.pk)


def test_each_gets_one_with_the_headers_of_a_list(editor, mail_server):
    issue, readers = make.issue(), [make.subscriber() for _ in range(3)]
    post = make.post(state="published", summary="Egy mondat róla.")
    Piece.objects.create(issue=issue, post=post)
    Piece.objects.create(issue=issue, title="Saját szó", text="Amit **mi** mondunk.")
    for state in ("asked", "left", "suspended"):
        make.subscriber(state=state)
    make.subscriber(language="en")
    sent = send(issue, editor)
    assert (sent.state, sent.figures, sent.is_queued) == ("sent", {"sent": 3}, True)
    assert sorted(one["To"] for one in mail_server.messages) == sorted(one.email for one in readers)
    letter = next(one for one in mail_server.messages if one["To"] == readers[0].email)
    leave = re.fullmatch(
        r"<https://kalaka.example.org/newsletter/unsubscribe/[^/]+/>", letter["List-Unsubscribe"].strip()
    )
    assert (letter["List-Unsubscribe-Post"], bool(leave)) == ("List-Unsubscribe=One-Click", True)
    row = Mail.objects.get(to=readers[0].email)
    assert letter["Message-ID"].strip() == f"<newsletter-{row.uuid}@kalaka.example.org>"
    assert (letter["Auto-Submitted"], letter["Subject"]) == ("auto-generated", issue.name)
    plain, html = (letter.get_body((kind,)).get_content() for kind in ("plain", "html"))
    for words in (issue.name, issue.lead, post.name, post.summary, "Saját szó", "Leiratkozom", "mondunk"):
        assert (words in plain, words in html) == (True, True), words
    links = set(re.findall(r"https?://[^\s\"<>]+", plain))
    assert links == set(re.findall(r"https?://[^\s\"<>]+", html))
    assert not re.search(r"<img|<script|<link|url\(", html)


def test_one_click_of_the_header_leaves(editor, mail_server, client_of):
    subscriber, issue = make.subscriber(), make.issue()
    send(issue, editor)
    [letter] = mail_server.messages
    path = letter["List-Unsubscribe"].strip(" \r\n<>").removeprefix("https://kalaka.example.org")
    client_of(None, enforce_csrf_checks=True).post(path, {"List-Unsubscribe": "One-Click"})
    subscriber.refresh_from_db()
    issue.refresh_from_db()
    assert (subscriber.state, issue.left) == ("left", 1)


def test_who_leaves_meanwhile_gets_none(editor, mail_server):
    first, second, issue = make.subscriber(), make.subscriber(), make.issue()
    issues.schedule(issue, by=editor)
    sending.carry_on.func(issue.pk)
    subscribing.leave(second)
    let_pass()
    work()
    sending.tick()
    assert [one["To"] for one in mail_server.messages] == [first.email]
    assert Issue.objects.get().figures == {"sent": 1, "stopped": 1}


def test_killed_while_filling_the_outbox_it_goes_on(editor, mail_server, monkeypatch):
    readers, issue = [make.subscriber() for _ in range(7)], make.issue()
    monkeypatch.setattr(sending, "BATCH", 3)
    issues.schedule(issue, by=editor)
    assert sending._one_batch(issue.pk)
    real = many.queue

    def dies(*args, **fields):
        real(*args, **fields)
        raise KeyboardInterrupt

    with monkeypatch.context() as killed:
        killed.setattr(many, "queue", dies)
        with pytest.raises(KeyboardInterrupt):
            sending._one_batch(issue.pk)
    assert Mail.objects.count() == 3
    # What an earlier go left without its place written down is not queued again.
    Issue.objects.update(queued_to=0)
    sending.tick()
    sending.tick()
    let_pass()
    work()
    assert sorted(one["To"] for one in mail_server.messages) == sorted(one.email for one in readers)


def test_what_was_in_flight_is_unknown_and_never_sent_again(editor, mail_server):
    make.subscriber()
    issue = make.issue()
    issues.schedule(issue, by=editor)
    work()
    Mail.objects.update(state="claimed", attempts=1)
    long_ago = timezone.now() - datetime.timedelta(hours=1)
    Mail.objects.update(changed_at=long_ago, next_try=long_ago)
    outbox.tick()
    sending.tick()
    [mail] = Mail.objects.all()
    assert (mail.state, Issue.objects.get().figures) == ("unknown", {"unknown": 1})
    with pytest.raises(Refused):
        outbox.retry(mail, by=make.person("administrator"))
    mail_server.messages.clear()
    let_pass()
    work()
    assert mail_server.messages == []


def test_stopped_in_the_middle(editor, mail_server):
    for _ in range(4):
        make.subscriber()
    issue = make.issue()
    issues.schedule(issue, by=editor)
    sending.carry_on.func(issue.pk)
    first = Mail.objects.order_by("pk").first()
    outbox.deliver.func(first.pk)
    issues.stop(issue, by=editor)
    issues.stop(issue, by=editor)
    let_pass()
    work()
    sending.tick()
    issue.refresh_from_db()
    assert (len(mail_server.messages), issue.state, issue.figures) == (1, "stopped", {"sent": 1, "stopped": 3})


def test_scheduled_and_taken_back(editor, mail_server):
    make.subscriber()
    issue = make.issue()
    with pytest.raises(ValidationError, match="következő két év"):
        issues.schedule(issue, by=editor, at=timezone.now() - SOON)
    issues.schedule(issue, by=editor, at=timezone.now() + SOON)
    sending.tick()
    assert (Mail.objects.count(), Issue.objects.get().state) == (0, "scheduled")
    issues.unschedule(issue, by=editor)
    sending.tick(timezone.now() + 2 * SOON)
    assert (Mail.objects.count(), Issue.objects.get().state) == (0, "draft")
    issues.schedule(issue, by=editor, at=timezone.now() + SOON)
    Issue.objects.update(send_at=timezone.now() - SOON)
    sending.tick()
    assert (Mail.objects.count(), Issue.objects.get().state) == (1, "sending")
    with pytest.raises(Refused):
        issues.unschedule(issue, by=editor)
    with pytest.raises(Refused, match="elment"):
        issues.update(issue, by=editor, revision=1, name="Más")


def test_an_empty_one_is_not_sent(editor):
    with pytest.raises(Refused, match="üres"):
        issues.schedule(make.issue(lead=""), by=editor)


def test_what_became_empty_since_goes_to_nobody(editor, mail_server):
    make.subscriber()
    issue, post = make.issue(lead=""), make.post(state="published")
    Piece.objects.create(issue=issue, post=post)
    issues.schedule(issue, by=editor)
    news.withdraw(post, by=editor)
    work()
    let_pass()
    work()
    sending.tick()
    assert (mail_server.messages, Issue.objects.get().figures) == ([], {"stopped": 1})


@pytest.mark.parametrize("at", ["2027-03-28T02:30", "2026-10-25T02:30", "2020-01-01T10:00", "9999-12-31T23:59", "x"])
def test_a_moment_that_is_none_or_twice_comes_back(editor, client_of, at):
    issue = make.issue()
    answer = client_of(editor).post(f"/newsletter/issues/{issue.slug}/schedule/", {"at": at, "revision": 1})
    assert (answer.status_code, "error" in answer.text, Issue.objects.get().state) == (200, True, "draft")


def test_a_polite_rate(editor, monkeypatch):
    at_rate(monkeypatch, 60)
    for _ in range(4):
        make.subscriber()
    issue = make.issue()
    issues.schedule(issue, by=editor)
    sending.carry_on.func(issue.pk)
    moments = list(Mail.objects.order_by("pk").values_list("next_try", flat=True))
    pauses = [(after - before).total_seconds() for before, after in itertools.pairwise(moments)]
    assert pauses == [1, 1, 1]


def test_each_gets_what_they_asked_for(editor, mail_server):
    issue, home, elsewhere = make.issue(), make.county(), make.county(make.ELSEWHERE)
    near = make.post(state="published", county=home)
    far = make.post(state="published", county=elsewhere)
    everywhere = make.post(state="published", county=None, kind="call")
    event = make.event(state="published", county=home)
    for what in ({"post": near}, {"post": far}, {"post": everywhere}, {"event": event}):
        Piece.objects.create(issue=issue, **what)
    wishes = {
        "all": ({}, {near, far, everywhere, event}),
        "county": ({"county": home}, {near, everywhere, event}),
        "topic": ({"topics": ["events"]}, {event}),
        "both": ({"county": elsewhere, "topics": ["news"]}, {far}),
        "none": ({"county": elsewhere, "topics": ["events"]}, set()),
    }
    for name, (wish, _found) in wishes.items():
        make.subscriber(email=f"{name}@example.org", **wish)
    send(issue, editor)
    got = {one["To"]: one.get_body(("plain",)).get_content() for one in mail_server.messages}
    for name, (_wish, found) in wishes.items():
        if not found:
            assert f"{name}@example.org" not in got
            continue
        letter = got[f"{name}@example.org"]
        assert {one for one in (near, far, everywhere, event) if one.name in letter} == found, name


def test_what_is_withdrawn_vanishes_from_the_archive(editor, mail_server, world, client):
    issue = make.issue(state="sent", started_at=timezone.now())
    Piece.objects.create(issue=issue, post=world.post)
    page, picture = f"/newsletter/issues/{issue.slug}/", f"picture/{world.post_picture.uuid}/"
    assert (world.post.name in client.get(page).text, picture in client.get(page).text) == (True, True)
    news.withdraw(world.post, by=editor)
    assert (world.post.name in client.get(page).text, picture in client.get(page).text) == (False, False)
    issues.withdraw(issue, by=editor)
    assert client.get(page).status_code == 404
    assert issue.name not in client.get("/newsletter/issues/").text
    assert issue.name not in client.get("/newsletter/").text


def test_a_hostile_subject_and_words_make_no_header_and_no_markup(editor, mail_server):
    make.subscriber()
    issue = make.issue(name="Tárgy\r\nBcc: sok@example.org", lead="<script>alert(1)</script> <img src=x>")
    send(issue, editor)
    [letter] = mail_server.messages
    assert (letter["Bcc"], letter["Subject"]) == (None, "Tárgy Bcc: sok@example.org")
    html = letter.get_body(("html",)).get_content()
    assert ("<script>" in html, "<img" in html) == (False, False)


def test_the_test_letter_goes_to_the_editor_alone(editor, mail_server):
    make.subscriber()
    issue = make.issue()
    issues.send_test(issue, by=editor)
    work()
    [letter] = mail_server.messages
    assert (letter["To"], letter["Subject"]) == (editor.email, f"PRÓBA: {issue.name}")
    assert "https://kalaka.example.org/newsletter/" in letter.get_body(("plain",)).get_content()
    assert Issue.objects.get().state == "draft"


def test_previews_and_figures_are_for_those_whom_they_concern(client_of, editor):
    issue = make.issue()
    Piece.objects.create(issue=issue, title="Saját szó", text="Amit mondunk.")
    client = client_of(editor)
    html, plain = (
        client.get(f"/newsletter/issues/{issue.slug}/mail/"),
        client.get(f"/newsletter/issues/{issue.slug}/mail/?as=text"),
    )
    assert ("Saját szó" in html.text, plain["Content-Type"]) == (True, "text/plain; charset=utf-8")
    assert "Saját szó" in plain.text
    assert "style-src 'unsafe-inline'" in html["Content-Security-Policy"], "it is shown as mail programs show it"
    assert client_of(make.person("lead")).get(f"/newsletter/issues/{issue.slug}/desk/").status_code == 200


def test_figures_outlive_the_mails_they_were_counted_from(client_of, editor, mail_server):
    issue = make.issue(state="sent", started_at=timezone.now(), is_queued=True, figures={"sent": 812, "bounced": 3})
    sending.tick()
    issue.refresh_from_db()
    assert issue.figures == {"sent": 812, "bounced": 3}


def test_the_desk_of_a_sent_one_tells_who_got_it_and_not_who_would(client_of, editor):
    make.subscriber()
    figures = {"sent": 812, "unknown": 2, "bounced": 3}
    sent = make.issue(state="sent", started_at=timezone.now(), is_queued=True, figures=figures, left=4)

    def facts(issue):
        page = client_of(editor).get(f"/newsletter/issues/{issue.slug}/desk/").text
        found = re.findall(r"<dt[^>]*>(.*?)</dt>\s*<dd[^>]*>(.*?)</dd>", page, re.DOTALL)
        return [tuple(" ".join(one.split()) for one in pair) for pair in found]

    assert facts(make.issue()) == [("Kik kapják", "1 feliratkozó")]
    assert facts(sent) == [
        ("Elküldve", "812"),
        ("Nem tudni, megérkezett-e", "2"),
        ("Visszapattant", "3"),
        ("Leiratkozott róla", "4"),
    ]


def test_one_piece_is_about_one_thing(editor):
    issue = make.issue()
    with pytest.raises(ValidationError):
        Piece(issue=issue, post=make.post(), event=make.event()).full_clean()
    with pytest.raises(ValidationError):
        Piece(issue=issue).full_clean()


def test_who_cannot_be_reached_is_suspended(editor, mail_server):
    hard, soft, other = (make.subscriber() for _ in range(3))
    issue = send(make.issue(), editor)
    for subscriber, for_good in ((hard, True), (soft, False)):
        mail = Mail.objects.get(kind="newsletter", about=subscriber.pk)
        assert outbox.bounced(mail, hard=for_good)
    sending.tick()
    for one in (hard, soft, other, issue):
        one.refresh_from_db()
    assert [one.state for one in (hard, soft, other)] == ["suspended", "active", "active"]
    assert issue.figures == {"sent": 1, "bounced": 2}


def test_the_preview_of_a_mail_sends_no_form_anywhere(editor, client_of):
    """A mail is shown as it is, with its own style sheet, and with nothing that a page of ours may do."""
    answer = client_of(editor).get(f"/newsletter/issues/{make.issue().slug}/mail/")
    policy = dict(part.strip().split(" ", 1) for part in answer["Content-Security-Policy"].split(";"))
    assert policy == {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "form-action": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
