"""The daily digest: when it is planned, that it goes out once, what stands in it, and how one gets rid of it."""

import datetime
import re
import smtplib
import threading
from concurrent.futures import ThreadPoolExecutor
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.db import connections
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from institutions.models import Mail
from institutions.outbox.actions import mail as outbox
from mentors.digest.actions import digest
from mentors.digest.actions.digest_mail import off_path, user_of
from mentors.handovers.parts import letters_to_sign, unsigned
from mentors.models import DigestDay, Proposal, User, Visit
from mentors.overview.parts import cooling
from mentors.people.models.period import today
from mentors.visits.parts.digest import promises_due

from ... import make
from ...jobs import let_pass, work

BUDAPEST = ZoneInfo("Europe/Budapest")
State = Mail.State
TOKEN = re.compile("/digest/off/([^/]+)/")


@pytest.fixture
def server(mail_server):
    return mail_server


@pytest.fixture
def mentor(db):
    """A mentor with one thing to do: a returned visit."""
    who = make.person("mentor", make.HOME, "Bartos Ilona")
    make.visit(who, make.settlement("Golop"), state="returned", state_note="Hányan voltak?")
    return who


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=BUDAPEST)


def digests():
    return Mail.objects.filter(kind="digest").order_by("pk")


def states():
    names = dict(User.objects.values_list("pk", "name"))
    return {names[mail.about]: mail.state for mail in digests()}


def days(who=None):
    """The days of the digests in the outbox, one person's or all."""
    found = digests().filter(about=who.pk) if who else digests()
    return sorted(mail.cause.rpartition(":")[2] for mail in found)


@pytest.mark.parametrize(
    ("moment", "planned"),
    [
        ("2026-11-23T06:29", 0), ("2026-11-23T06:30", 1), ("2026-11-23T11:59", 1), ("2026-11-23T12:00", 0),
        # The days on which the clock goes forward and back.
        ("2026-03-29T06:29", 0), ("2026-03-29T06:30", 1), ("2026-10-25T06:29", 0), ("2026-10-25T06:30", 1),
    ],
)  # fmt: skip
def test_when_the_day_is_planned(mentor, moment, planned):
    digest.tick(at(moment))
    assert days() == [str(at(moment).date())] * planned
    assert DBTaskResult.objects.count() == planned


def test_a_day_is_planned_once_and_a_missed_one_never(mentor):
    for moment in ("2026-11-20T07:00", "2026-11-20T07:01", "2026-11-20T06:45", "2026-11-23T08:00", "2026-11-23T08:00"):
        digest.tick(at(moment))
    assert days() == ["2026-11-20", "2026-11-23"]


def test_for_whom(mentor, people):
    unwanted, closed = make.person("mentor", make.HOME, "Nem Kéri"), make.person("mentor", make.HOME, "Zárt Zita")
    User.objects.filter(pk=unwanted.pk).update(daily_digest=False)
    User.objects.filter(pk=closed.pk).update(is_active=False)
    former = make.person(name="Volt Vera")
    make.appoint(former, "mentor", make.HOME, valid_until=today())
    digest.plan(today())
    names = (
        "mentor",
        "mentor_elsewhere",
        "coordinator",
        "coordinator_elsewhere",
        "lead",
        "editor",
        "expert",
        "administrator",
    )
    expected = {people[name] for name in names}
    assert {mail.about for mail in digests()} == {who.pk for who in expected | {mentor}}


def test_nothing_to_say_nothing_sent(server, mentor, people):
    digest.plan(today())
    work()
    assert states() == {
        "Bartos Ilona": State.SENT,
        **{
            people[name].name: State.STOPPED
            for name in ("mentor", "mentor_elsewhere", "lead", "editor", "expert", "administrator")
        },
        **{people[name].name: State.STOPPED for name in ("coordinator", "coordinator_elsewhere")},
    }
    assert [message["To"] for message in server.messages] == [mentor.email]


def test_what_stands_in_it(server, mentor, people):
    other, coordinator = people["mentor"], people["coordinator"]
    community = make.community(make.settlement("Tard"), stage="closed", name='Padlás <script>alert("x")</script>')
    make.hand_over(coordinator, other, mentor, make.assignment(other, community=community))
    for days in (3, 8, 9):
        visit = make.visit(other, submitted_at=timezone.now() - datetime.timedelta(days=days))
        Visit.objects.filter(pk=visit.pk).update(state="submitted")
    User.objects.filter(pk=coordinator.pk).update(language="en")
    digest.plan(today())
    work()
    found = {message["To"]: message for message in server.messages}
    assert set(found) == {mentor.email, coordinator.email}
    mail = found[mentor.email]
    text, html = (mail.get_body([kind]).get_content() for kind in ("plain", "html"))
    assert mail["Subject"] == "Kaláka: 1 javítandó, 1 ráér"
    for part in (text, html):
        assert "Golop, 2026. március 4." in part
        assert "Hányan voltak?" in part
        assert "https://kalaka.example.org/visits/" in part
        assert "Másmegyei" not in part
    assert "Padlás <script>" in text
    assert "<script" not in html
    assert "Padlás &lt;script&gt;" in html
    assert 'lang="hu"' in html
    assert [word for word in ("<img", "src=", "http://") if word in html] == []
    english = found[coordinator.email].get_body(["html"]).get_content()
    assert 'lang="en"' in english
    assert f"{other.name} → {mentor.name}" in english
    assert "2 " in found[coordinator.email].get_body(["plain"]).get_content()


def test_what_does_not_fit_in_is_behind_the_link(people, client_of):
    """„And so many more” leads to the hand-overs that the section is about, not to all of them."""
    mentor, other, coordinator = people["mentor"], make.person("mentor", make.HOME, "Utód Ubul"), people["coordinator"]
    signed = make.hand_over(coordinator, mentor, other, make.assignment(mentor, settlement=make.settlement("Tard")))
    for number in range(9):
        community = make.community(make.settlement(f"Falu {number}"))
        waiting = make.hand_over(coordinator, mentor, other, make.assignment(mentor, community=community))
    for tell, who in ((letters_to_sign, other), (unsigned, coordinator)):
        [section] = tell(who, today())
        assert section.more == 1
        page = client_of(who).get(section.path).content.decode()
        assert str(waiting.uuid) in page
        assert str(signed.uuid) not in page


def test_promises_are_whose_work_they_are(people):
    """The mentor's, until a hand-over; then the successor's. Not those that are far, closed, or somebody else's."""
    mentor, other = people["mentor"], make.person("mentor", make.HOME, "Utód Ubul")
    place = make.settlement("Tard")
    community = make.community(place)
    thing = make.assignment(mentor, community=community)
    visit = make.visit(mentor, place, [community], state="accepted")
    day = today() + datetime.timedelta(days=7 - today().weekday())  # a Monday, when all are told
    for days, text in ((-5, "LEJÁRT"), (0, "MA"), (3, "HAMAROSAN"), (4, "RÁÉR")):
        make.promise(visit, community=community, text=text, due_on=day + datetime.timedelta(days=days))
    make.promise(visit, text="MEGVAN", state="kept", closed_on=day, due_on=day)
    make.promise(visit, text="A FALUÉ", due_on=day)
    make.promise(make.visit(other, state="accepted"), text="MÁSÉ", due_on=day)
    make.promise(make.visit(mentor, state="draft"), text="PISZKOZATBAN", due_on=day)

    def told(who):
        return [line.text for part in promises_due(who, day) for line in part.lines]

    assert told(mentor) == ["LEJÁRT", "MA", "A FALUÉ", "HAMAROSAN"]
    assert told(other) == ["MÁSÉ"]
    make.hand_over(people["coordinator"], mentor, other, thing)
    assert told(mentor) == ["A FALUÉ"]
    hints = [line.hint.split(", ")[1] for part in promises_due(other, day) for line in part.lines]
    assert hints == ["Mentor Manó vállalta", "Mentor Manó vállalta", "Ön vállalta", "Mentor Manó vállalta"]
    assert told(other) == ["LEJÁRT", "MA", "MÁSÉ", "HAMAROSAN"]


def test_an_overdue_promise_is_told_when_it_becomes_so_and_again_on_mondays(people):
    visit, monday = make.visit(people["mentor"], date=datetime.date(2026, 11, 2)), datetime.date(2026, 11, 23)
    make.promise(visit, text="ŐSI", due_on=monday - datetime.timedelta(days=300))
    make.promise(visit, text="FRISS", due_on=monday)

    def told(days):
        parts = promises_due(people["mentor"], monday + datetime.timedelta(days=days))
        return [line.text for part in parts for line in part.lines]

    assert [told(days) for days in range(8)] == [["ŐSI", "FRISS"], ["FRISS"], [], [], [], [], [], ["ŐSI", "FRISS"]]


def test_relations_colder_than_agreed(people):
    """Told when they become so, and again on Mondays."""
    mentor, tard, monday = people["mentor"], make.settlement("Tard"), datetime.date(2026, 11, 23)
    for name, days in (("Jeges", 60), ("Hideg", 22), ("Langyos", 21), ("Friss", 1)):
        community = make.community(tard, stage="mentored", name=name, rhythm_days=21)
        make.assignment(mentor, community=community)
        make.visit(mentor, tard, [community], date=monday - datetime.timedelta(days=days), state="accepted")

    def told(who, day):
        return [(line.text, line.hint) for part in cooling(who, day) for line in part.lines]

    assert told(mentor, monday) == [
        ("Jeges (Tard)", "60 napja nem beszéltek"),
        ("Hideg (Tard)", "22 napja nem beszéltek"),
    ]
    assert told(mentor, monday + datetime.timedelta(days=1)) == [("Langyos (Tard)", "22 napja nem beszéltek")]
    assert told(mentor, monday + datetime.timedelta(days=2)) == []
    assert told(people["mentor_elsewhere"], monday) == []


@pytest.fixture
def library(people):
    """An institution for which two contacts speak, one of them in English."""
    made = make.institution(make.settlement("Tard"), name="Tardi Könyvtár")
    for name, language in (("Író Irén", "hu"), ("Writer Wendy", "en")):
        who = make.person(name=name)
        User.objects.filter(pk=who.pk).update(language=language)
        make.speaks_for(who, institution=made)
    return made


def decide(library, who: str, by, days=1, **fields):
    """A proposal of that contact about which somebody decided so many days ago."""
    closed = {"state": "accepted", "decided_at": timezone.now() - datetime.timedelta(days=days), "decided_by": by}
    return make.proposal(User.objects.get(name=who), library, **closed | fields)


def planned():
    """Those of the two for whom today, planned afresh, has a digest."""
    DigestDay.objects.all().delete()
    digests().filter(cause__endswith=f":{today()}").delete()
    digest.plan(today())
    told = {name for name in states() if name in ("Író Irén", "Writer Wendy")}
    return {name for name in told if str(today()) in days(User.objects.get(name=name))}


def test_a_contact_hears_what_became_of_their_proposals(server, people, library):
    """In their language, as text and HTML, with the reason; the team's own words cannot pass for a part of the mail."""
    for who in ("Író Irén", "Writer Wendy"):
        decide(library, who, people["mentor"])
        reason = "Az épület <b>műemlék</b>,\n\n-- \nmarad a neve."
        decide(library, who, people["coordinator"], state="declined", state_note=reason)
        decide(library, who, None, state="withdrawn", state_note="VISSZAVONT")
        make.proposal(User.objects.get(name=who), library, words="NYITOTT")
    assert planned() == {"Író Irén", "Writer Wendy"}
    work()
    found = {message["To"]: message for message in server.messages}
    mails = [found[User.objects.get(name=name).email] for name in ("Író Irén", "Writer Wendy")]
    assert [mail["Subject"] for mail in mails] == [
        "Kaláka: döntöttek 2 javaslatáról",
        "Kaláka: 2 of your proposals were decided",
    ]
    text, html = (mails[0].get_body([kind]).get_content() for kind in ("plain", "html"))
    told = text.partition("AMI A JAVASLATÁBÓL LETT")[2].partition("Üdvözlettel:")[0].splitlines()
    lines = [line for line in told if line.startswith("- ")]
    assert lines == [
        "- Tardi Könyvtár (Tard) – elfogadva, az oldalon olvasható",
        "- Tardi Könyvtár (Tard) – elutasítva: Az épület <b>műemlék</b>, -- marad a neve.",
    ]
    assert "elutasítva: Az épület &lt;b&gt;műemlék&lt;/b&gt;, -- marad a neve." in html
    for part in (text, html):
        assert [word for word in ("VISSZAVONT", "NYITOTT", "Ma ez várja") if word in part] == []
        own = Proposal.objects.filter(proposed_by__name="Író Irén", state="declined").get()
        assert f"https://kalaka.example.org/proposals/{own.pk}/" in part
        assert user_of(TOKEN.search(part)[1]) == User.objects.get(name="Író Irén")
    english = mails[1].get_body(["plain"]).get_content()
    assert "- Tardi Könyvtár (Tard) – accepted and now on the page" in english
    assert mails[1]["List-Unsubscribe-Post"].strip() == "List-Unsubscribe=One-Click"


def test_each_decision_is_told_once(server, people, library):
    decide(library, "Író Irén", people["mentor"])
    assert planned() == {"Író Irén"}
    work()
    for later in (1, 2, 6):
        digest.plan(today() + datetime.timedelta(days=later))
    assert days(User.objects.get(name="Író Irén")) == [str(today())]
    assert len(server.messages) == 1


@pytest.mark.parametrize(("days", "told"), [(0, False), (1, True), (7, True), (8, False)])
def test_which_decisions_are_told(days, told, people, library):
    """Those before today, back to a week that was slept through."""
    decide(library, "Író Irén", people["mentor"], days)
    assert planned() == ({"Író Irén"} if told else set())


@pytest.mark.parametrize("state", [State.FAILED, State.UNKNOWN, State.STOPPED])
def test_a_digest_that_was_lost_told_nothing(state, people, library):
    decide(library, "Író Irén", people["mentor"], 3)
    yesterday = today() - datetime.timedelta(days=1)
    writer = User.objects.get(name="Író Irén")
    digest.queue(writer, yesterday)
    digests().update(state=state, created_at=timezone.now() - datetime.timedelta(days=1))
    planned()
    assert days(writer) == [str(yesterday), str(today())]


def test_who_hears_nothing_of_a_decision(people, library):
    """Who speaks for it too; who decided it themselves; who wants no digest. Who speaks for it no more still does."""
    writer = User.objects.get(name="Író Irén")
    decide(library, "Író Irén", writer)
    assert planned() == set()
    decide(library, "Író Irén", people["mentor"])
    writer.representations.update(valid_until=today())
    assert planned() == {"Író Irén"}
    digest.switch(writer, on=False)
    assert planned() == set()


def test_what_there_is_to_do_stands_in_the_subject(server, mentor, people):
    house = make.institution(make.settlement("Tard"))
    decide(house, mentor.name, people["coordinator"])
    digest.plan(today())
    work()
    (mail,) = server.messages
    text = mail.get_body(["plain"]).get_content()
    assert mail["Subject"] == "Kaláka: 1 javítandó"
    assert [title in text for title in ("VISSZAKÜLDÖTT LÁTOGATÁS", "AMI A JAVASLATÁBÓL LETT")] == [True, True]


def test_the_urgent_comes_first_and_is_counted(server, mentor, people):
    """On the first line and in the subject: what to correct, what is overdue, what can wait."""
    visit = make.visit(mentor, make.settlement("Regéc"))
    day = today()
    for text, due in (("Lejárt tegnap.", day - datetime.timedelta(days=1)), ("Holnap jár le.", day)):
        make.promise(visit, text=text, due_on=due)
    community = make.community(make.settlement("Tard"), stage="closed")
    make.hand_over(
        people["coordinator"], people["mentor"], mentor, make.assignment(people["mentor"], community=community)
    )
    digest.plan(day)
    work()
    mail = next(one for one in server.messages if one["To"] == mentor.email)
    assert mail["Subject"].strip() == "Kaláka: 1 javítandó, 1 lejárt, 2 ráér"
    for kind in ("plain", "html"):
        part = mail.get_body([kind]).get_content()
        assert "Ma ez várja a portálon: 1 javítandó, 1 lejárt, 2 ráér." in part
        places = [part.index(word) for word in ("Golop", "Lejárt tegnap.", "Holnap jár le.", "Tard")]
        assert places == sorted(places)


def test_headers(server, mentor):
    User.objects.filter(pk=mentor.pk).update(name="Bartos\nBcc: mas@example.org\nIlona")
    digest.plan(today())
    work()
    (mail,) = server.messages
    address = mail["List-Unsubscribe"].strip().strip("<>")
    token = TOKEN.search(address)[1]
    assert (user_of(token), address) == (mentor, f"https://kalaka.example.org/digest/off/{token}/")
    row = digests().get()
    wanted = {
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
        "Message-ID": f"<digest-{row.uuid}@kalaka.example.org>",
        "From": "kalaka@example.org",
        "Bcc": None,
        "Cc": None,
    }
    assert {name: mail[name] and mail[name].strip() for name in wanted} == wanted
    assert address in mail.get_body(["plain"]).get_content()


@pytest.mark.django_db(transaction=True)
def test_two_clocks_and_two_workers_at_once(server):
    people = [make.person("mentor", make.HOME) for _ in range(12)]
    for who in people:
        make.visit(who, state="returned")
    barrier = threading.Barrier(4)

    def together(job):
        barrier.wait()
        try:
            return job()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        planned = list(pool.map(together, [lambda: digest.plan(today())] * 4))
    assert sorted(planned) == [0, 0, 0, 12]
    numbers = list(digests().values_list("pk", flat=True))

    def deliver_all():
        for number in numbers:
            outbox.deliver.call(number)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(together, [deliver_all] * 4))
    assert sorted(message["To"] for message in server.messages) == sorted(who.email for who in people)
    assert set(states().values()) == {State.SENT}


def test_a_server_that_hangs_up_after_the_text_is_not_asked_again(server, mentor):
    """It has the whole mail, and may have delivered it: better none than two."""
    server.behaviour = "hang up after"
    digest.plan(today())
    work()
    let_pass()
    work()
    outbox.tick(timezone.now() + datetime.timedelta(hours=1))
    work()
    assert (states(), len(server.messages)) == ({"Bartos Ilona": State.UNKNOWN}, 1)


def test_a_worker_killed_in_the_middle(server, mentor, monkeypatch):
    """The digest is one of the mails that do not go twice."""
    digest.plan(today())
    monkeypatch.setattr(smtplib.SMTP, "quit", lambda self: (_ for _ in ()).throw(SystemExit))
    with pytest.raises(SystemExit):
        outbox.deliver.call(digests().get().pk)
    monkeypatch.undo()
    long_ago = timezone.now() - datetime.timedelta(minutes=20)
    digests().update(next_try=long_ago, changed_at=long_ago)
    outbox.tick()
    work()
    assert (states(), len(server.messages)) == ({"Bartos Ilona": State.UNKNOWN}, 1)


def test_yesterdays_are_not_sent_today(server, mentor):
    for day in (today() - datetime.timedelta(days=1), today()):
        digest.queue(mentor, day)
    work()
    assert [mail.state for mail in digests()] == [State.FAILED, State.SENT]


def test_switched_off_between_planning_and_sending(server, mentor):
    digest.plan(today())
    digest.switch(mentor, on=False)
    work()
    assert (states(), server.messages) == ({"Bartos Ilona": State.STOPPED}, [])


def test_off_in_one_click(mentor, client_of):
    """As a mail program does it (RFC 8058): a POST without cookie or token. Opening the page alone changes nothing."""
    client = client_of(None, enforce_csrf_checks=True)
    address = off_path(mentor)
    page = client.get(address)
    assert (page.status_code, dict(client.cookies), User.objects.get(pk=mentor.pk).daily_digest) == (200, {}, True)
    for _click in range(2):
        answer = client.post(address, {"List-Unsubscribe": "One-Click"})
        assert (answer.status_code, User.objects.get(pk=mentor.pk).daily_digest) == (200, False)
    assert client.put(address).status_code == 405


def test_only_the_signed_address_switches_off(mentor, client_of):
    token = off_path(mentor).rstrip("/").rpartition("/")[2]
    client = client_of(None)
    for wrong in (token[:-1], token[:-2] + "xx", "x", f"{mentor.pk}", token.replace(":", "::", 1)):
        assert client.post(f"/digest/off/{wrong}/").status_code == 404
    assert User.objects.get(pk=mentor.pk).daily_digest is True


def test_the_switch_on_the_profile(mentor, client_of):
    client = client_of(mentor)
    for typed, on in (({}, False), ({"daily_digest": "on"}, True)):
        read = {"name": mentor.name, "language": "hu", "revision": User.objects.get(pk=mentor.pk).revision}
        assert client.post("/profile/", read | typed).status_code == 302
        assert User.objects.get(pk=mentor.pk).daily_digest is on


def test_the_clock_looks_once(mentor, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: at("2026-11-23T07:00"))
    call_command("clock", once=True)
    assert [str(one.day) for one in DigestDay.objects.all()] == ["2026-11-23"]
