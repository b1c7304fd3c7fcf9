"""Adoptions: reported by anybody, confirmed by the link alone, shown once checked, asked about once a year later."""

import datetime
import re
import time
import uuid

import pytest
from django.core import mail as mailbox

from institutions import links
from institutions.models import Mail
from mentors.adoptions.actions import adoption as adoptions
from mentors.adoptions.mails import PURPOSE, link_of
from mentors.models import Adoption
from mentors.people.models.period import today
from mentors.people.public_form import new_stamp
from mentors.practices.actions import practice as practices
from portal.pages.digest import digest_of

from ... import make
from ...jobs import work


@pytest.fixture
def practice(people):
    return make.practice(people["editor"], published=True, words={"hu": {"title": "Varróest"}})


@pytest.fixture
def village():
    return make.settlement("Golop")


def form(**fields):
    return {
        "who": "Golopi Faluház",
        "settlement": "Golop",
        "started_on": "2025-03",
        "result": "partly",
        "changed": "Kéthetente varrunk.",
        "outcome": "Nyolcan járnak.",
        "contact_name": "Kiss Éva",
        "contact_email": "eva@example.org",
        "stamp": new_stamp(opened_at=time.time() - 60),
    } | fields


def shown(client, practice):
    return [one.who for one in client.get(f"/practices/{practice.slug}/").context["adoptions"]]


def token_of(adoption):
    return link_of(adoption).rstrip("/").rpartition("/")[2]


def test_a_visitor_s_report_is_confirmed_by_mail_and_checked_by_the_mentor(people, practice, village, client_of):
    visitor, mentor = client_of(None), client_of(people["mentor"])
    answer = visitor.post(f"/practices/{practice.slug}/adopt/", form())
    assert answer["Location"] == f"/practices/{practice.slug}/adopt/sent/"
    assert not answer.cookies
    adoption = Adoption.objects.get()
    assert adoption.state == "unconfirmed"
    assert shown(visitor, practice) == []
    work()
    [letter] = mailbox.outbox
    assert letter.to == ["eva@example.org"]
    path = re.search(r"https?://[^/]+(/adoptions/link/\S+)", letter.body)[1]
    assert visitor.get(path).status_code == 200
    adoption.refresh_from_db()
    assert adoption.state == "unconfirmed"
    assert mentor.post(f"/adoptions/{adoption.uuid}/check/").status_code == 404
    for _twice in range(2):
        assert visitor.post(path, {"wish": "confirm"})["Location"] == path
    adoption.refresh_from_db()
    assert adoption.state == "waiting"
    assert shown(visitor, practice) == []
    mentor.post(f"/adoptions/{adoption.uuid}/check/")
    assert shown(visitor, practice) == ["Golopi Faluház"]
    page = visitor.get(f"/practices/{practice.slug}/").content.decode()
    assert "Nyolcan járnak." in page
    assert "eva@example.org" not in page
    assert "Kiss Éva" not in page


def test_the_same_form_twice_is_one_report_and_one_mail(practice, village, client_of):
    sent = form()
    for _twice in range(2):
        assert client_of(None).post(f"/practices/{practice.slug}/adopt/", sent).status_code == 302
    other = client_of(None).post(f"/practices/{practice.slug}/adopt/", sent | {"outcome": "Más."})
    assert other.status_code == 409
    assert (Adoption.objects.count(), Mail.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"settlement": "Nincsfalva"}, "settlement"),
        ({"started_on": "2999-01"}, "started_on"),
        ({"started_on": "1800-01"}, "started_on"),
        ({"started_on": "tavaly"}, "started_on"),
        ({"result": "x"}, "result"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "a" * 2001}, "outcome"),
        ({"contact_email": ""}, "contact_email"),
        ({"contact_email": "x"}, "contact_email"),
        ({"who": ""}, "who"),
    ],
)
def test_what_is_wrong_is_said_and_kept(wrong, field, practice, village, client_of):
    answer = client_of(None).post(f"/practices/{practice.slug}/adopt/", form(**wrong))
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [field]
    assert "Kéthetente varrunk." in answer.content.decode()
    assert Adoption.objects.count() == 0


def test_a_mentor_s_own_report_from_a_visit_counts_at_once(people, practice, village, client_of):
    visit = make.visit(people["mentor"], village)
    sent = form(visit=visit.pk, contact_email="", contact_name="")
    client_of(people["mentor"]).post(f"/practices/{practice.slug}/adopt/", sent)
    adoption = Adoption.objects.get()
    assert (adoption.state, adoption.visit, adoption.checked_by) == ("checked", visit, people["mentor"])
    client_of(people["mentor_elsewhere"]).post(f"/practices/{practice.slug}/adopt/", form(visit=visit.pk))
    assert Adoption.objects.exclude(pk=adoption.pk).get().visit is None
    assert f"/visits/{visit.uuid}/" not in client_of(None).get(f"/adoptions/{adoption.uuid}/").content.decode()


def test_a_contact_s_report_waits_for_the_mentor(people, practice, village, client_of):
    client_of(people["contact"]).post(f"/practices/{practice.slug}/adopt/", form(contact_email="", contact_name=""))
    adoption = Adoption.objects.get()
    assert (adoption.state, adoption.contact_email) == ("waiting", people["contact"].email)
    assert client_of(people["mentor_elsewhere"]).post(f"/adoptions/{adoption.uuid}/check/").status_code == 404
    assert client_of(people["contact"]).post(f"/adoptions/{adoption.uuid}/check/").status_code == 404
    assert client_of(people["coordinator"]).post(f"/adoptions/{adoption.uuid}/check/").status_code == 302


def test_a_withdrawn_practice_takes_its_adoptions_from_everybody(people, practice, village, client_of):
    adoption = make.adoption(practice, village)
    practices.withdraw(practice, by=people["editor"], reason="Hiba.")
    visitor = client_of(None)
    assert visitor.get(f"/adoptions/{adoption.uuid}/").status_code == 404
    assert visitor.get("/api/v1/adoptions/").json()["results"] == []
    assert list(visitor.get("/adoptions/").context["rows"]) == []
    assert visitor.get(f"/practices/{practice.slug}/adopt/").status_code == 404


@pytest.mark.parametrize(("lang", "title"), [("hu", "Varróest"), ("en", "Sewing night")])
def test_the_list_says_what_they_tried(lang, title, people, village, client_of):
    words = {"hu": {"title": "Varróest"}, "en": {"title": "Sewing night"}}
    make.adoption(make.practice(people["editor"], published=True, words=words), village)
    assert f"<b>{title}</b>" in client_of(None).get(f"/adoptions/?lang={lang}").text


def test_it_is_asked_once_after_a_year(practice, village, client_of):
    now = datetime.datetime(2026, 6, 1, 9, tzinfo=datetime.UTC)
    old = make.adoption(practice, village, started_on=datetime.date(2025, 3, 1), contact_email="eva@example.org")
    make.adoption(practice, village, started_on=datetime.date(2026, 1, 1), contact_email="uj@example.org")
    make.adoption(practice, village, started_on=datetime.date(2025, 3, 1))
    assert [adoptions.ask_after_a_year(now) for _twice in range(2)] == [1, 0]
    assert list(Mail.objects.values_list("to", flat=True)) == ["eva@example.org"]
    path = f"/adoptions/link/{token_of(old)}/"
    visitor = client_of(None)
    assert visitor.post(path, {"holds": "no", "holds_note": "Elköltözött, aki vezette."}).status_code == 302
    page = visitor.get(f"/practices/{practice.slug}/").content.decode()
    assert "abbamaradt" in page
    assert "Elköltözött, aki vezette." in visitor.get(f"/adoptions/{old.uuid}/").content.decode()


def test_nobody_answers_what_was_not_asked(practice, village, client_of):
    adoption = make.adoption(practice, village, contact_email="eva@example.org")
    client_of(None).post(f"/adoptions/link/{token_of(adoption)}/", {"holds": "no"})
    adoption.refresh_from_db()
    assert adoption.holds == ""


def test_a_link_is_good_for_one_thing_until_its_sender_is_erased(practice, village, client_of):
    adoption = make.adoption(practice, village, contact_email="eva@example.org", contact_name="Kiss Éva")
    token = token_of(adoption)
    visitor = client_of(None)
    for wrong in (token[:-1], "x", links.sign("other", str(adoption.uuid)), links.sign(PURPOSE, str(uuid.uuid4()))):
        assert visitor.get(f"/adoptions/link/{wrong}/").status_code == 404
    assert visitor.post(f"/adoptions/link/{token}/", {"wish": "erase"})["Location"] == "/adoptions/erased/"
    adoption.refresh_from_db()
    assert (adoption.contact_name, adoption.contact_email, adoption.who) == ("", "", adoption.who)
    assert set(adoption.trail.values_list("contact_email", "contact_name")) == {("", "")}
    assert visitor.get(f"/adoptions/link/{token}/").status_code == 404


def test_the_api_enters_once_and_tells_the_same(people, practice, village, client_of):
    key = str(uuid.uuid4())
    sent = {
        "uuid": key,
        "practice": practice.slug,
        "settlement": village.ksh_code,
        "who": "Faluház",
        "started_on": "2025-03-15",
        "result": "failed",
        "outcome": "Nem jött el senki.",
    }
    mentor = client_of(people["mentor"])
    answers = [mentor.post("/api/v1/adoptions/", sent, content_type="application/json") for _twice in range(2)]
    assert [one.status_code for one in answers] == [201, 200]
    other = mentor.post("/api/v1/adoptions/", sent | {"who": "Más"}, content_type="application/json")
    assert other.status_code == 409
    [listed] = client_of(None).get(f"/api/v1/adoptions/?practice={practice.slug}").json()["results"]
    assert listed == answers[0].json()
    assert (listed["uuid"], listed["started_on"], listed["state"]) == (key, "2025-03-01", "checked")


def test_declined_is_gone_with_its_reason_for_the_team(people, practice, village, client_of):
    adoption = make.adoption(practice, village)
    client = client_of(people["mentor"])
    assert client.post(f"/adoptions/{adoption.uuid}/decline/", {"reason": " "}).status_code == 200
    client.post(f"/adoptions/{adoption.uuid}/decline/", {"reason": "Kétszer küldték be."})
    assert "Kétszer küldték be." in client.get(f"/adoptions/{adoption.uuid}/").content.decode()
    assert client_of(None).get(f"/adoptions/{adoption.uuid}/").status_code == 404


def test_what_nobody_confirmed_is_forgotten(practice, village):
    make.adoption(practice, village, state="unconfirmed", contact_email="eva@example.org")
    kept = make.adoption(practice, village, contact_email="regi@example.org")
    later = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=31)
    assert adoptions.forget(later) == 1
    assert list(Adoption.objects.all()) == [kept]


def test_the_dashboard_counts_and_links_to_what_it_counts(people, practice, village, client_of):
    make.adoption(practice, village)
    make.adoption(practice, village, holds="yes")
    make.adoption(practice, village, state="waiting")
    make.adoption(practice, make.settlement(code="02"))
    page = client_of(people["mentor"]).get("/dashboard/05/")
    assert page.context["adoption_numbers"] == {"checked": 2, "holding": 1, "waiting": 1}
    for query, number in (("state=checked", 2), ("state=checked&holds=yes", 1), ("state=waiting", 1)):
        address = f"/adoptions/?{query}&county=05"
        assert f'href="{address.replace("&", "&amp;")}"' in page.content.decode()
        assert client_of(people["mentor"]).get(address).context["total"] == number
    country = client_of(people["lead"]).get("/dashboard/").context["adoption_numbers"]
    assert country == {"checked": 3, "holding": 1, "waiting": 1}


def test_who_checks_is_told_in_the_digest_until_it_is_checked(people, practice, village):
    one = make.adoption(practice, village, state="waiting", who="Golopi Faluház")
    make.adoption(practice, village, state="unconfirmed")
    make.adoption(practice, village)
    make.adoption(practice, make.settlement(code=make.ELSEWHERE), state="waiting", who="Máshol")

    def told(who):
        sections = [part for part in digest_of(people[who], today()) if "átvétel" in part.title]
        return [(line.text, line.path, line.hint) for part in sections for line in part.lines]

    line = ("Golopi Faluház", f"/adoptions/{one.uuid}/", "Varróest, Golop")
    assert told("mentor") == told("coordinator") == [line]
    assert [text for text, _path, _hint in told("mentor_elsewhere")] == ["Máshol"]
    assert [text for text, _path, _hint in told("editor")] == ["Golopi Faluház", "Máshol"]
    assert [told(who) for who in ("lead", "expert", "contact")] == [[], [], []]
    adoptions.check(one, by=people["mentor"])
    assert told("mentor") == []


def test_a_replay_is_known_when_the_practice_is_published_no_more(client_of, people, practice, village):
    """And whether there is one that is not published, the answer does not tell."""
    sent = {"uuid": str(uuid.uuid4()), "practice": practice.slug, "settlement": village.pk, "who": "Könyvtár"}
    sent |= {"started_on": "2025-03-15", "result": "failed", "outcome": "Nem jött el senki."}
    mentor = client_of(people["mentor"])

    def send(**more):
        answer = mentor.post("/api/v1/adoptions/", sent | more, content_type="application/json")
        return answer.status_code, answer.json()

    first = send()
    assert first[0] == 201
    type(practice).objects.filter(pk=practice.pk).update(state="withdrawn")
    assert send() == (200, first[1])
    other = str(uuid.uuid4())
    assert send(uuid=other) == send(uuid=other, practice="nincs-ilyen")
    assert send(uuid=other)[0] == 400
